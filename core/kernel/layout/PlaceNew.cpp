// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/PlaceNew.h"

#include "core/kernel/graph/Components.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/layout/FreeSpots.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/StressLayout.h"

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
        , m_spacing(spacingOf(known))
        , m_spots(kRoom * m_spacing)
    {
        for (std::size_t i = 0; i < known.size(); ++i) {
            m_placed[i] = std::isfinite(known.x[i]) && std::isfinite(known.y[i]);
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

    static double spacingOf(const Positions& known)
    {
        std::vector<Place> places;
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (std::isfinite(known.x[i]) && std::isfinite(known.y[i]))
                places.push_back({known.x[i], known.y[i]});
        }
        const double nearest = layout::medianNearestDistance(places);
        return nearest > 0.0 && std::isfinite(nearest) ? nearest : kNodeSpacing;
    }

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

    std::vector<Place> placedNeighbours(NodeIndex node) const
    {
        std::vector<Place> places;
        for (const NodeIndex other : m_graph.neighbours(node)) {
            if (isPlaced(other))
                places.push_back(placeOf(static_cast<std::size_t>(other)));
        }
        return places;
    }

    /// Who knows most of the placed ones goes first; of equal ones the first.
    void placeOneByOne(const std::vector<NodeIndex>& members)
    {
        using Entry = std::pair<std::size_t, NodeIndex>; // placed neighbours, minus the node
        std::priority_queue<Entry> queue;
        const auto add = [&](NodeIndex node) {
            const std::size_t known = placedNeighbours(node).size();
            if (!isPlaced(node) && known > 0)
                queue.emplace(known, -node);
        };
        for (const NodeIndex node : members)
            add(node);
        while (!queue.empty()) {
            const NodeIndex node = -queue.top().second;
            queue.pop();
            if (isPlaced(node))
                continue; // an older entry of one that came up since
            put(node, m_spots.nearestFree(wishedPlace(node)));
            for (const NodeIndex other : m_graph.neighbours(node))
                add(other);
        }
    }

    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        const std::size_t half = values.size() / 2;
        return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
    }

    Place wishedPlace(NodeIndex node) const
    {
        const std::vector<Place> known = placedNeighbours(node);
        if (known.size() == 1)
            return besideTheOnlyOne(node);
        std::vector<double> x;
        std::vector<double> y;
        for (const Place& place : known) {
            x.push_back(place.x);
            y.push_back(place.y);
        }
        return {median(std::move(x)), median(std::move(y))};
    }

    /// One step from the only neighbour, away from those whom that one knows.
    Place besideTheOnlyOne(NodeIndex node) const
    {
        const auto row = m_graph.neighbours(node);
        const NodeIndex only =
            *std::find_if(row.begin(), row.end(), [&](NodeIndex n) { return isPlaced(n); });
        const Place from = placeOf(static_cast<std::size_t>(only));
        const std::vector<Place> others = placedNeighbours(only);
        if (others.empty())
            return from + Place{m_spacing, 0.0};
        const Place away = from - layout::centroid(others);
        const double length = std::hypot(away.x, away.y);
        if (!(length > 0.0))
            return from + Place{m_spacing, 0.0};
        return from + Place{m_spacing * away.x / length, m_spacing * away.y / length};
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
