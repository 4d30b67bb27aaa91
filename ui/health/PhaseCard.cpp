// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PhaseCard.h"

#include "ui/health/HealthModel.h"
#include "ui/health/PanelText.h"
#include "ui/health/PhaseOverrule.h"
#include "ui/health/PhaseText.h"
#include "ui/support/Card.h"
#include "ui/support/Controls.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

QString hubName(const HealthPicture& picture)
{
    const NodeIndex hub = picture.found.phaseFacts.hub;
    return namesText(picture.network, {picture.found.network.memberAt(hub)});
}

} // namespace

PhaseCard::PhaseCard(Commits& commits, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("phaseCard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[0]);
    m_title = makeLabel({}, theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold);
    column->addWidget(m_title);
    m_phase = makeLabel({}, theme::TextSize::Title, Tone::Plain, this);
    m_phase->setObjectName(QStringLiteral("phaseName"));
    column->addWidget(m_phase);
    m_runnerUp = addLine(column, {}, true);
    m_move = addLine(column, {}, false);
    m_caution = addLine(column, {}, true);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("phaseEvidenceButton"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_evidence = new QWidget(this);
    m_lines = new QVBoxLayout(m_evidence);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::kSpacing[0]);
    column->addWidget(m_evidence);
    m_evidence->hide();
    m_overrule = new PhaseOverrule(commits, this);
    column->addWidget(m_overrule);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_evidence->setVisible(isOpen);
        m_more->setIcon(makeIcon(isOpen ? Icon::ChevronUp : Icon::ChevronDown));
    });
    m_more->setIcon(makeIcon(Icon::ChevronDown));
}

QLabel* PhaseCard::addLine(QVBoxLayout* column, const QString& text, bool isMuted)
{
    QLabel* label = makeLabel(
        text, theme::TextSize::Base, isMuted ? Tone::Muted : Tone::Plain, column->parentWidget());
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void PhaseCard::show(const HealthPicture& picture)
{
    m_title->setText(tr("The shape of the network"));
    const bool isThere = picture.found.phase.has_value();
    for (QWidget* part : std::initializer_list<QWidget*>{m_runnerUp, m_caution, m_more, m_overrule})
        part->setVisible(isThere);
    if (!isThere) {
        m_evidence->hide();
        m_phase->setText(picture.isWhole ? tr("Not known") : tr("Being looked at…"));
        m_move->setText(
            !picture.isWhole                  ? QString()
            : picture.found.leftOutAsTooLarge ? tr("It is not measured in so large a network.")
                                              : tr("It takes at least two members."));
        m_move->setVisible(picture.isWhole);
        return;
    }
    const health::PhaseDiagnosis& phase = *picture.found.phase;
    const QString hub = hubName(picture);
    m_phase->setText(phaseHeadline(phase, hub));
    m_runnerUp->setText(runnerUpText(phase));
    m_move->setText(phaseMove(phase.phase));
    m_move->setVisible(!m_move->text().isEmpty());
    m_caution->setText(phaseCaution(phase.phase));
    m_overrule->show(phase.phase);
    showEvidence(picture, hub);
    m_evidence->setVisible(m_more->isChecked());
}

void PhaseCard::showEvidence(const HealthPicture& picture, const QString& hub)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<health::PhaseEvidence>& evidence = picture.found.phase->evidence;
    m_more->setText(tr("What speaks for it, and for others"));
    for (auto each = evidence.begin(); each != evidence.end(); ++each) {
        if (each == evidence.begin() || std::prev(each)->speaksFor != each->speaksFor) {
            QLabel* heading = addLine(m_lines, capitalized(phaseName(each->speaksFor)), false);
            heading->setFont(theme::font(theme::TextSize::Base, QFont::DemiBold));
        }
        addLine(
            m_lines,
            (each->holds ? tr("✓ %1", "a condition that holds")
                         : tr("– %1", "a condition that does not hold"))
                .arg(evidenceText(*each, hub)),
            !each->holds);
    }
    addLine(m_lines, hubsText(picture.found.phaseFacts.hubs), true);
    addLine(m_lines, phaseSourceText(), true);
}

void PhaseCard::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(
        *this, theme::color(theme::Token::Raised, scheme),
        theme::color(theme::Token::Line, scheme));
}

} // namespace cw
