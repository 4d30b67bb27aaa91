// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PanelCard.h"

#include "ui/charts/Chart.h"
#include "ui/health/PanelText.h"
#include "ui/support/Card.h"
#include "ui/support/Controls.h"
#include "ui/support/StylePainting.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace cw {

namespace {

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void showText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

PanelCard::PanelCard(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("panelCard"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[0]);
    m_title = wrapped(makeLabel({}, theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold));
    m_figure = wrapped(makeLabel({}, theme::TextSize::Figure, Tone::Plain, this));
    m_figure->setObjectName(QStringLiteral("panelFigure"));
    m_meaning = wrapped(makeLabel({}, theme::TextSize::Small, Tone::Muted, this));
    m_sentence = wrapped(makeLabel({}, theme::TextSize::Base, Tone::Plain, this));
    m_sentence->setObjectName(QStringLiteral("panelSentence"));
    m_quiet = wrapped(makeLabel({}, theme::TextSize::Small, Tone::Muted, this));
    m_line = new Chart(Chart::Size::Spark, this);
    m_line->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_figure, 1);
    row->addWidget(m_line, 1);
    column->addWidget(m_title);
    column->addLayout(row);
    for (QLabel* label : {m_meaning, m_sentence, m_quiet})
        column->addWidget(label);
    column->insertSpacing(3, theme::kSpacing[0]);
    column->addStretch(1);
}

void PanelCard::show(const health::Finding& finding, const Network& network, const ChartData& line)
{
    m_panel = finding.panel;
    m_field = finding.field;
    const health::Measured& value = finding.figure.value;
    showText(*m_title, panelTitle(finding, network));
    showText(*m_figure, numberText(finding.figure));
    showText(*m_meaning, value.value ? figureMeaning(finding) : notDefinedText(value.why));
    showText(*m_sentence, panelSentence(finding, network));
    QStringList quiet = basisTexts(finding);
    if (const QString chance = chanceText(finding); !chance.isEmpty())
        quiet.prepend(chance);
    showText(*m_quiet, quiet.join(u' '));
    m_line->setData(line);
    m_line->setVisible(!line.isEmpty());
    setAccessibleName(tr("%1: %2 %3", "title, figure, what the figure counts")
                          .arg(m_title->text(), m_figure->text(), m_meaning->text()));
    QString description = m_sentence->text() + u' ' + m_quiet->text();
    if (!line.isEmpty())
        description += u' ' + chartSummary(line);
    setAccessibleDescription(description);
    setToolTip(quantityTerm(finding.figure.quantity));
    updateGeometry();
}

void PanelCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PanelCard::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    const theme::Scheme scheme = theme::schemeOf(palette());
    QColor ground = theme::color(theme::Token::Raised, scheme);
    if (isDown())
        ground = theme::pressed(ground, scheme);
    else if (underMouse())
        ground = theme::hover(ground, scheme);
    paintCard(*this, ground, theme::color(theme::Token::Line, scheme));
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        stylepainting::focusRing(painter, rect(), option);
    }
}

} // namespace cw
