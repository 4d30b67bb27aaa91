// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/LinePainter.h"

#include "core/kernel/scene/DensityField.h"
#include "ui/canvas/Stroke.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Strengths are told apart in this many steps.
constexpr int kShades = 8;
/// Arrowheads, tapers and dashes are drawn from this size of marks on.
constexpr double kDetailScale = 0.5;
constexpr std::size_t kMostDetailed = 6'000;

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

void LinePainter::paintLines(QImage& image, const std::function<bool()>& isStale) const
{
    if (m_request.quality == PictureQuality::Moving) {
        paintPlainly(image, isStale);
        return;
    }
    const bool hasDetail = isDetailed(m_list);
    for (std::size_t i = 0; i < m_list.lines.size(); ++i) {
        if (i % 256 == 0 && isStale())
            return;
        paintLine(image, m_list.lines[i], hasDetail);
    }
}

void LinePainter::paintPlainly(QImage& image, const std::function<bool()>& isStale) const
{
    // One pen after the other: changing pens costs a painter more than drawing does.
    QPainter painter(&image);
    painter.translate(-m_list.area.left, -m_list.area.top);
    std::vector<std::pair<QRgb, QLineF>> lines;
    lines.reserve(m_list.lines.size());
    for (const scene::DisplayEdge& shown : m_list.lines)
        lines.emplace_back(
            colorOf(m_request, shown),
            QLineF(
                static_cast<double>(shown.line.x1), static_cast<double>(shown.line.y1),
                static_cast<double>(shown.line.x2), static_cast<double>(shown.line.y2)));
    std::vector<QLineF> batch;
    for (std::size_t i = 0; i < lines.size();) {
        if (isStale())
            return;
        batch.clear();
        const QRgb color = lines[i].first;
        for (; i < lines.size() && lines[i].first == color; ++i)
            batch.push_back(lines[i].second);
        painter.setPen(QPen(QColor(color), 0));
        painter.drawLines(batch.data(), static_cast<int>(batch.size()));
    }
}

bool LinePainter::isDetailed(const scene::DisplayList& list)
{
    return list.markScale >= kDetailScale && list.lines.size() <= kMostDetailed;
}

QRgb LinePainter::colorOf(const MapRequest& request, const scene::DisplayEdge& shown)
{
    const scene::SceneEdge& edge = request.scene.edges()[shown.edge];
    const float shade = std::round(shown.strength * kShades) / kShades;
    // Below one pixel a line keeps its width and loses colour instead: it stays even.
    const float ink = shade * std::min(1.0F, 0.35F + 0.65F * shown.width);
    return request.style.overGround(request.style.lineOf(edge.color), ink);
}

QPointF LinePainter::toImage(double x, double y) const
{
    return QPointF(x - m_list.area.left, y - m_list.area.top) * m_request.devicePixelRatio;
}

QPointF LinePainter::at(std::uint32_t node) const
{
    const scene::Point p = m_request.view.toView(m_request.scene.position(node));
    return toImage(p.x, p.y);
}

void LinePainter::paintLine(QImage& image, const scene::DisplayEdge& shown, bool hasDetail) const
{
    const scene::SceneEdge& edge = m_request.scene.edges()[shown.edge];
    const double ratio = m_request.devicePixelRatio;
    const QRgb color = colorOf(m_request, shown);
    const double width = std::max(static_cast<double>(shown.width), 1.0) * ratio;
    stroke::Line line{
        .from = toImage(shown.line.x1, shown.line.y1),
        .to = toImage(shown.line.x2, shown.line.y2),
        .fromWidth = width,
        .toWidth = width,
        .dash = hasDetail ? edge.dash : scene::LineDash::Solid,
        .ratio = ratio};
    if (hasDetail && edge.taper != scene::LineTaper::None) {
        // From one mark to the other, not from one border of the view.
        line.from = at(edge.a);
        line.to = at(edge.b);
        const bool towardsB = edge.taper == scene::LineTaper::TowardsB;
        (towardsB ? line.fromWidth : line.toWidth) = std::max(1.6 * width, 2.4 * ratio);
        (towardsB ? line.toWidth : line.fromWidth) = 0.6 * ratio;
    }
    stroke::draw(image, line, color);
    if (hasDetail && edge.arrowAtA)
        paintArrow(image, edge.a, edge.b, width, color);
    if (hasDetail && edge.arrowAtB)
        paintArrow(image, edge.b, edge.a, width, color);
}

void LinePainter::paintArrow(
    QImage& image, std::uint32_t tip, std::uint32_t tail, double width, QRgb color) const
{
    const double ratio = m_request.devicePixelRatio;
    const QPointF to = at(tip);
    const QPointF from = at(tail);
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const double rim =
        (scene::markRadiusPx(m_request.scene.node(tip).radius, m_list.markScale) + 2) * ratio;
    const double size = 5 * ratio + 1.2 * width;
    if (length < rim + 2 * size)
        return;
    const QPointF along = (to - from) / length;
    const QPointF point = to - along * rim;
    stroke::draw(
        image, {.from = point - along * size, .to = point, .fromWidth = 0.9 * size, .toWidth = 0},
        color);
}

} // namespace cw
