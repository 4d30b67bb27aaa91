// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/store/DocumentFile.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace cw {

class Network;

/// What erasing would do, as far as it is known before.
struct ErasePreview
{
    QString who; ///< "Ana Ruiz", "3 members"
    qsizetype members = 0;
    qsizetype relationships = 0;
    qsizetype affiliations = 0;
    qsizetype interactions = 0;
    qsizetype backups = 0;
    QStringList mentions; ///< texts that stay and name them: "Bo Lind: “Ana will call”"
};

/// @param outcome  of edit::eraseMembers(). @param backups  of the document.
ErasePreview
erasePreview(const Network& network, const edit::NotedChange& outcome, qsizetype backups);

/// Asks before members are erased for good: what goes, what stays, that nothing brings it back; and
/// says afterwards what was done. Nothing happens without the tick.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(const ErasePreview& preview, QWidget* parent = nullptr);

    /// What became of it.
    void showResult(const Result<store::Erased>& result);

signals:
    /// Ticked and pressed; showResult() is to follow.
    void confirmed();

public slots:
    void reject() override;

private:
    void addGoing(QVBoxLayout& column);
    void addStaying(QVBoxLayout& column);
    void addMentions(QVBoxLayout& column);
    QLabel* addParagraph(QVBoxLayout& column, const QString& text);
    void confirm();
    void showDone(const store::Erased& erased);

    ErasePreview m_preview;
    bool m_isWorking = false;
    QLabel* m_title = nullptr;
    QLabel* m_said = nullptr; ///< what was done
    QWidget* m_question = nullptr;
    QCheckBox* m_tick = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_erase = nullptr;
};

} // namespace cw
