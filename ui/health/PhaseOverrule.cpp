// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PhaseOverrule.h"

#include "core/edit/Snapshots.h"
#include "core/health/time/Snapshots.h"
#include "ui/health/PhaseText.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace cw {

PhaseOverrule::PhaseOverrule(Commits& commits, QWidget* parent)
    : QWidget(parent), m_commits(commits)
{
    setObjectName(QStringLiteral("phaseOverrule"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[0]);
    m_words = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_words->setObjectName(QStringLiteral("phaseJudgement"));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_begin = new QToolButton(this);
    m_begin->setObjectName(QStringLiteral("phaseOverruleButton"));
    m_begin->setAutoRaise(true);
    m_begin->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(m_begin, 0, Qt::AlignLeading);
    connect(m_begin, &QToolButton::clicked, this, [this] {
        if (m_standing)
            takeBack();
        else
            ask();
    });
    m_form = new QWidget(this);
    auto* row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    m_phase = new QComboBox(m_form);
    m_phase->setObjectName(QStringLiteral("judgedPhase"));
    m_phase->setAccessibleName(tr("The shape that you see"));
    m_reason = new QLineEdit(m_form);
    m_reason->setObjectName(QStringLiteral("judgementReason"));
    m_reason->setPlaceholderText(tr("Because…"));
    m_reason->setAccessibleName(tr("Why you see it so"));
    m_keep = makeButton(tr("Keep"), QStringLiteral("keepJudgement"), m_form);
    row->addWidget(m_phase);
    row->addWidget(m_reason, 1);
    row->addWidget(m_keep);
    column->addWidget(m_form);
    m_form->hide();
    connect(m_keep, &QPushButton::clicked, this, &PhaseOverrule::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &PhaseOverrule::keep);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_keep->setEnabled(!text.trimmed().isEmpty());
    });
    m_keep->setEnabled(false);
}

void PhaseOverrule::show(Phase diagnosed)
{
    m_diagnosed = diagnosed;
    const Document& document = m_commits.document();
    const auto standing =
        health::standingJudgement(document.network(), diagnosed, document.today());
    m_standing = standing ? standing->id : PhaseJudgementId();
    m_words->setVisible(standing.has_value());
    if (standing)
        m_words->setText(
            tr("You see it otherwise: %1. “%2” (%3)", "a phase, the reason, the day")
                .arg(phaseName(standing->phase), standing->reason, formats::date(standing->date)));
    m_begin->setText(standing ? tr("Take that back") : tr("We see it otherwise…"));
    m_begin->setIcon(makeIcon(standing ? Icon::Undo : Icon::Edit));
    m_begin->setVisible(!document.isReadOnly());
    if (standing)
        m_form->hide();
}

/// Opens the form, or closes it.
void PhaseOverrule::ask()
{
    m_phase->clear();
    for (const Phase phase : std::array{
             Phase::Scattered, Phase::HubAndSpoke, Phase::SmallWorld, Phase::CorePeriphery,
             Phase::Mixed}) {
        if (phase != m_diagnosed)
            m_phase->addItem(phaseName(phase), static_cast<int>(phase));
    }
    m_form->setVisible(!m_form->isVisibleTo(this));
    m_phase->setFocus(Qt::OtherFocusReason);
}

void PhaseOverrule::keep()
{
    PhaseJudgement judgement;
    judgement.phase = static_cast<Phase>(m_phase->currentData().toInt());
    judgement.diagnosed = m_diagnosed;
    judgement.reason = m_reason->text().trimmed();
    if (judgement.reason.isEmpty())
        return;
    m_commits.carryOut(
        edit::judgePhase(m_commits.document().editContext(), judgement),
        titleOf(titles::kPhaseJudge, phaseName(judgement.phase)), *this, [this] {
            m_reason->clear();
            m_form->hide();
            show(m_diagnosed);
        });
}

void PhaseOverrule::takeBack()
{
    const std::array ids{m_standing};
    m_commits.carryOut(
        edit::removePhaseJudgements(m_commits.document().editContext(), ids),
        titleOf(titles::kPhaseJudgementRemove, phaseName(m_diagnosed)), *this,
        [this] { show(m_diagnosed); });
}

} // namespace cw
