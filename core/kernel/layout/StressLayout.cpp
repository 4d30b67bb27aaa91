// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/StressLayout.h"

#include "core/kernel/graph/Components.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/layout/BoxPacking.h"
#include "core/kernel/layout/ComponentPlacement.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/GroupTies.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace cw {

namespace {

using layout::Box;
using layout::GivenPlaces;
using layout::Place;

constexpr double kAspect = 1.6;                // of a window
constexpr double kGap = 2.0 * kNodeSpacing;    // between components
constexpr double kColumn = 2.0 * kNodeSpacing; // of the block of isolates: room for names
constexpr double kRow = kNodeSpacing;

/// Below this many nodes waking a second thread costs more than it saves.
constexpr NodeIndex kAloneBelow = 400;

bool isFinite(const Positions& positions, std::size_t i)
{
    return std::isfinite(positions.x[i]) && std::isfinite(positions.y[i]);
}

Result<void> check(const CompactGraph& graph, const LayoutOptions& options)
{
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    const bool hasStart = options.start.size() > 0;
    if (options.start.x.size() != options.start.y.size() || (hasStart && options.start.size() != n))
        return Error{ErrorCode::InvalidArgument, "start", {}};
    if (!options.groups.empty() && options.groups.size() != n)
        return Error{ErrorCode::InvalidArgument, "groups", {}};
    if (!options.pinned.empty() && options.pinned.size() != n)
        return Error{ErrorCode::InvalidArgument, "pinned", {}};
    if (!(options.clustering >= 0.0 && options.clustering <= 1.0))
        return Error{ErrorCode::InvalidArgument, "clustering", {}};
    for (std::size_t i = 0; i < options.pinned.size(); ++i) {
        if (options.pinned[i] && (!hasStart || !isFinite(options.start, i)))
            return Error{ErrorCode::InvalidArgument, "pinned", {}};
    }
    return {};
}

class WholeLayout
{
public:
    WholeLayout(const CompactGraph& graph, const LayoutOptions& options, TaskContext& task)
        : m_graph(graph)
        , m_options(options)
        , m_task(task)
        , m_team(graph.nodeCount() < kAloneBelow ? 1 : options.threads)
        , m_result(static_cast<std::size_t>(graph.nodeCount()))
    {}

    Result<Positions> run()
    {
        const Components components = connectedComponents(m_graph);
        for (const std::vector<NodeIndex>& members : components.members) {
            if (m_task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            if (members.size() == 1) {
                takeIsolate(members.front());
                continue;
            }
            if (Result<void> laid = layOut(members); !laid)
                return laid.error();
        }
        packFreeComponents();
        placeIsolates();
        if (!m_anythingGiven)
            centre();
        m_task.report(1.0);
        return std::move(m_result);
    }

private:
    struct FreeComponent
    {
        std::vector<NodeIndex> members;
        Box box;
    };

    GivenPlaces givenFor(const std::vector<NodeIndex>& members) const
    {
        GivenPlaces given;
        given.start.resize(members.size());
        given.pinned.resize(members.size(), false);
        for (std::size_t i = 0; i < members.size() && m_options.start.size() > 0; ++i) {
            const auto node = static_cast<std::size_t>(members[i]);
            if (isFinite(m_options.start, node))
                given.start[i] = Place{m_options.start.x[node], m_options.start.y[node]};
            given.pinned[i] = !m_options.pinned.empty() && m_options.pinned[node];
        }
        return given;
    }

    layout::PlacementOptions optionsFor(const std::vector<NodeIndex>& members) const
    {
        layout::PlacementOptions options{
            m_options.seed, m_options.clustering, m_options.lengths, {}};
        for (std::size_t i = 0; i < members.size() && !m_options.groups.empty(); ++i)
            options.groups.push_back(m_options.groups[static_cast<std::size_t>(members[i])]);
        return options;
    }

    void put(NodeIndex node, Place place)
    {
        m_result.x[static_cast<std::size_t>(node)] = place.x;
        m_result.y[static_cast<std::size_t>(node)] = place.y;
    }

    void takeIsolate(NodeIndex node)
    {
        const auto i = static_cast<std::size_t>(node);
        if (m_options.start.size() == 0 || !isFinite(m_options.start, i)) {
            m_isolates.push_back(node);
            return;
        }
        const Place place{m_options.start.x[i], m_options.start.y[i]};
        put(node, place);
        m_occupied.include(place);
        m_anythingGiven = true;
    }

    Result<void> layOut(const std::vector<NodeIndex>& members)
    {
        const GivenPlaces given = givenFor(members);
        const auto whole = static_cast<double>(m_graph.nodeCount());
        const double share = static_cast<double>(members.size()) / whole;
        Result<std::vector<Place>> places = layout::placeComponent(
            inducedSubgraph(m_graph, members), given, optionsFor(members), m_team,
            [&](double fraction) {
                m_task.report(m_done + share * fraction);
                return !m_task.cancelled();
            });
        if (!places)
            return places.error();
        m_done += share;
        for (std::size_t i = 0; i < members.size(); ++i)
            put(members[i], (*places)[i]);
        const Box box = layout::boundingBox(*places);
        if (given.any()) {
            m_anythingGiven = true;
            m_occupied.include({box.left, box.top});
            m_occupied.include({box.right, box.bottom});
        } else {
            m_free.push_back({members, box});
        }
        return {};
    }

    void packFreeComponents()
    {
        std::vector<layout::Size> sizes;
        for (const FreeComponent& component : m_free)
            sizes.push_back({component.box.width() + kGap, component.box.height() + kGap});
        const std::vector<Place> corners = layout::packBoxes(sizes, kAspect);
        const Place origin =
            m_occupied.isEmpty() ? Place{} : Place{m_occupied.right + kGap, m_occupied.top};
        for (std::size_t i = 0; i < m_free.size(); ++i) {
            const Box& box = m_free[i].box;
            const Place shift = origin + corners[i] - Place{box.left, box.top};
            for (const NodeIndex node : m_free[i].members) {
                const auto k = static_cast<std::size_t>(node);
                const Place place = Place{m_result.x[k], m_result.y[k]} + shift;
                put(node, place);
                m_occupied.include(place);
            }
        }
    }

    /// A block to the right of everything, level with its lower edge, twice as high as it is wide
    /// but at most half as high as the picture; column after column. Alone, it is wide.
    void placeIsolates()
    {
        if (m_isolates.empty())
            return;
        const auto count = static_cast<double>(m_isolates.size());
        const bool alone = m_occupied.isEmpty();
        const double heightByWidth = alone ? 1.0 / kAspect : 2.0;
        const double wished = std::ceil(std::sqrt(count * heightByWidth * kColumn / kRow));
        const double most = alone ? wished : std::floor(0.5 * m_occupied.height() / kRow);
        const double few = std::min(count, 4.0);
        const auto rows = static_cast<std::size_t>(std::clamp(wished, few, std::max(few, most)));
        const double bottom = alone ? 0.0 : m_occupied.bottom;
        const std::size_t inFirst = std::min(rows, m_isolates.size());
        const Place first{
            alone ? 0.0 : m_occupied.right + kGap,
            bottom - kRow * static_cast<double>(inFirst - 1)};
        for (std::size_t i = 0; i < m_isolates.size(); ++i) {
            const Place place = first + Place{
                                            kColumn * static_cast<double>(i / rows),
                                            kRow * static_cast<double>(i % rows)};
            put(m_isolates[i], place);
            m_occupied.include(place);
        }
    }

    void centre()
    {
        const Place middle{
            0.5 * (m_occupied.left + m_occupied.right), 0.5 * (m_occupied.top + m_occupied.bottom)};
        for (std::size_t i = 0; i < m_result.size(); ++i) {
            m_result.x[i] -= middle.x;
            m_result.y[i] -= middle.y;
        }
    }

    const CompactGraph& m_graph;
    const LayoutOptions& m_options;
    TaskContext& m_task;
    WorkerTeam m_team;
    Positions m_result;
    std::vector<FreeComponent> m_free;
    std::vector<NodeIndex> m_isolates;
    Box m_occupied;
    bool m_anythingGiven = false;
    double m_done = 0.0;
};

} // namespace

Result<Positions>
layoutStress(const CompactGraph& graph, const LayoutOptions& options, TaskContext& task)
{
    if (Result<void> checked = check(graph, options); !checked)
        return checked.error();
    if (options.groups.empty())
        return WholeLayout(graph, options, task).run();
    return WholeLayout(layout::withGroupTies(graph, options.groups), options, task).run();
}

} // namespace cw
