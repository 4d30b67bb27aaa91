// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of a picture: how much room it takes in a corner, and how it is drawn there.
#include "ui/canvas/LegendPainter.h"
#include "ui/canvas/MapPainter.h"

#include <QPainter>

#include <algorithm>

namespace cw {

namespace {

constexpr double kLegendRow = 20.0; ///< of a title
constexpr double kLegendGap = 10.0; ///< above each section
constexpr double kLegendPadding = 10.0;

double heightOf(const LegendSection& section, const QFontMetricsF& metrics, double mostWords)
{
    double height = section.title.isEmpty() ? kLegendGap : kLegendGap + kLegendRow;
    for (const LegendEntry& entry : section.entries)
        height += legend::sizeOf(entry, metrics, mostWords).height();
    return height;
}

} // namespace

QRectF MapPainter::legendRoom() const
{
    const QFontMetricsF metrics(theme::font(theme::TextSize::Small));
    const double most = m_size.width() / 3.0;
    double height = 0;
    double width = 0;
    for (const LegendSection& section : m_map.legend) {
        height += heightOf(section, metrics, most);
        width = std::max(width, metrics.horizontalAdvance(section.title) * 1.1);
        for (const LegendEntry& entry : section.entries)
            width = std::max(width, legend::sizeOf(entry, metrics, most).width());
    }
    const double edge = theme::kSpacing[4] - kLegendPadding;
    return {
        edge, m_size.height() - edge - height - kLegendPadding, width + 2 * kLegendPadding,
        height + kLegendPadding};
}

void MapPainter::paintLegend(QPainter& painter) const
{
    const QFont titleFont = theme::font(theme::TextSize::Small, QFont::DemiBold);
    const QFont font = theme::font(theme::TextSize::Small);
    const QFontMetricsF metrics(font);
    const double most = m_size.width() / 3.0;
    const QRectF panel = legendRoom();
    QColor ground(m_request.style.ground);
    ground.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(panel, theme::kControlRadius, theme::kControlRadius);
    const double left = panel.left() + kLegendPadding;
    double y = panel.top();
    for (const LegendSection& section : m_map.legend) {
        y += kLegendGap;
        if (!section.title.isEmpty()) {
            painter.setFont(titleFont);
            painter.setPen(QColor(m_request.style.muted));
            painter.drawText(QPointF(left, y + 14), section.title);
            y += kLegendRow;
        }
        painter.setFont(font);
        for (const LegendEntry& entry : section.entries) {
            const QSizeF size = legend::sizeOf(entry, metrics, most);
            legend::paint(painter, entry, QRectF(QPointF(left, y), size), m_request.style, false);
            y += size.height();
        }
    }
}

} // namespace cw
