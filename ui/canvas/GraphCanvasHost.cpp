// SPDX-License-Identifier: GPL-3.0-or-later
// What tools ask of the map and tell it.
#include "ui/canvas/GraphCanvas.h"

#include "ui/canvas/notes/CanvasNotes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace cw {

namespace {

QPointF toPoint(scene::Point p)
{
    return {p.x, p.y};
}
scene::Point toPoint(QPointF p)
{
    return {p.x(), p.y()};
}

} // namespace

MemberKey GraphCanvas::memberAt(QPointF point) const
{
    const auto node = m_index.nodeAt(toPoint(point), m_camera.view());
    return node ? m_index.idOf(*node) : 0;
}

bool GraphCanvas::isOnConnectHandle(QPointF point) const
{
    if (m_overlayState.selected.size() != 1)
        return false;
    const std::uint32_t node = m_overlayState.selected.front();
    const QPointF mark = toPoint(m_camera.view().toView(scene().position(node)));
    const QPointF handle =
        CanvasOverlay::handleCenter(mark, m_index.radiusPx(node, m_camera.view()));
    return std::hypot(point.x() - handle.x(), point.y() - handle.y()) <=
           CanvasOverlay::kHandleRadiusPx + 2;
}

std::vector<MemberKey> GraphCanvas::membersNamedAt(QPointF point) const
{
    const MapPicture* picture = m_pictures.picture();
    if (!picture || !picture->hulls)
        return {};
    for (const PicturedHullName& name : picture->hullNames) {
        const QPointF corner = toPoint(m_camera.view().toView(name.placed.anchor)) + name.offset;
        const QSizeF size = QSizeF(name.sprite.image.size()) / name.sprite.image.devicePixelRatio();
        if (QRectF(corner, size).contains(point))
            return (*picture->hulls->groups)[name.placed.group].members;
    }
    return {};
}

std::vector<MemberKey> GraphCanvas::membersIn(const QRectF& rect) const
{
    const scene::Box box =
        m_camera.view().boxToWorld({rect.left(), rect.top(), rect.right(), rect.bottom()});
    return m_index.idsOf(m_index.grid().nodesIn(box));
}

std::vector<MemberKey> GraphCanvas::membersInside(const QPolygonF& lasso) const
{
    std::vector<scene::Point> corners;
    for (const QPointF& corner : lasso)
        corners.push_back(m_camera.view().toWorld(toPoint(corner)));
    return m_index.idsOf(m_index.grid().nodesInside(corners));
}

void GraphCanvas::showPreview(const CanvasPreview& preview)
{
    m_overlayState.preview = preview;
    if (preview.move) {
        m_overlayState.liftedBy = preview.move->delta;
        if (m_overlayState.lifted.empty()) {
            lift(m_index.nodesOf(preview.move->members));
            hover(std::nullopt);
            refreshContent();
        }
    } else if (!m_overlayState.lifted.empty()) {
        // They stay drawn over the picture until it holds them again.
        m_overlayState.liftedBy = {};
        const std::vector<std::uint32_t> lifted = std::exchange(m_overlayState.lifted, {});
        refreshContent();
        m_overlayState.lifted = lifted;
    }
    update();
}

void GraphCanvas::selectMembers(const std::vector<MemberKey>& members, SelectMode mode)
{
    std::vector<std::uint32_t> nodes = m_index.nodesOf(members);
    const std::vector<std::uint32_t>& before = m_overlayState.selected;
    std::vector<std::uint32_t> after;
    if (mode == SelectMode::Replace)
        after = nodes;
    else if (mode == SelectMode::Add)
        std::set_union(
            before.begin(), before.end(), nodes.begin(), nodes.end(), std::back_inserter(after));
    else
        std::set_symmetric_difference(
            before.begin(), before.end(), nodes.begin(), nodes.end(), std::back_inserter(after));
    if (!after.empty())
        m_notes->select(0);
    m_current = after.size() == 1 ? m_index.idOf(after.front()) : 0;
    if (after == before)
        return;
    setSelectedNodes(std::move(after));
    emit selectionChanged(selection());
}

void GraphCanvas::panBy(QPointF delta)
{
    m_camera.panBy(delta);
}

void GraphCanvas::moveMembers(const std::vector<MemberKey>& members, QPointF delta)
{
    std::vector<MemberKey> moved;
    std::vector<scene::Point> positions;
    for (const MemberKey member : members) {
        const auto node = m_index.nodeOf(member);
        if (!node)
            continue;
        const scene::Point at = scene().position(*node);
        moved.push_back(member);
        positions.push_back(
            {at.x + delta.x() / m_camera.view().scale, at.y + delta.y() / m_camera.view().scale});
    }
    // What the owner makes of it comes back through setScene(), where nothing is offset any more.
    m_overlayState.liftedBy = {};
    emit membersMoved(moved, positions);
}

void GraphCanvas::connectMembers(MemberKey from, MemberKey to)
{
    emit connectRequested(from, to);
}

void GraphCanvas::addMemberAt(QPointF point)
{
    emit addRequested(m_camera.view().toWorld(toPoint(point)));
}

void GraphCanvas::openMember(MemberKey member)
{
    emit memberActivated(member);
}

} // namespace cw
