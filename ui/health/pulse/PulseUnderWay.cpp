// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulseUnderWay.h"

#include "ui/health/pulse/PulseActions.h"
#include "ui/health/pulse/PulseWords.h"
#include "ui/support/Card.h"
#include "ui/support/Controls.h"
#include "ui/support/FlowLayout.h"

#include <QBoxLayout>
#include <QPushButton>

namespace cw {

PulseUnderWay::PulseUnderWay(PulseActions& actions, QWidget* parent)
    : QFrame(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("pulseUnderWay"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[1]);
    m_words = makeLabel({}, theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold);
    m_words->setObjectName(QStringLiteral("pulseUnderWayText"));
    m_promise = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    for (QLabel* label : {m_words, m_promise}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpacing[1]);
    QPushButton* spot = addButton(
        tr("Ask on the spot…"), "pulseOnTheSpot",
        tr("One person after another answers on this screen"), &PulseActions::askOnTheSpot);
    markPrimary(*spot);
    row->addWidget(spot);
    row->addWidget(addButton(
        tr("Write the sheet…"), "pulseWriteSheet",
        tr("A table for people to answer on, to print or to send"), &PulseActions::writeSheet));
    row->addWidget(addButton(
        tr("Read a sheet…"), "pulseReadSheet", tr("You see what it says before anything is taken"),
        &PulseActions::readSheet));
    row->addWidget(addButton(
        tr("Close the round"), "pulseClose",
        tr("Then nobody answers any more, and you see what was said"), &PulseActions::close));
    column->addWidget(buttons);
}

QPushButton* PulseUnderWay::addButton(
    const QString& text, const char* name, const QString& tip,
    void (PulseActions::*act)(PulseRoundId))
{
    QPushButton* button = makeButton(text, QLatin1String(name), this);
    button->setToolTip(tip);
    button->setEnabled(act == &PulseActions::writeSheet || m_actions.canEdit());
    connect(button, &QPushButton::clicked, this, [this, act] { (m_actions.*act)(m_round); });
    return button;
}

void PulseUnderWay::show(const Network& network, const health::PulseReading& reading)
{
    m_round = reading.round;
    m_words->setText(pulseUnderWayText(network, reading));
    m_promise->setText(
        reading.isAnonymous
            ? tr("Nobody signs: who said what, and who has answered at all, is not kept.")
            : tr("Answers are kept with names and shown only added up."));
}

void PulseUnderWay::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(
        *this, theme::color(theme::Token::Raised, scheme),
        theme::color(theme::Token::Line, scheme));
}

} // namespace cw
