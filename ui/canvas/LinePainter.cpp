// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/LinePainter.h"

#include "core/kernel/scene/DensityField.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

/// Strengths are told apart in this many steps.
constexpr int kShades = 8;
constexpr float kWidthStep = 0.25F;
/// Arrowheads, tapers and dashes are drawn from this size of marks on.
constexpr double kDetailScale = 0.5;
constexpr std::size_t kMostDetailed = 6'000;

Qt::PenStyle penStyle(scene::LineDash dash)
{
    return dash == scene::LineDash::Solid ? Qt::SolidLine : Qt::CustomDashLine;
}

QPen makePen(QRgb color, float width, scene::LineDash dash)
{
    QPen pen(QColor(color), static_cast<double>(width), penStyle(dash), Qt::FlatCap);
    if (dash == scene::LineDash::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.5, 3.5});
        pen.setWidthF(std::max(static_cast<double>(width), 1.2));
    } else if (dash == scene::LineDash::Dashed) {
        pen.setDashPattern({5 / static_cast<double>(width), 4 / static_cast<double>(width)});
    }
    return pen;
}

/// Ink to colour: softly more of the relationship colour the more lines run over a pixel.
std::vector<QRgb> tones(const CanvasStyle& style)
{
    std::vector<QRgb> table(65536);
    // Many lines together grow a little darker than one.
    const QRgb full = mixed(style.relationship, style.muted, 0.25F);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const float ink = static_cast<float>(i) / scene::DensityField::kUnit;
        table[i] = mixed(style.ground, full, 0.92F * (1 - std::exp(-1.1F * ink)));
    }
    return table;
}

double totalLength(const std::vector<scene::DisplayEdge>& edges)
{
    double sum = 0;
    for (const scene::DisplayEdge& edge : edges)
        sum += std::hypot(edge.line.x2 - edge.line.x1, edge.line.y2 - edge.line.y1);
    return sum;
}

} // namespace

/// One line with the key of its pen; equal keys are drawn together.
struct LinePainter::Stroke
{
    std::uint64_t key;
    std::uint32_t index; // into lines
};

LinePainter::LinePainter(const MapRequest& request, const scene::DisplayList& list)
    : m_request(request), m_list(list)
{}

void LinePainter::paintHaze(QImage& image) const
{
    if (m_list.haze.empty()) {
        image.fill(m_request.style.ground);
        return;
    }
    const double length = totalLength(m_list.haze);
    const bool isMoving = m_request.quality == PictureQuality::Moving;
    // As fine as there is time for; coarse density is soft, which is what it should be.
    double fineness = std::min(m_request.devicePixelRatio, length < 4e6 ? 2.0 : 1.0);
    if (length > 30e6 || (isMoving && length > 3e6))
        fineness = 0.5;
    scene::DensityField field(m_list.area, fineness);
    const bool isSmooth = !isMoving && length * fineness < 60e6;
    for (const scene::DisplayEdge& edge : m_list.haze) {
        const auto ink = static_cast<float>(edge.strength * std::min(edge.width, 1.5F) * fineness);
        if (isSmooth)
            field.addSmooth(edge.line, ink);
        else
            field.addPlain(edge.line, ink);
    }
    static thread_local std::vector<QRgb> table;
    static thread_local CanvasStyle tableStyle;
    if (table.empty() || tableStyle != m_request.style) {
        table = tones(m_request.style);
        tableStyle = m_request.style;
    }
    QImage density(field.width(), field.height(), QImage::Format_RGB32);
    const auto ink = field.ink();
    for (int y = 0; y < density.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(density.scanLine(y));
        const auto* from =
            ink.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(field.width());
        std::transform(from, from + field.width(), row, [&](auto value) { return table[value]; });
    }
    if (density.size() == image.size()) {
        density.setDevicePixelRatio(image.devicePixelRatio());
        image = density;
        return;
    }
    image.fill(m_request.style.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QRectF(0, 0, field.width() / fineness, field.height() / fineness), density);
}

std::vector<LinePainter::Stroke> LinePainter::strokes() const
{
    std::vector<Stroke> strokes;
    strokes.reserve(m_list.lines.size());
    for (std::uint32_t i = 0; i < m_list.lines.size(); ++i) {
        const scene::DisplayEdge& line = m_list.lines[i];
        const scene::SceneEdge& edge = m_request.scene.edges()[line.edge];
        const auto shade = static_cast<std::uint64_t>(std::lround(line.strength * kShades));
        const auto width = static_cast<std::uint64_t>(std::lround(line.width / kWidthStep));
        // The faint first, then by colour, width and dash.
        const std::uint64_t key =
            shade << 56 | static_cast<std::uint64_t>(edge.color & 0xFFFFFFU) << 24 |
            std::min<std::uint64_t>(width, 255) << 8 | static_cast<std::uint64_t>(edge.dash) << 2 |
            static_cast<std::uint64_t>(edge.color != scene::kThemeColor);
        strokes.push_back({key, i});
    }
    std::sort(strokes.begin(), strokes.end(), [](const Stroke& a, const Stroke& b) {
        return a.key != b.key ? a.key < b.key : a.index < b.index;
    });
    return strokes;
}

void LinePainter::paintLines(QPainter& painter, const std::function<bool()>& isStale) const
{
    const bool isMoving = m_request.quality == PictureQuality::Moving;
    const bool isDetailed =
        m_list.markScale >= kDetailScale && m_list.lines.size() <= kMostDetailed;
    painter.setRenderHint(QPainter::Antialiasing, !isMoving);
    painter.setBrush(Qt::NoBrush);
    std::vector<QLineF> batch;
    const std::vector<Stroke> all = strokes();
    for (std::size_t i = 0; i < all.size();) {
        if (isStale())
            return;
        std::size_t end = i;
        const scene::DisplayEdge& first = m_list.lines[all[i].index];
        const scene::SceneEdge& kind = m_request.scene.edges()[first.edge];
        const float shade = std::round(first.strength * kShades) / kShades;
        const float width = std::round(first.width / kWidthStep) * kWidthStep;
        // Below one pixel a line keeps its width and loses colour instead: it stays even.
        const float drawnWidth = std::max(width, 1.0F);
        const float ink = shade * std::min(1.0F, 0.35F + 0.65F * width);
        const QRgb color = m_request.style.overGround(m_request.style.lineOf(kind.color), ink);
        batch.clear();
        for (; end < all.size() && all[end].key == all[i].key && end - i < 2'000; ++end) {
            const scene::DisplayEdge& line = m_list.lines[all[end].index];
            const scene::SceneEdge& edge = m_request.scene.edges()[line.edge];
            if (isDetailed && edge.taper != scene::LineTaper::None)
                paintTaper(painter, line, color);
            else
                batch.emplace_back(
                    static_cast<double>(line.line.x1), static_cast<double>(line.line.y1),
                    static_cast<double>(line.line.x2), static_cast<double>(line.line.y2));
        }
        const scene::LineDash dash = isDetailed && !isMoving ? kind.dash : scene::LineDash::Solid;
        painter.setPen(makePen(color, drawnWidth, dash));
        painter.drawLines(batch.data(), static_cast<int>(batch.size()));
        if (isDetailed) {
            for (std::size_t j = i; j < end; ++j)
                paintEnds(painter, m_list.lines[all[j].index], color);
        }
        i = end;
    }
}

QPointF LinePainter::at(std::uint32_t node) const
{
    const scene::Point p = m_request.view.toView(m_request.scene.position(node));
    return {p.x, p.y};
}

void LinePainter::paintEnds(QPainter& painter, const scene::DisplayEdge& edge, QRgb color) const
{
    const scene::SceneEdge& tie = m_request.scene.edges()[edge.edge];
    if (!tie.arrowAtA && !tie.arrowAtB)
        return;
    const auto head = [&](std::uint32_t tip, std::uint32_t tail) {
        const QPointF to = at(tip);
        const QPointF from = at(tail);
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        const double rim =
            scene::markRadiusPx(m_request.scene.node(tip).radius, m_list.markScale) + 2;
        const double size = 5 + 1.2 * static_cast<double>(edge.width);
        if (length < rim + 2 * size)
            return;
        const QPointF along = (to - from) / length;
        const QPointF across(-along.y(), along.x());
        const QPointF point = to - along * rim;
        const QPointF back = point - along * size;
        const std::array<QPointF, 3> corners{
            point, back + across * size * 0.45, back - across * size * 0.45};
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(color));
        painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
        painter.setBrush(Qt::NoBrush);
    };
    if (tie.arrowAtA)
        head(tie.a, tie.b);
    if (tie.arrowAtB)
        head(tie.b, tie.a);
}

void LinePainter::paintTaper(QPainter& painter, const scene::DisplayEdge& edge, QRgb color) const
{
    const scene::SceneEdge& tie = m_request.scene.edges()[edge.edge];
    const bool towardsB = tie.taper == scene::LineTaper::TowardsB;
    const QPointF wide = at(towardsB ? tie.a : tie.b);
    const QPointF narrow = at(towardsB ? tie.b : tie.a);
    const QPointF way = narrow - wide;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1)
        return;
    const QPointF across = QPointF(-way.y(), way.x()) / length;
    const double half = std::max(static_cast<double>(edge.width), 1.5) * 0.8;
    const std::array<QPointF, 4> corners{
        wide + across * half, narrow + across * 0.3, narrow - across * 0.3, wide - across * half};
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
    painter.setBrush(Qt::NoBrush);
}

} // namespace cw
