// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/whatif/WhatIfPage.h"

#include "ui/health/whatif/ScenarioResult.h"
#include "ui/health/whatif/ScenarioSteps.h"
#include "ui/health/whatif/ScenarioText.h"
#include "ui/support/Controls.h"
#include "ui/support/Selection.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace cw {

namespace {

/// Steps and what comes of them share the width so.
constexpr int kStepsPart = 2;
constexpr int kResultPart = 3;

} // namespace

WhatIfPage::WhatIfPage(
    ScenarioModel& model, HealthModel& health, Selection& selection, const AskForMember& ask,
    QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection)
{
    setObjectName(QStringLiteral("whatIfPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[2]);
    auto* top = new QHBoxLayout;
    m_back = makeIconButton(
        layoutDirection() == Qt::RightToLeft ? Icon::ChevronRight : Icon::ChevronLeft,
        tr("Back to all panels (Esc)"), QStringLiteral("whatIfBack"), this);
    connect(m_back, &QToolButton::clicked, this, &WhatIfPage::left);
    top->addWidget(m_back);
    top->addWidget(
        makeLabel(tr("What if…"), theme::TextSize::Title, Tone::Plain, this, QFont::DemiBold));
    top->addStretch(1);
    m_state = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_state->setObjectName(QStringLiteral("whatIfState"));
    top->addWidget(m_state);
    m_again = makeButton(tr("Look again"), QStringLiteral("whatIfAgain"), this);
    connect(m_again, &QPushButton::clicked, &m_model, &ScenarioModel::look);
    top->addWidget(m_again);
    m_light = makeButton(tr("Show on the map"), QStringLiteral("whatIfShowOnMap"), this);
    markPrimary(*m_light);
    connect(m_light, &QPushButton::clicked, this, &WhatIfPage::light);
    top->addWidget(m_light);
    column->addLayout(top);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme::kSpacing[4]);
    m_steps = new ScenarioSteps(model, health, ask, this);
    m_result = new ScenarioResult(true, this);
    body->addWidget(m_steps, kStepsPart);
    body->addWidget(m_result, kResultPart);
    column->addLayout(body, 1);
    connect(m_result, &ScenarioResult::introductionWanted, &m_model, &ScenarioModel::introduce);
    connect(
        m_result, &ScenarioResult::membersChosen, this,
        [this](const std::vector<MemberId>& members) { m_selection.set(members); });
    connect(&m_model, &ScenarioModel::changed, this, &WhatIfPage::showAnswer);
    showAnswer();
}

void WhatIfPage::takeFocus()
{
    m_steps->takeFocus();
}

QString WhatIfPage::stateText() const
{
    if (m_model.isEmpty() || !m_model.isStale())
        return {};
    return m_model.isStopped() ? tr("Stopped. What stands here is from before.")
                               : tr("Being looked at…");
}

/// The last answer stays until another is there.
void WhatIfPage::showAnswer()
{
    m_state->setText(stateText());
    m_again->setVisible(m_model.isStopped());
    m_light->setVisible(!m_model.isEmpty());
    if (m_model.isEmpty()) {
        m_shown.reset();
        m_result->say(
            tr("Say what might happen: who leaves, which tie ends, who is introduced or invited. "
               "Here you see what would become of the network."));
    } else if (!m_model.answer()) {
        m_result->say(stateText());
    } else if (m_shown != m_model.answer()) {
        m_shown = m_model.answer();
        m_result->show(*m_shown);
    }
}

/// All whom it is about: who would leave, be introduced or tied, and what it would come to.
void WhatIfPage::light()
{
    std::vector<MemberId> members;
    const health::ComposedSteps composed = m_model.composed();
    const health::Scenario& scenario = composed.scenario;
    members = scenario.without;
    for (const health::ProposedTie& tie : scenario.introduced)
        members.insert(members.end(), {tie.first, tie.second});
    for (const health::Invitation& each : scenario.invited)
        members.insert(members.end(), each.knows.begin(), each.knows.end());
    if (m_model.answer() && !m_model.isStale()) {
        for (const std::vector<MemberId>& some :
             {m_model.answer()->cutOff(), m_model.answer()->joined()})
            members.insert(members.end(), some.begin(), some.end());
    }
    emit showOnMapRequested(members, scenario.ended);
    emit scenarioOnMapRequested(mapScenario(m_model.steps(), composed, m_model.picture()->network));
}

void WhatIfPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
}

void WhatIfPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

} // namespace cw
