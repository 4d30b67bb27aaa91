// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/MemberLetter.h"
#include "core/document/Document.h"
#include "ui/paper/Paper.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cw {

class FileChooser;
class LetterPreview;
class Prompter;
class TaskRunner;

/// What writing letters needs from the window; all outlive the dialog.
struct LetterServices
{
    TaskRunner& tasks;
    FileChooser& files;
    Prompter& prompter;
    /// Shows a folder in the desktop's own way.
    std::function<void(const QString& folder)> openFolder;
};

/// Letters to some members, to be looked at and saved: one to a file, several to a folder. They are
/// of the network as it is when the dialog opens.
class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param members  to whom letters can be written (advice::canHaveLetter); at least one.
    LetterDialog(
        const Document& document, std::vector<MemberId> members, LetterServices services,
        QWidget* parent);

    /// Whether the letters are there to be looked at.
    bool isReady() const { return !m_letters.empty(); }

private:
    QWidget* makeChoices();
    QWidget* makePage();
    void find();
    void showLetter();
    Paper paper() const;
    QString chosenPath();
    QStringList chosenPaths();
    void save();
    void finish(const QStringList& paths, const Result<void>& written);
    void tell(const QString& text);

    Network m_network; ///< as it was
    CivilDate m_day;
    QString m_folder; ///< of the document
    std::vector<MemberId> m_members;
    LetterServices m_services;
    std::vector<advice::MemberLetter> m_letters;
    LetterPreview* m_preview = nullptr;
    QComboBox* m_reader = nullptr;
    QComboBox* m_paper = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_openFolder = nullptr;
    QPushButton* m_save = nullptr;
    QString m_written; ///< folder of what was written last
};

} // namespace cw
