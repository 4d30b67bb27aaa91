// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasPanel.h"

#include "ui/support/Theme.h"

#include <QPainter>

namespace cw {

CanvasPanel::CanvasPanel(QWidget* parent) : QFrame(parent) {}

void CanvasPanel::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Token::Line, scheme), 1));
    painter.setBrush(theme::color(theme::Token::MapGround, scheme));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kCardRadius, theme::kCardRadius);
}

} // namespace cw
