// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/present/RoomLegend.h"

#include "ui/canvas/LegendPainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {
constexpr double kMostWords = 220; ///< of the legend as it is in the window
constexpr double kGap = 6;
constexpr double kTitle = 18;
constexpr double kInset = 4;

QFont wordFont()
{
    return theme::font(theme::TextSize::Small);
}
} // namespace

RoomLegend::RoomLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("roomLegend"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void RoomLegend::setSections(const QList<LegendSection>& sections)
{
    m_sections = sections;
    m_sections.removeIf([](const LegendSection& section) {
        return section.channel != RuleChannel::Color && section.channel != RuleChannel::Shape &&
               section.channel != RuleChannel::Hull;
    });
    QStringList spoken;
    for (const LegendSection& section : m_sections) {
        for (const LegendEntry& entry : section.entries)
            spoken << legend::spoken(entry);
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setVisible(!m_sections.isEmpty());
    update();
}

void RoomLegend::setTextHeight(int pixels)
{
    m_textHeight = pixels;
    update();
}

double RoomLegend::scale() const
{
    return static_cast<double>(m_textHeight) / wordFont().pixelSize();
}

QSize RoomLegend::sizeHint() const
{
    const QFontMetricsF metrics(wordFont());
    double width = 0;
    double height = 2 * kInset;
    for (const LegendSection& section : m_sections) {
        height += kGap;
        if (!section.title.isEmpty()) {
            height += kTitle;
            width = std::max(width, metrics.horizontalAdvance(section.title) + 1);
        }
        for (const LegendEntry& entry : section.entries) {
            const QSizeF size = legend::sizeOf(entry, metrics, kMostWords);
            height += size.height();
            width = std::max(width, size.width());
        }
    }
    return {
        static_cast<int>(std::ceil((width + 2 * kInset) * scale())),
        static_cast<int>(std::ceil(height * scale()))};
}

void RoomLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const CanvasStyle style = CanvasStyle::of(theme::schemeOf(palette()));
    painter.fillRect(rect(), QColor(style.ground));
    // Where there is no room for all, all of it is smaller.
    const double fits = std::min(1.0, double(height()) / std::max(1, sizeHint().height()));
    painter.scale(scale() * fits, scale() * fits);
    painter.setFont(wordFont());
    const QFontMetricsF metrics(wordFont());
    const double room = width() / (scale() * fits) - 2 * kInset;
    double y = kInset;
    for (const LegendSection& section : m_sections) {
        y += kGap;
        if (!section.title.isEmpty()) {
            painter.setPen(QColor(style.muted));
            painter.drawText(
                QRectF(kInset, y, room, kTitle),
                static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), section.title);
            y += kTitle;
        }
        for (const LegendEntry& entry : section.entries) {
            const double height = legend::sizeOf(entry, metrics, kMostWords).height();
            legend::paint(painter, entry, {kInset, y, room, height}, style, isRightToLeft());
            y += height;
        }
    }
}

} // namespace cw
