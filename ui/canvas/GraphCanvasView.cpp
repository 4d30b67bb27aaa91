// SPDX-License-Identifier: GPL-3.0-or-later
// Where the view goes: what it is fitted around, what is brought into it, and how near it comes.
#include "ui/canvas/ClearPlace.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/notes/CanvasNotes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cw {

namespace {

/// Members stand this far apart when one reads them, pixels.
constexpr double kReadingSpacingPx = 90;
constexpr double kZoomStep = 1.5;

QPointF toPoint(scene::Point p)
{
    return {p.x, p.y};
}

} // namespace

void GraphCanvas::bringNodeIntoView(std::uint32_t node)
{
    if (scene().positions().isPlaced(node))
        bringIntoView(scene().position(node));
}

void GraphCanvas::bringIntoView(const scene::Point& point)
{
    const scene::ViewTransform& target = m_camera.target();
    const QPointF by = panToClear(toPoint(target.toView(point)), size(), m_covers.seen());
    if (!by.isNull())
        m_camera.glideTo(target.pannedBy(std::round(by.x()), std::round(by.y())));
}

void GraphCanvas::bringMembersIntoView(const std::vector<MemberKey>& members)
{
    const scene::ViewTransform target = m_camera.target();
    const std::vector<scene::Box> covers = m_covers.seen();
    std::vector<scene::Point> points;
    bool areSeen = true;
    for (const std::uint32_t node : m_index.nodesOf(members)) {
        if (!scene().positions().isPlaced(node))
            continue;
        points.push_back(scene().position(node));
        areSeen &= isClear(toPoint(target.toView(points.back())), size(), covers);
    }
    if (areSeen)
        return;
    m_camera.glideTo(m_camera.fitting(points, m_covers.forSome(), target.scale));
}

void GraphCanvas::fitAll()
{
    fitTo(placedPoints());
}

void GraphCanvas::goToAll()
{
    constexpr double kGoodShare = 0.6; // of the scale at which they fill the view
    const std::vector<scene::Point> points = placedPoints();
    if (points.empty())
        return;
    const scene::ViewTransform& target = m_camera.target();
    const std::vector<scene::Box> covers = m_covers.seen();
    const scene::Box view{0, 0, static_cast<double>(width()), static_cast<double>(height())};
    const bool areSeen = std::ranges::all_of(points, [&](const scene::Point& point) {
        const scene::Point at = target.toView(point);
        return view.contains(at) && std::ranges::none_of(covers, [&](const scene::Box& cover) {
                   return cover.contains(at);
               });
    });
    if (!areSeen || target.scale < kGoodShare * fitting(points, m_covers.passing).scale)
        fitTo(points);
}

void GraphCanvas::fitTo(const std::vector<scene::Point>& points)
{
    if (points.empty())
        return;
    m_clearOf = m_covers.passing;
    m_lastFit = fitting(points, m_clearOf);
    m_camera.glideTo(m_lastFit);
}

void GraphCanvas::setCovers(CanvasCovers covers)
{
    if (covers == m_covers)
        return;
    const bool wasFitted = m_camera.target() == m_lastFit;
    const bool fitsOtherwise = covers.lasting != m_covers.lasting;
    m_covers = std::move(covers);
    m_camera.setCovers(m_covers.lasting);
    if (const auto points = placedPoints(); fitsOtherwise && wasFitted && !points.empty()) {
        m_lastFit = fitting(points, m_clearOf);
        m_camera.jumpTo(m_lastFit);
    }
    refreshContent();
}

/// With what stands behind them and is written on them. How much room words take is known once the
/// scale is.
scene::ViewTransform
GraphCanvas::fitting(std::vector<scene::Point> points, const std::vector<QRectF>& passing) const
{
    if (!m_backdrop && !m_ground && m_notes->notes().empty())
        return m_camera.fitting(points, passing);
    if (m_ground) {
        points.push_back({m_ground->place.left, m_ground->place.top});
        points.push_back({m_ground->place.right, m_ground->place.bottom});
    }
    if (m_backdrop) {
        const std::vector<scene::Point> behind = m_backdrop->extent();
        points.insert(points.end(), behind.begin(), behind.end());
    }
    const std::size_t count = points.size();
    scene::ViewTransform view = m_camera.fitting(points, passing);
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round) {
        points.resize(count);
        const std::vector<scene::Point> written = m_notes->extent(view);
        points.insert(points.end(), written.begin(), written.end());
        const auto words =
            m_backdrop ? textBoxes(*m_backdrop, view, m_style) : std::vector<scene::Box>();
        for (const scene::Box& box : words) {
            points.push_back(view.toWorld({box.left, box.top}));
            points.push_back(view.toWorld({box.right, box.bottom}));
        }
        view = m_camera.fitting(points, passing);
    }
    return view;
}

std::vector<scene::Point> GraphCanvas::placedPoints() const
{
    std::vector<scene::Point> points;
    points.reserve(scene().nodeCount());
    for (std::size_t node = 0; node < scene().nodeCount(); ++node) {
        if (scene().positions().isPlaced(node))
            points.push_back(scene().position(node));
    }
    return points;
}

void GraphCanvas::fitSelection()
{
    std::vector<scene::Point> points;
    for (const std::uint32_t node : m_overlayState.selected) {
        if (scene().positions().isPlaced(node))
            points.push_back(scene().position(node));
    }
    if (!points.empty())
        m_camera.glideTo(m_camera.fitting(points, m_covers.forSome()));
}

void GraphCanvas::zoomIn()
{
    m_camera.glideZoomAt(QPointF(width() / 2.0, height() / 2.0), kZoomStep);
}

void GraphCanvas::zoomOut()
{
    m_camera.glideZoomAt(QPointF(width() / 2.0, height() / 2.0), 1 / kZoomStep);
}

void GraphCanvas::zoomToReading()
{
    const double scale = kReadingSpacingPx / m_index.spacing();
    QPointF around(width() / 2.0, height() / 2.0);
    if (const QRectF mark = markRect(m_current); mark.isValid())
        around = mark.center();
    m_camera.glideZoomAt(around, scale / m_camera.target().scale);
}

} // namespace cw
