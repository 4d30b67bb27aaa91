// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/PlaceNew.h"

#include "core/kernel/graph/Components.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/layout/FreeSpots.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/WishedPlace.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <queue>
#include <utility>
#include <vector>

namespace cw {

namespace {

using layout::Box;
using layout::Place;

class Placing
{
public:
    Placing(const CompactGraph& graph, const Positions& known, TaskContext& task)
        : m_graph(graph)
        , m_task(task)
        , m_result(known)
        , m_placed(known.size())
        , m_spacing(layout::usualSpacing(known))
        , m_spots(kRoom * m_spacing)
    {
        for (std::size_t i = 0; i < known.size(); ++i) {
            m_placed[i] = layout::isPlaced(known, static_cast<NodeIndex>(i));
            if (m_placed[i])
                occupy(placeOf(i));
        }
    }

    Result<Positions> run()
    {
        std::vector<NodeIndex> apart;
        for (const std::vector<NodeIndex>& members : connectedComponents(m_graph).members) {
            const auto placed = static_cast<std::size_t>(std::count_if(
                members.begin(), members.end(), [&](NodeIndex node) { return isPlaced(node); }));
            if (placed == members.size())
                continue;
            if (placed == 0) {
                apart.insert(apart.end(), members.begin(), members.end());
            } else if (2 * placed >= members.size()) {
                placeOneByOne(members);
            } else if (Result<void> laid = layOutAround(members); !laid) {
                return laid.error();
            }
        }
        if (Result<void> laid = layOutApart(std::move(apart)); !laid)
            return laid.error();
        return std::move(m_result);
    }

private:
    /// Room asked for, as a share of the usual distance of near nodes: half of them are nearer.
    static constexpr double kRoom = 0.8;

    bool isPlaced(NodeIndex node) const { return m_placed[static_cast<std::size_t>(node)]; }

    Place placeOf(std::size_t i) const { return {m_result.x[i], m_result.y[i]}; }

    void occupy(Place place)
    {
        m_spots.take(place);
        m_occupied.include(place);
    }

    void put(NodeIndex node, Place place)
    {
        const auto i = static_cast<std::size_t>(node);
        m_result.x[i] = place.x;
        m_result.y[i] = place.y;
        m_placed[i] = true;
        occupy(place);
    }

    std::ptrdiff_t countPlacedNeighbours(NodeIndex node) const
    {
        const auto row = m_graph.neighbours(node);
        return std::count_if(row.begin(), row.end(), [&](NodeIndex n) { return isPlaced(n); });
    }

    /// Who knows most of the placed ones goes first; of equal ones the first.
    void placeOneByOne(const std::vector<NodeIndex>& members)
    {
        using Entry = std::pair<std::ptrdiff_t, NodeIndex>; // placed neighbours, minus the node
        std::priority_queue<Entry> queue;
        const auto add = [&](NodeIndex node) {
            const std::ptrdiff_t known = isPlaced(node) ? 0 : countPlacedNeighbours(node);
            if (known > 0)
                queue.emplace(known, -node);
        };
        for (const NodeIndex node : members)
            add(node);
        while (!queue.empty()) {
            const NodeIndex node = -queue.top().second;
            queue.pop();
            if (isPlaced(node))
                continue; // an older entry of one that came up since
            put(node, m_spots.nearestFree(layout::wishedPlace(m_graph, m_result, node, m_spacing)));
            for (const NodeIndex other : m_graph.neighbours(node))
                add(other);
        }
    }

    Result<void> layOutAround(const std::vector<NodeIndex>& members)
    {
        LayoutOptions options;
        options.start = Positions(members.size());
        options.pinned.resize(members.size());
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto node = static_cast<std::size_t>(members[i]);
            options.pinned[i] = m_placed[node];
            options.start.x[i] = m_placed[node] ? m_result.x[node] : kNone;
            options.start.y[i] = m_placed[node] ? m_result.y[node] : kNone;
        }
        const Result<Positions> places =
            layoutStress(inducedSubgraph(m_graph, members), options, m_task);
        if (!places)
            return places.error();
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!options.pinned[i])
                put(members[i], m_spots.nearestFree({places->x[i], places->y[i]}));
        }
        return {};
    }

    Result<void> layOutApart(std::vector<NodeIndex> nodes)
    {
        if (nodes.empty())
            return {};
        std::sort(nodes.begin(), nodes.end());
        const Result<Positions> places = layoutStress(inducedSubgraph(m_graph, nodes), {}, m_task);
        if (!places)
            return places.error();
        const double scale = m_spacing / kNodeSpacing;
        Box box;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            box.include({places->x[i] * scale, places->y[i] * scale});
        Place shift;
        if (!m_occupied.isEmpty()) {
            shift = Place{m_occupied.right + 2.0 * m_spacing, m_occupied.bottom} -
                    Place{box.left, box.bottom};
        }
        for (std::size_t i = 0; i < nodes.size(); ++i)
            put(nodes[i], shift + Place{places->x[i] * scale, places->y[i] * scale});
        return {};
    }

    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    const CompactGraph& m_graph;
    TaskContext& m_task;
    Positions m_result;
    std::vector<bool> m_placed;
    double m_spacing;
    layout::FreeSpots m_spots;
    Box m_occupied;
};

} // namespace

Result<Positions> placeNew(const CompactGraph& graph, const Positions& known, TaskContext& task)
{
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    if (known.x.size() != n || known.y.size() != n)
        return Error{ErrorCode::InvalidArgument, "positions", {}};
    return Placing(graph, known, task).run();
}

} // namespace cw
