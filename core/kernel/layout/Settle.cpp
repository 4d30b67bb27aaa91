// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/Settle.h"

#include "core/kernel/graph/Components.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/layout/FreeSpots.h"
#include "core/kernel/layout/PlaceNew.h"
#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/TieStrength.h"
#include "core/kernel/layout/WishedPlace.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace cw {

namespace {

using layout::Place;

Result<void> check(const CompactGraph& graph, const Positions& known, const SettleOptions& options)
{
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    if (known.x.size() != n || known.y.size() != n)
        return Error{ErrorCode::InvalidArgument, "positions", {}};
    if (!options.pinned.empty() && options.pinned.size() != n)
        return Error{ErrorCode::InvalidArgument, "pinned", {}};
    for (std::size_t i = 0; i < options.pinned.size(); ++i) {
        if (options.pinned[i] && !layout::isPlaced(known, static_cast<NodeIndex>(i)))
            return Error{ErrorCode::InvalidArgument, "pinned", {}};
    }
    for (const NodeIndex node : options.touched) {
        if (node < 0 || node >= graph.nodeCount())
            return Error{ErrorCode::InvalidArgument, "touched", {}};
    }
    return {};
}

class Settling
{
public:
    Settling(
        const CompactGraph& graph, const Positions& known, const SettleOptions& options,
        TaskContext& task)
        : m_graph(graph)
        , m_known(known)
        , m_options(options)
        , m_task(task)
        , m_part(known.size(), Part::Stays)
        , m_spacing(layout::usualSpacing(known))
    {}

    Result<SettledPlaces> run()
    {
        Result<Positions> placed = placeNew(m_graph, m_known, m_task);
        if (!placed)
            return placed.error();
        m_places = std::move(placed).value();
        chooseWhoMoves();
        if (Result<void> laid = improveTouchedComponents(); !laid)
            return laid.error();
        if (!m_movers.empty() || !m_drifters.empty())
            settle();
        return moved();
    }

private:
    enum class Part : char { Stays, Moves, Drifts };

    Part& partOf(NodeIndex node) { return m_part[static_cast<std::size_t>(node)]; }

    bool isPinned(NodeIndex node) const
    {
        return !m_options.pinned.empty() && m_options.pinned[static_cast<std::size_t>(node)];
    }

    Place placeOf(NodeIndex node) const
    {
        const auto i = static_cast<std::size_t>(node);
        return {m_places.x[i], m_places.y[i]};
    }

    void put(NodeIndex node, Place place)
    {
        m_places.x[static_cast<std::size_t>(node)] = place.x;
        m_places.y[static_cast<std::size_t>(node)] = place.y;
    }

    void chooseWhoMoves()
    {
        for (const NodeIndex node : m_options.touched)
            addMover(node);
        std::sort(m_movers.begin(), m_movers.end());
        // Whoever knows very many is not where it is because of one of them, nor they because of
        // it alone.
        constexpr NodeIndex kMostFollowed = 64;
        const std::vector<NodeIndex> touched = m_movers;
        for (const NodeIndex node : touched) {
            if (m_graph.degree(node) > kMostFollowed)
                continue;
            for (const NodeIndex other : m_graph.neighbours(node))
                addFollower(other);
        }
    }

    void addMover(NodeIndex node)
    {
        // A newcomer has just been placed the same way.
        const bool isNewcomer = !layout::isPlaced(m_known, node);
        if (partOf(node) == Part::Moves || isPinned(node) || isNewcomer ||
            m_graph.degree(node) == 0)
            return;
        partOf(node) = Part::Moves;
        m_movers.push_back(node);
    }

    void addFollower(NodeIndex node)
    {
        if (partOf(node) != Part::Stays || isPinned(node) || !layout::isPlaced(m_known, node))
            return;
        const auto row = m_graph.neighbours(node);
        const bool hangsOnThemAlone = std::all_of(
            row.begin(), row.end(), [&](NodeIndex other) { return partOf(other) == Part::Moves; });
        partOf(node) = hangsOnThemAlone ? Part::Moves : Part::Drifts;
        (hangsOnThemAlone ? m_movers : m_drifters).push_back(node);
    }

    /// Components most of whom move have no rest to settle into: lays those out, after which they
    /// stay.
    Result<void> improveTouchedComponents()
    {
        if (m_movers.size() < 2)
            return {};
        for (const std::vector<NodeIndex>& members : connectedComponents(m_graph).members) {
            const auto moving = static_cast<std::size_t>(
                std::count_if(members.begin(), members.end(), [&](NodeIndex node) {
                    return partOf(node) == Part::Moves;
                }));
            if (2 * moving <= members.size())
                continue;
            constexpr std::size_t kFew = 8;
            if (members.size() <= kFew) {
                if (moving == members.size())
                    partOf(mostRelated(members)) = Part::Stays; // the others come to it
                continue;
            }
            if (Result<void> laid = improve(members); !laid)
                return laid;
            for (const NodeIndex node : members)
                partOf(node) = Part::Stays;
        }
        std::erase_if(m_movers, [&](NodeIndex node) { return partOf(node) != Part::Moves; });
        std::erase_if(m_drifters, [&](NodeIndex node) { return partOf(node) != Part::Drifts; });
        return {};
    }

    NodeIndex mostRelated(const std::vector<NodeIndex>& members) const
    {
        return *std::max_element(members.begin(), members.end(), [&](NodeIndex a, NodeIndex b) {
            return m_graph.degree(a) < m_graph.degree(b);
        });
    }

    Result<void> improve(const std::vector<NodeIndex>& members)
    {
        LayoutOptions options;
        options.start = Positions(members.size());
        options.pinned.resize(members.size());
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Place place = placeOf(members[i]);
            options.start.x[i] = place.x;
            options.start.y[i] = place.y;
            options.pinned[i] = partOf(members[i]) != Part::Moves;
        }
        const Result<Positions> better =
            layoutStress(inducedSubgraph(m_graph, members), options, m_task);
        if (!better)
            return better.error();
        for (std::size_t i = 0; i < members.size(); ++i)
            put(members[i], {better->x[i], better->y[i]});
        return {};
    }

    void settle()
    {
        layout::FreeSpots spots(kRoom * m_spacing);
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            if (partOf(node) != Part::Moves)
                spots.take(placeOf(node));
        }
        // Twice, for they may know one another.
        for (int round = 0; round < 2; ++round) {
            for (const NodeIndex node : m_movers)
                put(node, layout::wishedPlace(m_graph, m_places, node, m_spacing));
        }
        for (const NodeIndex node : m_movers) {
            put(node, spots.nearestFree(placeOf(node)));
            spots.take(placeOf(node));
        }
        for (const NodeIndex node : m_drifters)
            drift(node, spots);
    }

    void drift(NodeIndex node, layout::FreeSpots& spots)
    {
        const Place from = placeOf(node);
        const Place wish = layout::wishedPlace(m_graph, m_places, node, m_spacing) - from;
        const double far = std::hypot(wish.x, wish.y);
        const double share = std::min(shareOfMovers(node), far > 0.0 ? m_spacing / far : 0.0);
        const Place to = from + Place{share * wish.x, share * wish.y};
        spots.leave(from);
        if (spots.isFree(to))
            put(node, to);
        spots.take(placeOf(node));
    }

    /// How much of what ties a node down are those who have moved, 0 to 1.
    double shareOfMovers(NodeIndex node)
    {
        const auto row = m_graph.neighbours(node);
        const std::vector<float> strengths = layout::tieStrengthsOf(m_graph, node);
        double share = 0.0;
        for (std::size_t k = 0; k < row.size(); ++k)
            share += partOf(row[k]) == Part::Moves ? static_cast<double>(strengths[k]) : 0.0;
        return share;
    }

    SettledPlaces moved() const
    {
        SettledPlaces result;
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            const auto i = static_cast<std::size_t>(node);
            if (m_places.x[i] == m_known.x[i] && m_places.y[i] == m_known.y[i])
                continue;
            result.nodes.push_back(node);
            result.places.x.push_back(m_places.x[i]);
            result.places.y.push_back(m_places.y[i]);
        }
        return result;
    }

    /// As in placeNew().
    static constexpr double kRoom = 0.8;

    const CompactGraph& m_graph;
    const Positions& m_known;
    const SettleOptions& m_options;
    TaskContext& m_task;
    std::vector<Part> m_part;
    std::vector<NodeIndex> m_movers;
    std::vector<NodeIndex> m_drifters;
    Positions m_places;
    double m_spacing;
};

} // namespace

Result<SettledPlaces> settleAround(
    const CompactGraph& graph, const Positions& known, const SettleOptions& options,
    TaskContext& task)
{
    if (Result<void> checked = check(graph, known, options); !checked)
        return checked.error();
    return Settling(graph, known, options, task).run();
}

} // namespace cw
