// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace cw {

class Commits;

/// Begins a round of the pulse: what is asked, of whom, on which day, and whether people sign.
/// Questions that are not in the network yet can be put in other words here; those that are stay as
/// they were asked.
class StartPulseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog. @param selected  members who may be asked alone.
    StartPulseDialog(Commits& commits, std::vector<MemberId> selected, QWidget* parent);

    void accept() override;

signals:
    /// It is in the document. @param label  the name of the round.
    void started(const QString& label);

private:
    void buildFields(QFormLayout& form);
    QWidget* makeQuestions();
    void addRow(const PulseQuestion& question, bool isAsked);
    void addOwn();
    void explain();
    std::vector<MemberId> asked() const;
    CivilDate day() const;
    PulseRound round() const;
    std::vector<PulseQuestion> added() const;
    void refuse(const QString& why, QWidget& where);

    Commits& m_commits;
    std::vector<MemberId> m_selected;
    std::vector<PulseQuestion> m_listed; ///< of each row; without id: new
    QLineEdit* m_label = nullptr;
    QLineEdit* m_day = nullptr;
    QComboBox* m_signing = nullptr;
    QLabel* m_promise = nullptr;
    QComboBox* m_circle = nullptr;
    QTreeWidget* m_questions = nullptr;
    QLineEdit* m_own = nullptr;
    QComboBox* m_theme = nullptr;
    QLabel* m_reason = nullptr;
};

} // namespace cw
