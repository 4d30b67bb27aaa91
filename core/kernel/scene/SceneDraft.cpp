// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/SceneDraft.h"

#include "core/kernel/scene/ProvisionalPlaces.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace cw::scene {

namespace {

constexpr std::uint32_t kGone = std::numeric_limits<std::uint32_t>::max();

/// 1 for a place that is none.
std::size_t nowhere(float x, float y)
{
    return std::isfinite(x) && std::isfinite(y) ? 0 : 1;
}

/// Equal numbers, or both none.
bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/// Ascending by id; of several with one id the last stays.
template <class Row, class IdOf>
void sortKeepingLast(std::vector<Row>& rows, const IdOf& idOf)
{
    std::ranges::stable_sort(rows, {}, idOf);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + 1 < rows.size() && idOf(rows[i]) == idOf(rows[i + 1]))
            continue;
        if (kept != i)
            rows[kept] = std::move(rows[i]);
        ++kept;
    }
    rows.resize(kept);
}

} // namespace

void SceneDraft::clear()
{
    m_nodes = {};
    m_positions = {};
    m_edges.clear();
    m_edgeIds.clear();
    m_unplaced = 0;
    m_nodesDiffer = m_placesDiffer = m_edgesDiffer = true;
}

void SceneDraft::apply(SceneUpdate update)
{
    dropEdges(std::move(update.goneEdges));
    dropNodes(std::move(update.goneNodes));
    putNodes(std::move(update.nodes));
    putEdges(std::move(update.edges));
}

std::optional<std::uint32_t> SceneDraft::nodeOf(NodeId id) const
{
    const auto found = std::ranges::lower_bound(m_nodes.items, id, {}, &SceneNode::id);
    if (found == m_nodes.items.end() || found->id != id)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_nodes.items.begin());
}

const SceneEdge* SceneDraft::edgeOf(EdgeId id) const
{
    const auto found = std::ranges::lower_bound(m_edgeIds, id);
    if (found == m_edgeIds.end() || *found != id)
        return nullptr;
    return &m_edges[static_cast<std::size_t>(found - m_edgeIds.begin())];
}

void SceneDraft::setNode(std::uint32_t index, const SceneNode& node)
{
    assert(m_nodes.items[index].id == node.id);
    if (m_nodes.items[index] == node)
        return;
    m_nodes.items[index] = node;
    m_nodesDiffer = true;
}

void SceneDraft::setPlace(std::size_t index, Point place)
{
    float& x = m_positions.x[index];
    float& y = m_positions.y[index];
    const auto newX = static_cast<float>(place.x);
    const auto newY = static_cast<float>(place.y);
    if (isSame(x, newX) && isSame(y, newY))
        return;
    m_unplaced -= nowhere(x, y);
    m_unplaced += nowhere(newX, newY);
    x = newX;
    y = newY;
    m_placesDiffer = true;
}

void SceneDraft::replaceNode(std::uint32_t index, const SceneUpdate::Node& node)
{
    setNode(index, node.node);
    if (m_nodes.labels.at(index) != node.label) {
        m_nodes.labels.replace(index, node.label);
        m_nodesDiffer = true;
    }
    setPlace(index, node.place);
}

void SceneDraft::putNodes(std::vector<SceneUpdate::Node> nodes)
{
    sortKeepingLast(nodes, [](const SceneUpdate::Node& row) { return row.node.id; });
    std::vector<SceneUpdate::Node> fresh;
    for (SceneUpdate::Node& row : nodes) {
        if (const auto index = nodeOf(row.node.id))
            replaceNode(*index, row);
        else
            fresh.push_back(std::move(row));
    }
    if (!fresh.empty())
        insertNodes(fresh);
}

/// One merge of what is there with what comes, both ascending.
void SceneDraft::insertNodes(std::span<const SceneUpdate::Node> nodes)
{
    const std::size_t before = m_nodes.items.size();
    const bool isAppended = before == 0 || m_nodes.items.back().id < nodes.front().node.id;
    SceneNodes merged;
    ScenePositions places;
    std::vector<std::uint32_t> now(before);
    std::size_t at = 0;
    if (isAppended) {
        merged = std::move(m_nodes);
        places = std::move(m_positions);
        at = before;
    }
    merged.items.reserve(before + nodes.size());
    const auto keep = [&](std::size_t i) {
        now[i] = static_cast<std::uint32_t>(merged.items.size());
        merged.items.push_back(m_nodes.items[i]);
        merged.labels.append(m_nodes.labels.at(i));
        places.x.push_back(m_positions.x[i]);
        places.y.push_back(m_positions.y[i]);
    };
    for (const SceneUpdate::Node& row : nodes) {
        for (; at < before && m_nodes.items[at].id < row.node.id; ++at)
            keep(at);
        merged.items.push_back(row.node);
        merged.labels.append(row.label);
        places.x.push_back(static_cast<float>(row.place.x));
        places.y.push_back(static_cast<float>(row.place.y));
        m_unplaced += nowhere(places.x.back(), places.y.back());
    }
    for (; at < before; ++at)
        keep(at);
    m_nodes = std::move(merged);
    m_positions = std::move(places);
    m_nodesDiffer = m_placesDiffer = true;
    if (!isAppended)
        renumberEnds(now);
}

void SceneDraft::dropNodes(std::vector<NodeId> ids)
{
    std::erase_if(ids, [&](NodeId id) { return !nodeOf(id); });
    if (ids.empty())
        return;
    std::ranges::sort(ids);
    SceneNodes kept;
    ScenePositions places;
    kept.items.reserve(m_nodes.items.size());
    std::vector<std::uint32_t> now(m_nodes.items.size(), kGone);
    for (std::size_t i = 0; i < m_nodes.items.size(); ++i) {
        const float x = m_positions.x[i];
        const float y = m_positions.y[i];
        if (std::ranges::binary_search(ids, m_nodes.items[i].id)) {
            m_unplaced -= nowhere(x, y);
            continue;
        }
        now[i] = static_cast<std::uint32_t>(kept.items.size());
        kept.items.push_back(m_nodes.items[i]);
        kept.labels.append(m_nodes.labels.at(i));
        places.x.push_back(x);
        places.y.push_back(y);
    }
    m_nodes = std::move(kept);
    m_positions = std::move(places);
    m_nodesDiffer = m_placesDiffer = true;
    renumberEnds(now);
}

void SceneDraft::renumberEnds(std::span<const std::uint32_t> now)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        SceneEdge edge = m_edges[i];
        edge.a = now[edge.a];
        edge.b = now[edge.b];
        if (edge.a == kGone || edge.b == kGone)
            continue;
        m_edges[kept] = edge;
        m_edgeIds[kept] = m_edgeIds[i];
        ++kept;
    }
    m_edges.resize(kept);
    m_edgeIds.resize(kept);
    m_edgesDiffer = true;
}

void SceneDraft::dropEdges(std::vector<EdgeId> ids)
{
    std::erase_if(ids, [&](EdgeId id) { return !edgeOf(id); });
    if (ids.empty())
        return;
    std::ranges::sort(ids);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        if (std::ranges::binary_search(ids, m_edgeIds[i]))
            continue;
        m_edges[kept] = m_edges[i];
        m_edgeIds[kept] = m_edgeIds[i];
        ++kept;
    }
    m_edges.resize(kept);
    m_edgeIds.resize(kept);
    m_edgesDiffer = true;
}

void SceneDraft::putEdges(std::vector<SceneUpdate::Edge> edges)
{
    sortKeepingLast(edges, [](const SceneUpdate::Edge& row) { return row.id; });
    std::vector<EdgeId> gone;
    std::erase_if(edges, [&](SceneUpdate::Edge& row) {
        const auto a = nodeOf(row.first);
        const auto b = nodeOf(row.second);
        if (!a || !b || *a == *b) {
            gone.push_back(row.id);
            return true;
        }
        row.edge.a = *a;
        row.edge.b = *b;
        return false;
    });
    dropEdges(std::move(gone));
    const std::size_t before = m_edges.size();
    for (const SceneUpdate::Edge& row : edges) {
        const auto end = m_edgeIds.begin() + static_cast<std::ptrdiff_t>(before);
        const auto found = std::lower_bound(m_edgeIds.begin(), end, row.id);
        if (found == end || *found != row.id) {
            m_edgeIds.push_back(row.id);
            m_edges.push_back(row.edge);
            m_edgesDiffer = true;
            continue;
        }
        SceneEdge& known = m_edges[static_cast<std::size_t>(found - m_edgeIds.begin())];
        m_edgesDiffer = m_edgesDiffer || known != row.edge;
        known = row.edge;
    }
    mergeEdges(before);
}

/// Two runs, each ascending, become one.
void SceneDraft::mergeEdges(std::size_t middle)
{
    if (middle == 0 || middle == m_edges.size() || m_edgeIds[middle - 1] < m_edgeIds[middle])
        return;
    // From behind, into the room that the second run leaves.
    const std::vector<EdgeId> ids(
        m_edgeIds.begin() + static_cast<std::ptrdiff_t>(middle), m_edgeIds.end());
    const std::vector<SceneEdge> edges(
        m_edges.begin() + static_cast<std::ptrdiff_t>(middle), m_edges.end());
    std::size_t first = middle;
    std::size_t second = ids.size();
    for (std::size_t to = m_edges.size(); second > 0; --to) {
        if (first > 0 && m_edgeIds[first - 1] > ids[second - 1]) {
            --first;
            m_edgeIds[to - 1] = m_edgeIds[first];
            m_edges[to - 1] = m_edges[first];
        } else {
            --second;
            m_edgeIds[to - 1] = ids[second];
            m_edges[to - 1] = edges[second];
        }
    }
}

const SceneModel& SceneDraft::publish()
{
    const bool newPlaces = m_placesDiffer || (m_edgesDiffer && m_unplaced > 0);
    if (!m_nodesDiffer && !newPlaces && !m_edgesDiffer)
        return m_published;
    auto nodes =
        m_nodesDiffer ? std::make_shared<const SceneNodes>(m_nodes) : m_published.nodesPart();
    auto edges = m_edgesDiffer ? std::make_shared<const std::vector<SceneEdge>>(m_edges)
                               : m_published.edgesPart();
    auto places = m_published.positionsPart();
    if (newPlaces) {
        auto made = std::make_shared<ScenePositions>(m_positions);
        if (m_unplaced > 0)
            placeProvisionally(*made, m_edges);
        places = std::move(made);
    }
    m_published = {std::move(nodes), std::move(places), std::move(edges)};
    m_nodesDiffer = m_placesDiffer = m_edgesDiffer = false;
    return m_published;
}

} // namespace cw::scene
