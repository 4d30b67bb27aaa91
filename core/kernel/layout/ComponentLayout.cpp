// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/ComponentLayout.h"

#include "core/kernel/graph/Communities.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/layout/CommunityContrast.h"
#include "core/kernel/layout/GroupForces.h"
#include "core/kernel/layout/LayoutTuning.h"
#include "core/kernel/layout/NestedGroups.h"
#include "core/kernel/layout/PivotDistances.h"
#include "core/kernel/layout/PivotScaling.h"
#include "core/kernel/layout/SweepEngine.h"
#include "core/kernel/layout/TieStrength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace cw::layout {

namespace {

constexpr int kSweeps = 60;
constexpr int kStressOnlySweeps = kSweeps * 3 / 10;
constexpr int kSharpSweeps = kSweeps / 5; // the last ones, with more pivots
constexpr int kSeparations = 15;

constexpr std::size_t kSlice = 128;
constexpr std::size_t kSharpSlice = 512;

/// Of the groups within groups that are held together in a large network.
constexpr std::size_t kGroupLevels = 3;

Communities communitiesOf(const CompactGraph& graph, const ComponentOptions& options)
{
    return findCommunities(graph, options.seed + 2);
}

/// One layout under way: distances and a first picture true to them; then, from there or from the
/// given start, the picture with contrast and local forces.
class Run
{
public:
    /// What is known of the graph already.
    struct Known
    {
        std::optional<Communities> communities;
        /// Ends of nested groups (see NestedGroups) whose order is that of the nodes; empty: none
        /// are held together.
        std::vector<std::vector<std::size_t>> groupEnds;
        /// Whether the groups are asked for: held together whatever the ties say.
        bool areAsked = false;
    };

    Run(const CompactGraph& graph, const ComponentOptions& options, WorkerTeam& team, Known known)
        : m_graph(graph)
        , m_options(options)
        , m_team(team)
        , m_communities(std::move(known.communities))
        , m_groupEnds(std::move(known.groupEnds))
        , m_areGroupsAsked(known.areAsked)
        , m_nodes(static_cast<std::size_t>(graph.nodeCount()))
        , m_distances(graph, options.lengths, pivotCountFor(m_nodes), options.seed, team)
        , m_engine(graph, m_distances, tieStrengths(graph, team), options.fixed, team)
        , m_clustering(clusteringFor(options.clustering, m_nodes))
        , m_spacing(evenSpacing(m_distances.meanHops(), m_nodes))
        , m_points(
              options.start.size() > 0 ? options.start
                                       : pivotScaling(m_distances, m_nodes, options.seed + 1, team))
    {}

    Result<Points> finish(const Progress& progress)
    {
        for (int sweep = 0; sweep < kSweeps; ++sweep) {
            if (!progress(static_cast<double>(sweep) / kSweeps))
                return Error{ErrorCode::Cancelled, {}, {}};
            if (sweep == kStressOnlySweeps) {
                addContrastWhereItHelps();
                if (m_options.start.size() > 0)
                    m_points = m_options.start;
            }
            step(sweep);
        }
        if (m_areGroupsAsked)
            partGroups();
        constexpr float kClosest = 0.75F;
        for (int round = 0; round < kSeparations; ++round)
            m_engine.separate(m_points, kClosest * m_spacing);
        return std::move(m_points);
    }

private:
    void step(int sweep)
    {
        const bool sharp = sweep >= kSweeps - kSharpSweeps;
        const std::size_t most = sharp ? kSharpSlice : kSlice;
        const std::size_t count =
            isDrawnByDistance() ? m_distances.stride() : std::min(m_distances.stride(), most);
        if (m_nextPivot + count > m_distances.stride())
            m_nextPivot = m_distances.stride() - count;
        const Points before = m_points;
        m_engine.sweep(m_points, m_nextPivot, count, forcesOf(sweep));
        if (isDrawnByDistance())
            keepGoing(before);
        for (GroupForces& level : m_levels)
            level.apply(m_points, m_spacing, m_options.fixed, m_team);
        m_nextPivot += count;
        if (m_nextPivot >= m_distances.stride())
            m_nextPivot = 0;
    }

    /// Whether the distances leave little open; then what is still wrong is the large shape.
    bool isDrawnByDistance() const { return m_forces < 0.5F; }

    /// Goes on in the direction of the last step too, which mends large shapes in a tenth of the
    /// sweeps.
    void keepGoing(const Points& before)
    {
        constexpr float kMomentum = 0.88F;
        if (m_lastStep.size() == 0)
            m_lastStep = Points(m_nodes);
        for (std::size_t i = 0; i < m_nodes; ++i) {
            if (!m_options.fixed.empty() && m_options.fixed[i])
                continue;
            m_points.x[i] += kMomentum * m_lastStep.x[i];
            m_points.y[i] += kMomentum * m_lastStep.y[i];
            m_lastStep.x[i] = m_points.x[i] - before.x[i];
            m_lastStep.y[i] = m_points.y[i] - before.y[i];
        }
    }

    /// The range of the forces shrinks from wide to near, so that neighbourhoods form before they
    /// are packed; it rests for the last quarter.
    LocalForces forcesOf(int sweep) const
    {
        const float last = 1.5F * m_spacing;
        if (sweep < kStressOnlySweeps)
            return {0.0F, 0.0F, last};
        constexpr float kMostHops = 0.6F;
        constexpr float kMostSpacings = 5.0F;
        constexpr float kArrive = 0.75F;
        constexpr float kRepulsion = 0.3F;
        const bool fresh = m_options.start.size() == 0;
        const float first =
            fresh ? std::max(last, std::min(kMostHops, kMostSpacings * m_spacing)) : last;
        const float done = static_cast<float>(sweep - kStressOnlySweeps) /
                           static_cast<float>(kSweeps - kStressOnlySweeps);
        const float range = first * std::pow(last / first, std::min(1.0F, done / kArrive));
        return {m_forces * attraction(), m_forces * kRepulsion * range, range};
    }

    /// In hops; larger is more neighbours side by side and less truth to distance.
    float attraction() const
    {
        constexpr double kLeast = 0.1;
        constexpr double kMost = 0.2;
        constexpr double kLongMean = 6.0; // in a long network a tie's length is what matters
        constexpr float kMostSpacings = 4.5F;
        const double share = kLeast * std::pow(kMost / kLeast, m_clustering);
        const double hops = share * std::min(kLongMean, m_distances.meanHops());
        return std::min(kMostSpacings * m_spacing, static_cast<float>(hops));
    }

    void addContrastWhereItHelps()
    {
        if (m_areGroupsAsked) {
            holdAskedGroups();
            return;
        }
        const std::size_t sample = std::min(kSlice, m_distances.stride());
        const double stress = m_engine.stress(m_points, 0, sample);
        if (m_distances.pivots().size() == m_nodes)
            m_forces = forcesFor(stress);
        const double contrast = m_clustering * contrastFor(stress);
        if (contrast <= 0.0)
            return;
        if (!m_communities)
            m_communities = communitiesOf(m_graph, m_options);
        const double beyond = beyondChance(m_graph, *m_communities);
        holdGroups(static_cast<float>(contrast * (2.0 * beyond - 1.0)));
        // Where groups are held the distances need to say less.
        constexpr double kBesideGroups = 0.75;
        addContrast(
            m_distances, *m_communities,
            contrast * beyond * (m_levels.empty() ? 1.0 : kBesideGroups), m_team);
    }

    void holdAskedGroups()
    {
        constexpr double kContrast = 0.8;
        constexpr GroupForceOptions kHold{0.8F, 0.6F, 0.5F, 1.15F}; // room for an outline
        addContrast(m_distances, *m_communities, kContrast, m_team);
        m_levels.emplace_back(std::move(m_groupEnds.front()), kHold);
    }

    /// The last say is that of the groups: each in its disc, and no disc on another.
    void partGroups()
    {
        constexpr int kRounds = 60;
        for (int round = 0; round < kRounds; ++round) {
            m_engine.separate(m_points, 0.75F * m_spacing);
            m_levels.front().apply(m_points, m_spacing, m_options.fixed, m_team);
        }
    }

    /// Room, pull and push of each level, the coarsest first, found by trying on networks of 20,000
    /// and 100,000: less room and more pull show groups better and cost truth to distance. Groups
    /// that chance would make are not held.
    void holdGroups(float strength)
    {
        constexpr std::array<GroupForceOptions, kGroupLevels> kLevels{
            GroupForceOptions{0.8F, 0.5F, 0.5F, 1.0F}, GroupForceOptions{0.6F, 0.8F, 0.26F, 1.0F},
            GroupForceOptions{0.7F, 1.2F, 0.26F, 1.0F}};
        if (strength <= 0.0F)
            return;
        for (std::size_t level = 0; level < m_groupEnds.size(); ++level) {
            GroupForceOptions options = kLevels[level];
            options.pull = std::min(1.0F, options.pull * strength);
            options.push *= strength;
            m_levels.emplace_back(std::move(m_groupEnds[level]), options);
        }
        m_groupEnds.clear();
    }

    const CompactGraph& m_graph;
    const ComponentOptions& m_options;
    WorkerTeam& m_team;
    std::optional<Communities> m_communities;
    std::vector<std::vector<std::size_t>> m_groupEnds;
    bool m_areGroupsAsked;
    std::vector<GroupForces> m_levels;
    std::size_t m_nodes;
    PivotDistances m_distances;
    SweepEngine m_engine;
    double m_clustering;
    float m_spacing;
    float m_forces = 1.0F;
    Points m_points;
    Points m_lastStep;
    std::size_t m_nextPivot = 0;
};

template <class T>
std::vector<T> permuted(const std::vector<T>& values, const std::vector<NodeIndex>& order)
{
    std::vector<T> result;
    result.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        result.push_back(values[static_cast<std::size_t>(order[i])]);
    return result;
}

/// Lays out the graph with its nodes renamed, node i being order[i].
Result<Points> layoutInOrder(
    const CompactGraph& graph, const ComponentOptions& options, WorkerTeam& team,
    const Progress& progress, const std::vector<NodeIndex>& order, Run::Known known)
{
    known.communities->of = permuted(known.communities->of, order);
    known.communities->fine = permuted(known.communities->fine, order);
    ComponentOptions ordered = options;
    if (options.start.size() > 0)
        ordered.start = {permuted(options.start.x, order), permuted(options.start.y, order)};
    if (!options.fixed.empty())
        ordered.fixed = permuted(options.fixed, order);

    const CompactGraph renamed = inducedSubgraph(graph, order);
    const Result<Points> points = Run(renamed, ordered, team, std::move(known)).finish(progress);
    if (!points)
        return points.error();
    Points result(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto node = static_cast<std::size_t>(order[i]);
        result.x[node] = points->x[i];
        result.y[node] = points->y[i];
    }
    return result;
}

/// With the communities within communities held together, and with those who know one another side
/// by side in memory: half as many cache misses where the network is larger than the caches.
Result<Points> layoutLarge(
    const CompactGraph& graph, const ComponentOptions& options, WorkerTeam& team,
    const Progress& progress)
{
    Communities communities = communitiesOf(graph, options);
    NestedGroups groups =
        nestGroups(graph, communities, static_cast<int>(kGroupLevels), options.seed + 3, team);
    return layoutInOrder(
        graph, options, team, progress, groups.order,
        {std::move(communities), std::move(groups.ends), false});
}

bool hasGroups(const ComponentOptions& options)
{
    return std::ranges::any_of(options.groups, [](std::int32_t group) { return group > 0; });
}

/// With the groups held together that are asked for.
Result<Points> layoutGroups(
    const CompactGraph& graph, const ComponentOptions& options, WorkerTeam& team,
    const Progress& progress)
{
    std::vector<NodeIndex> order(options.groups.size());
    std::iota(order.begin(), order.end(), 0);
    const auto groupOf = [&](NodeIndex node) {
        // Those in none come last, and each is alone.
        const std::int32_t group = options.groups[static_cast<std::size_t>(node)];
        return group > 0 ? group : std::numeric_limits<std::int32_t>::max();
    };
    std::ranges::stable_sort(order, {}, groupOf);
    Communities communities;
    communities.of.resize(order.size());
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool isInGroup = options.groups[static_cast<std::size_t>(order[i])] > 0;
        const bool isLastOfItsGroup =
            isInGroup && (i + 1 == order.size() || groupOf(order[i]) != groupOf(order[i + 1]));
        communities.of[static_cast<std::size_t>(order[i])] = communities.count;
        communities.count += !isInGroup || isLastOfItsGroup ? 1 : 0;
        if (isLastOfItsGroup)
            ends.push_back(i + 1);
    }
    communities.fine = communities.of;
    return layoutInOrder(
        graph, options, team, progress, order, {std::move(communities), {std::move(ends)}, true});
}

} // namespace

Result<Points> layoutComponent(
    const CompactGraph& graph, const ComponentOptions& options, WorkerTeam& team,
    const Progress& progress)
{
    constexpr NodeIndex kLarge = 10'000;
    if (hasGroups(options))
        return layoutGroups(graph, options, team, progress);
    if (graph.nodeCount() >= kLarge)
        return layoutLarge(graph, options, team, progress);
    return Run(graph, options, team, {}).finish(progress);
}

} // namespace cw::layout
