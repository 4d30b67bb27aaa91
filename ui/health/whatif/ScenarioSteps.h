// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/AskForMember.h"
#include "ui/health/whatif/ScenarioModel.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cw {

class InvitationForm;

/// Puts a scenario together: what might happen, one step below the other, each of which can be
/// taken back.
class ScenarioSteps : public QScrollArea
{
    Q_OBJECT

public:
    /// @param model, health, ask  outlive the panel.
    ScenarioSteps(
        ScenarioModel& model, const HealthModel& health, const AskForMember& ask, QWidget* parent);

    void takeFocus();

private:
    struct Shown
    {
        std::vector<health::Step> steps;
        std::vector<health::StepEffect> effects;
        quint64 revision = 0;
        bool operator==(const Shown&) const = default;
    };

    QWidget* makeButtons();
    void askWhoLeaves();
    void askWhichTieEnds();
    void askWhomToIntroduce();
    void showSteps();
    void addRow(std::size_t index, health::StepEffect effect);
    void takeBack(std::size_t index);

    ScenarioModel& m_model;
    const HealthModel& m_health;
    const AskForMember& m_ask;
    Shown m_shown;
    QPushButton* m_leaves = nullptr;
    InvitationForm* m_invitation = nullptr;
    QLabel* m_empty = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace cw
