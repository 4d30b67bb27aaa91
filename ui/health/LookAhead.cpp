// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/LookAhead.h"

#include "ui/health/whatif/ScenarioModel.h"
#include "ui/support/Controls.h"
#include "ui/support/FlowLayout.h"

#include <QPushButton>

namespace cw {

LookAhead::LookAhead(const ScenarioModel& scenario, QWidget* parent)
    : QWidget(parent), m_scenario(scenario)
{
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpacing[1]);
    m_whatIf = makeButton(tr("What if…"), QStringLiteral("openWhatIf"), this);
    m_whatIf->setToolTip(tr("Try out on a copy who leaves, is introduced or invited"));
    m_spread = makeButton(tr("How far word travels…"), QStringLiteral("openSpread"), this);
    m_spread->setToolTip(
        tr("See whom word reaches from those who begin, and who hears of it last"));
    row->addWidget(m_whatIf);
    row->addWidget(m_spread);
    connect(m_whatIf, &QPushButton::clicked, this, &LookAhead::whatIfWanted);
    connect(m_spread, &QPushButton::clicked, this, &LookAhead::spreadWanted);
    m_state = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_state->setObjectName(QStringLiteral("lookAheadState"));
    row->addWidget(m_state);
    connect(&m_scenario, &ScenarioModel::changed, this, &LookAhead::showState);
    showState();
}

void LookAhead::focusWhatIf()
{
    m_whatIf->setFocus(Qt::OtherFocusReason);
}

void LookAhead::focusSpread()
{
    m_spread->setFocus(Qt::OtherFocusReason);
}

void LookAhead::showState()
{
    m_state->setText(
        m_scenario.isEmpty() ? QString()
                             : tr("Your scenario has %n step(s).", nullptr,
                                  static_cast<int>(m_scenario.steps().size())));
    m_state->setVisible(!m_scenario.isEmpty());
}

} // namespace cw
