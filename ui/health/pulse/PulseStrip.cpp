// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulseStrip.h"

#include "ui/health/HealthModel.h"
#include "ui/health/pulse/PulseActions.h"
#include "ui/health/pulse/PulseWords.h"
#include "ui/support/Card.h"
#include "ui/support/Controls.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace cw {

PulseStrip::PulseStrip(PulseActions& actions, QWidget* parent) : QFrame(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("pulseStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[1], theme::kSpacing[2], theme::kSpacing[1]);
    row->setSpacing(theme::kSpacing[2]);
    m_words = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_words->setObjectName(QStringLiteral("pulseStripText"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    row->addWidget(m_words, 1);
    m_start = makeButton(tr("Ask for a pulse…"), QStringLiteral("startPulse"), this);
    connect(m_start, &QPushButton::clicked, &m_actions, &PulseActions::start);
    row->addWidget(m_start);
    m_goOn = makeButton(tr("Go on"), QStringLiteral("goOnWithPulse"), this);
    connect(m_goOn, &QPushButton::clicked, this, &PulseStrip::openWanted);
    row->addWidget(m_goOn);
}

void PulseStrip::show(const HealthPicture& picture)
{
    const PulseRound* open = nullptr;
    for (const PulseRound& round : picture.network.all<PulseRound>()) {
        if (round.isOpen())
            open = &round;
    }
    const bool isNobodyAsked = picture.network.all<PulseRound>().size() == 0;
    setVisible(open || isNobodyAsked);
    m_start->setVisible(isNobodyAsked);
    m_start->setEnabled(m_actions.canEdit());
    m_goOn->setVisible(open != nullptr);
    if (open)
        m_words->setText(pulseUnderWayText(
            picture.network, health::readPulse(picture.network, open->id, picture.pulse)));
    else
        m_words->setText(
            tr("Ties do not tell how it feels to be here. Ask the members: a few questions, "
               "answered from 1 to 5."));
}

void PulseStrip::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(
        *this, theme::color(theme::Token::Raised, scheme),
        theme::color(theme::Token::Line, scheme));
}

} // namespace cw
