// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Advice.h"
#include "core/network/Network.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace cw {

class Commits;

/// Asks who has said yes to being of a team, and with what small thing they begin; takes those into
/// the project, or makes one. Nobody is assigned: whoever has not been asked stays out.
class TeamDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog. @param advice  of the kind FormTeam.
    TeamDialog(Commits& commits, const advice::Advice& advice, QWidget* parent);

    void accept() override;

private:
    void build();
    /// What the member would bring, in sentences.
    QString broughtBy(MemberId member) const;
    bool isThere() const;

    Commits& m_commits;
    const advice::Advice m_advice;
    std::vector<QCheckBox*> m_joining; ///< as those of the advice
    QLineEdit* m_firstAction = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace cw
