// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/whatif/ScenarioModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cw {

class ScenarioResult;
class TaskRunner;

/// What became of the network without some of its members, as a first look at it: whoever wants to
/// know more goes on in a scenario.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param tasks  outlives the panel.
    WhatIfPanel(TaskRunner& tasks, QWidget* parent);

    /// Asks about these; the answer follows.
    void ask(std::shared_ptr<const HealthPicture> picture, std::vector<MemberId> without);
    /// Those who would go and those whom it would cut off.
    std::vector<MemberId> concerned() const;
    bool isAnswered() const { return m_answer != nullptr; }

signals:
    /// To go on with these.
    void scenarioWanted(const std::vector<cw::MemberId>& without);
    void membersChosen(const std::vector<cw::MemberId>& members);

private:
    TaskRunner& m_tasks;
    std::shared_ptr<const HealthPicture> m_picture;
    std::vector<MemberId> m_without;
    std::shared_ptr<const ScenarioAnswer> m_answer; ///< null while it is computed
    quint64 m_task = 0;                             ///< under way; 0: none
    QLabel* m_title = nullptr;
    ScenarioResult* m_result = nullptr;
};

} // namespace cw
