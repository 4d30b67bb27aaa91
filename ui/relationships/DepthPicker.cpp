// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/DepthPicker.h"

#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace cw {

DepthPicker::DepthPicker(const QString& whose, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* top = new QHBoxLayout;
    m_whose = makeLabel(whose, theme::TextSize::Small, Tone::Muted, this);
    m_whose->setWordWrap(true); // a long name must not widen the page
    m_word = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    top->addWidget(m_whose, 1);
    top->addWidget(m_word);
    column->addLayout(top);

    auto* steps = new QHBoxLayout;
    steps->setSpacing(0);
    steps->setContentsMargins(1, 1, 1, 1);
    m_steps = new QButtonGroup(this);
    for (int depth = 0; depth <= kDeepest; ++depth) {
        auto* step = new QToolButton(this);
        step->setText(QString::number(depth));
        step->setToolTip(depthText(depth));
        step->setCheckable(true);
        step->setFocusPolicy(Qt::StrongFocus);
        step->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_steps->addButton(step, depth);
        steps->addWidget(step);
    }
    column->addLayout(steps);
    connect(m_steps, &QButtonGroup::idClicked, this, &DepthPicker::depthChosen);
    setWhose(whose);
    setDepth(std::nullopt);
}

/// One frame around all steps: they are one choice.
void DepthPicker::paintEvent(QPaintEvent*)
{
    const QRect first = m_steps->button(0)->geometry();
    const QRect last = m_steps->button(kDeepest)->geometry();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::controlEdge(theme::schemeOf(palette())));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(first.united(last)).adjusted(-.5, -.5, .5, .5), theme::kControlRadius,
        theme::kControlRadius);
}

void DepthPicker::setWhose(const QString& whose)
{
    m_whose->setText(whose);
    for (QAbstractButton* step : m_steps->buttons())
        step->setAccessibleName(tr("%1: depth %2").arg(whose, depthText(m_steps->id(step))));
}

void DepthPicker::setDepth(std::optional<int> depth)
{
    m_steps->setExclusive(false);
    for (QAbstractButton* step : m_steps->buttons())
        step->setChecked(depth && m_steps->id(step) == *depth);
    m_steps->setExclusive(depth.has_value());
    m_word->setText(depth ? depthWord(*depth) : tr("not known"));
}

void DepthPicker::setReadOnly(bool readOnly)
{
    for (QAbstractButton* step : m_steps->buttons())
        step->setEnabled(!readOnly);
}

} // namespace cw
