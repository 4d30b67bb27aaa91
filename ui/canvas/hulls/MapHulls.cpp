// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/hulls/MapHulls.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

/// A hull reaches at least so far, pixels.
constexpr double kLeastReachPx = 15;

/// Without a move for so long the zoom rests, milliseconds.
constexpr int kZoomRestMs = 150;

std::vector<std::uint32_t>
nodesOf(const scene::SceneModel& scene, const std::vector<scene::NodeId>& members)
{
    std::vector<std::uint32_t> nodes;
    nodes.reserve(members.size());
    auto from = scene.nodes().begin();
    for (const scene::NodeId member : members) {
        from =
            std::ranges::lower_bound(from, scene.nodes().end(), member, {}, &scene::SceneNode::id);
        if (from == scene.nodes().end())
            break;
        if (from->id == member)
            nodes.push_back(static_cast<std::uint32_t>(from - scene.nodes().begin()));
    }
    return nodes;
}

} // namespace

double hullReach(double spacing, double scale)
{
    constexpr int kMostSteps = 40;
    double reach = spacing;
    for (int step = 0; step < kMostSteps && reach * scale < kLeastReachPx; ++step)
        reach *= 2;
    return reach;
}

DrawnHulls drawHulls(
    const scene::SceneModel& scene, std::shared_ptr<const HullGroups> groups, double reach,
    double spacing, const TaskContext& task)
{
    DrawnHulls drawn{std::move(groups), {}};
    std::vector<std::vector<std::uint32_t>> nodes;
    for (const HullGroup& group : *drawn.groups)
        nodes.push_back(nodesOf(scene, group.members));
    drawn.hulls = scene::groupHulls(
        scene.positions(), scene::SpatialGrid(scene.positions()), nodes,
        {.reach = reach, .isExact = reach <= spacing}, task);
    return drawn;
}

MapHulls::MapHulls(QObject* parent) : QObject(parent)
{
    m_zooming.setSingleShot(true);
    m_zooming.setInterval(kZoomRestMs);
    connect(&m_zooming, &QTimer::timeout, this, &MapHulls::look);
}

void MapHulls::set(Wish wish)
{
    const bool isSame = wish.groups == m_wish.groups && wish.spacing == m_wish.spacing &&
                        wish.scene.sharesNodesWith(m_wish.scene) &&
                        wish.scene.sharesPositionsWith(m_wish.scene);
    m_wish = std::move(wish);
    if (!isSame) {
        ++m_version;
        m_byReach.clear();
    }
    look();
}

void MapHulls::setScale(double scale)
{
    const double before = reach();
    m_wish.scale = scale;
    if (reach() == before && !m_zooming.isActive())
        return;
    if (!m_drawn || m_byReach.contains(reach())) {
        m_zooming.stop();
        look();
    } else {
        m_zooming.start();
    }
}

/// Shows those that are wished for, or has them made.
void MapHulls::look()
{
    const bool hasGroups = m_wish.groups && !m_wish.groups->empty();
    const auto known = m_byReach.find(hasGroups ? reach() : 0);
    if (!hasGroups || known != m_byReach.end()) {
        const auto drawn = hasGroups ? known->second : nullptr;
        if (std::exchange(m_drawn, drawn) != drawn)
            emit changed();
        return;
    }
    // One at a time, and none is given up: where places never rest there would never be any.
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_tasks.run(
        this, {},
        [wish = m_wish, reach = reach(), version = m_version](TaskContext& task) {
            return std::tuple(
                version, reach,
                std::make_shared<const DrawnHulls>(
                    drawHulls(wish.scene, wish.groups, reach, wish.spacing, task)));
        },
        [this](const auto& answer) {
            m_isRunning = false;
            const auto& [version, reach, drawn] = answer;
            if (version == m_version) {
                m_byReach[reach] = drawn;
            } else if (m_wish.groups && !m_wish.groups->empty()) {
                m_drawn = drawn;
                emit changed();
            }
            if (!m_zooming.isActive())
                look();
        });
}

} // namespace cw
