// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/LogContact.h"
#include "core/kernel/base/Result.h"
#include "core/weaving/RaisedTies.h"

#include <QDialog>

#include <span>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cw {

class Commits;
class ParticipantsEdit;

/// Notes that members were in touch: who, how, when and about what; and in the same breath what
/// went from one to the other, what one offers or looks for, and whether a tie is deeper than it
/// was. All of it is one step.
class LogDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog. @param members  who is filled in; may be empty.
    LogDialog(Commits& commits, std::span<const MemberId> members, QWidget* parent);

    void accept() override;

private:
    void build(std::span<const MemberId> members);
    QWidget* makeGiven();
    QWidget* makeHeard();
    void readParticipants();
    void askForTies();
    CivilDate day() const;
    edit::Contact contact() const;
    void refuse(const QString& why, QWidget& where);

    Commits& m_commits;
    ParticipantsEdit* m_who = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_isGiven = nullptr;
    QComboBox* m_giver = nullptr;
    QComboBox* m_receiver = nullptr;
    QComboBox* m_what = nullptr;
    QLineEdit* m_given = nullptr;
    QCheckBox* m_isHeard = nullptr;
    QComboBox* m_listing = nullptr;
    QComboBox* m_whose = nullptr;
    QLineEdit* m_heard = nullptr;
    QLineEdit* m_tags = nullptr;
    QWidget* m_questions = nullptr; ///< made anew for each contact
    QVBoxLayout* m_ties = nullptr;
    std::vector<MemberId> m_participants;
    std::vector<weaving::TieToRaise> m_raisable;
    std::vector<QCheckBox*> m_raised; ///< one for each of m_raisable
    QLabel* m_reason = nullptr;
};

} // namespace cw
