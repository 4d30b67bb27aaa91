// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/ShownPlaces.h"

#include "core/network/MapReach.h"
#include "ui/support/Motion.h"

#include <algorithm>

namespace cw {

namespace {

/// More cannot be drawn anew for each frame of a glide.
constexpr std::size_t kMostGliding = 20'000;

const scene::Point* find(const std::vector<Standing>& ascending, scene::NodeId member)
{
    const auto at = std::ranges::lower_bound(ascending, member, {}, &Standing::first);
    return at != ascending.end() && at->first == member ? &at->second : nullptr;
}

} // namespace

std::vector<Standing> keptPlaces(const Network& network, int arrangement)
{
    std::vector<Standing> places;
    for (const Placement& placement : network.all<Placement>()) {
        if (placement.arrangement == arrangement && isInReach(placement.x, placement.y))
            places.emplace_back(placement.member.value, scene::Point{placement.x, placement.y});
    }
    std::ranges::sort(places, {}, &Standing::first);
    return places;
}

ShownPlaces::ShownPlaces(QObject* parent) : QObject(parent)
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_progress = value.toDouble();
        m_isStale = true;
        emit changed();
    });
}

void ShownPlaces::show(std::vector<Standing> places)
{
    std::ranges::sort(places, {}, &Standing::first);
    m_places = std::move(places);
    glide();
}

void ShownPlaces::clear()
{
    if (isEmpty())
        return;
    m_places.clear();
    glide();
}

void ShownPlaces::drop()
{
    m_glide.stop();
    m_places.clear();
    m_start.clear();
    m_progress = 1.0;
    m_isStale = true;
    emit changed();
}

void ShownPlaces::move(scene::NodeId member, scene::Point to)
{
    const auto at = std::ranges::lower_bound(m_places, member, {}, &Standing::first);
    if (at == m_places.end() || at->first != member)
        m_places.insert(at, {member, to});
    else
        at->second = to;
    m_isStale = true;
    emit changed();
}

std::vector<scene::Point> ShownPlaces::homes() const
{
    std::vector<scene::Point> homes;
    for (std::size_t node = 0; node < m_map.nodeCount(); ++node) {
        if (m_map.positions().isPlaced(node))
            homes.push_back(m_map.position(node));
    }
    return homes;
}

void ShownPlaces::glide()
{
    m_glide.stop();
    m_start.clear();
    m_progress = 1.0;
    m_isStale = true;
    if (motion::cameraMs() > 0 && m_shown.nodeCount() <= kMostGliding) {
        for (std::size_t node = 0; node < m_shown.nodeCount(); ++node) {
            if (m_shown.positions().isPlaced(node))
                m_start.emplace_back(m_shown.node(node).id, m_shown.position(node));
        }
        std::ranges::sort(m_start, {}, &Standing::first);
        m_progress = 0.0;
        m_glide.setDuration(motion::cameraMs());
        m_glide.start();
    }
    emit changed();
}

scene::SceneModel ShownPlaces::applied(const scene::SceneModel& map)
{
    const bool isAtHome = m_places.empty() && m_progress >= 1.0;
    const bool isKnown =
        map.sharesNodesWith(m_map) && map.sharesEdgesWith(m_map) && map.sharesPositionsWith(m_map);
    if (isKnown && !m_isStale)
        return m_shown;
    m_map = map;
    m_isStale = false;
    if (isAtHome) {
        m_shown = map;
        return m_shown;
    }
    auto positions = std::make_shared<scene::ScenePositions>(map.positions());
    for (std::size_t node = 0; node < map.nodeCount(); ++node) {
        const scene::NodeId id = map.node(node).id;
        scene::Point at = map.position(node);
        if (const scene::Point* place = find(m_places, id))
            at = *place;
        if (const scene::Point* start = m_progress < 1.0 ? find(m_start, id) : nullptr)
            at = {
                start->x + (at.x - start->x) * m_progress,
                start->y + (at.y - start->y) * m_progress};
        positions->x[node] = static_cast<float>(at.x);
        positions->y[node] = static_cast<float>(at.y);
    }
    m_shown = scene::SceneModel(map.nodesPart(), std::move(positions), map.edgesPart());
    return m_shown;
}

} // namespace cw
