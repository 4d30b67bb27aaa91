// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/AskForMember.h"
#include "ui/health/whatif/ScenarioModel.h"
#include "ui/support/MapScenario.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace cw {

class ScenarioResult;
class ScenarioSteps;
class Selection;

/// What if: a scenario at one side, what would become of the network at the other. Nothing of it
/// happens.
class WhatIfPage : public QWidget
{
    Q_OBJECT

public:
    /// @param model, health, selection, ask  outlive the page.
    WhatIfPage(
        ScenarioModel& model, HealthModel& health, Selection& selection, const AskForMember& ask,
        QWidget* parent);

    void takeFocus();

signals:
    void left();
    void showOnMapRequested(
        const std::vector<cw::MemberId>& members,
        const std::vector<cw::RelationshipId>& relationships);
    /// Comes after showOnMapRequested().
    void scenarioOnMapRequested(const cw::MapScenario& scenario);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showAnswer();
    QString stateText() const;
    void light();

    ScenarioModel& m_model;
    Selection& m_selection;
    std::shared_ptr<const ScenarioAnswer> m_shown;
    QToolButton* m_back = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_light = nullptr;
    ScenarioSteps* m_steps = nullptr;
    ScenarioResult* m_result = nullptr;
};

} // namespace cw
