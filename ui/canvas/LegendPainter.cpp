// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/LegendPainter.h"

#include "ui/canvas/Mark.h"
#include "ui/canvas/appearance/RuleColors.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::legend {

namespace {

using Sample = LegendEntry::Sample;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MapLegend)
};

constexpr double kSample = 24; ///< width of a mark or line
constexpr double kAfterSample = 8;
constexpr double kRow = 18;
constexpr double kRampBar = 148;
constexpr double kRampHeight = 10;
constexpr double kAfterSize = 4;
constexpr double kBetweenSizes = 12;
constexpr double kArrow = 4; ///< half the height of an arrowhead
constexpr int kRampStops = 16;
/// What is left of a line's strength at each step of fading.
constexpr std::array kFades{1.0F, 0.72F, 0.48F, 0.3F};

QRectF mirroredIn(const QRectF& room, QRectF part, bool isMirrored)
{
    if (isMirrored)
        part.moveLeft(room.left() + room.right() - part.right());
    return part;
}

void paintWords(
    QPainter& painter, const QString& words, const QRectF& room, Qt::Alignment side,
    const CanvasStyle& style)
{
    painter.setPen(QColor(style.text));
    painter.drawText(
        room, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, room.width() + 0.5));
}

void paintMark(
    QPainter& painter, const LegendEntry& entry, double radius, QPointF center,
    const CanvasStyle& style)
{
    const QRgb fill = style.fillOf(entry.color);
    painter.setPen(QPen(QColor(style.outlineOf(fill)), 1));
    painter.setBrush(QColor(fill));
    painter.drawPath(mark::path(entry.shape, center, radius));
}

void paintHull(
    QPainter& painter, const LegendEntry& entry, const QRectF& room, const CanvasStyle& style)
{
    const QRectF body = room.adjusted(1, 2.5, -1, -2.5);
    painter.setPen(QPen(QColor(style.hullLineOf(entry.color)), 1));
    painter.setBrush(QColor(style.hullOf(entry.color)));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
}

Qt::PenStyle penStyle(scene::LineDash dash)
{
    return dash == scene::LineDash::Solid    ? Qt::SolidLine
           : dash == scene::LineDash::Dashed ? Qt::DashLine
                                             : Qt::DotLine;
}

void paintLine(
    QPainter& painter, const LegendEntry& entry, const QRectF& room, const CanvasStyle& style)
{
    const QColor color(
        style.overGround(style.lineOf(entry.color), kFades[std::min<std::size_t>(entry.fade, 3)]));
    const QPointF from(room.left(), room.center().y());
    const QPointF to(room.right(), room.center().y());
    if (entry.isTapered) {
        const QPointF half(0, static_cast<double>(entry.width) / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{from - half, from + half, to + half / 6, to - half / 6});
        return;
    }
    painter.setPen(
        QPen(color, static_cast<double>(entry.width), penStyle(entry.dash), Qt::FlatCap));
    painter.drawLine(from, to);
    if (!entry.hasArrow)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{to, to + QPointF(-2 * kArrow, -kArrow), to + QPointF(-2 * kArrow, kArrow)});
}

void paintRamp(
    QPainter& painter, const LegendEntry& entry, const QRectF& room, const CanvasStyle& style,
    bool isMirrored)
{
    const QRectF bar = mirroredIn(
        room, {room.left(), room.top() + 2, std::min(kRampBar, room.width()), kRampHeight},
        isMirrored);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= kRampStops; ++i) {
        const double at = static_cast<double>(i) / kRampStops;
        const double share = entry.isReversed != isMirrored ? 1 - at : at;
        const scene::Rgb color = rampColor(entry.scale, share, style.scheme);
        gradient.setColorAt(at, QColor(entry.isOfLines ? style.lineOf(color) : color));
    }
    painter.setPen(QPen(QColor(style.overGround(style.muted, 0.5F)), 1));
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 2, 2);
    const QRectF words(bar.left(), bar.bottom(), bar.width(), kRow);
    const Qt::Alignment start = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    paintWords(painter, entry.label, words, start, style);
    paintWords(painter, entry.endLabel, words, end, style);
}

void paintSizes(
    QPainter& painter, const LegendEntry& entry, const QRectF& room, const CanvasStyle& style,
    bool isMirrored)
{
    const QFontMetricsF metrics(painter.font());
    double x = room.left();
    for (const LegendEntry::Size& size : entry.sizes) {
        const double radius = static_cast<double>(size.radius);
        const QRectF mark =
            mirroredIn(room, {x, room.top(), 2 * radius, room.height()}, isMirrored);
        paintMark(painter, entry, radius, mark.center(), style);
        x += 2 * radius + kAfterSize;
        const QRectF words = mirroredIn(
            room, {x, room.top(), metrics.horizontalAdvance(size.label) + 1, room.height()},
            isMirrored);
        paintWords(painter, size.label, words, Qt::AlignLeft, style);
        x += words.width() + kBetweenSizes;
    }
}

} // namespace

QSizeF sizeOf(const LegendEntry& entry, const QFontMetricsF& metrics, double mostWords)
{
    switch (entry.sample) {
    case Sample::Ramp:
        return {kRampBar, 2 + kRampHeight + kRow};
    case Sample::Sizes: {
        double width = 0;
        double height = kRow;
        for (const LegendEntry::Size& size : entry.sizes) {
            const double across = 2 * static_cast<double>(size.radius);
            width += across + kAfterSize + metrics.horizontalAdvance(size.label) + 1;
            height = std::max(height, across + 4);
        }
        return {width + kBetweenSizes * static_cast<double>(entry.sizes.size() - 1), height};
    }
    case Sample::Mark:
    case Sample::Line:
    case Sample::Hull:
        break;
    }
    const double words = std::min(mostWords, std::ceil(metrics.horizontalAdvance(entry.label)) + 1);
    return {kSample + kAfterSample + words, kRow};
}

void paint(
    QPainter& painter, const LegendEntry& entry, const QRectF& room, const CanvasStyle& style,
    bool isMirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (entry.sample == Sample::Ramp) {
        paintRamp(painter, entry, room, style, isMirrored);
    } else if (entry.sample == Sample::Sizes) {
        paintSizes(painter, entry, room, style, isMirrored);
    } else {
        const QRectF sample =
            mirroredIn(room, {room.left(), room.top(), kSample, room.height()}, isMirrored);
        if (entry.sample == Sample::Line)
            paintLine(painter, entry, sample, style);
        else if (entry.sample == Sample::Hull)
            paintHull(painter, entry, sample, style);
        else
            paintMark(painter, entry, static_cast<double>(entry.radius), sample.center(), style);
        const QRectF words =
            mirroredIn(room, room.adjusted(kSample + kAfterSample, 0, 0, 0), isMirrored);
        paintWords(painter, entry.label, words, isMirrored ? Qt::AlignRight : Qt::AlignLeft, style);
    }
    painter.restore();
}

QString spoken(const LegendEntry& entry)
{
    if (entry.sample == Sample::Ramp)
        return Words::tr("from %1 to %2").arg(entry.label, entry.endLabel);
    if (entry.sample == Sample::Sizes && !entry.sizes.isEmpty())
        return Words::tr("from %1 to %2").arg(entry.sizes.first().label, entry.sizes.last().label);
    return entry.label;
}

} // namespace cw::legend
