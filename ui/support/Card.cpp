// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Card.h"

#include "ui/support/Theme.h"

#include <QPainter>
#include <QWidget>

namespace cw {

void paintCard(QWidget& widget, const QColor& ground, const QColor& edge)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(
        QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kCardRadius,
        theme::kCardRadius);
}

} // namespace cw
