// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/MapLayout.h"

#include "core/kernel/graph/Components.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/layout/PlaceNew.h"
#include "core/kernel/layout/Settle.h"
#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/StressMeasure.h"
#include "core/kernel/layout/TurnOver.h"
#include "core/network/MapReach.h"
#include "core/query/Depth.h"
#include "core/query/Living.h"
#include "core/query/attributes/AttributeReader.h"
#include "core/query/attributes/Measures.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <utility>

namespace cw::query {

namespace {

NodeIndex nodeOf(const std::vector<MemberId>& members, MemberId id)
{
    const auto at = std::ranges::lower_bound(members, id);
    const bool isThere = at != members.end() && *at == id;
    return isThere ? static_cast<NodeIndex>(at - members.begin()) : -1;
}

/// @param weightOf  of a relationship; nothing for a graph without weights.
CompactGraph graphOf(
    const Network& network, const std::vector<MemberId>& members, CivilDate today,
    const std::function<float(const Relationship&)>& weightOf = {})
{
    GraphBuilder builder(static_cast<NodeIndex>(members.size()));
    for (const Relationship& relationship : network.all<Relationship>()) {
        if (!isLiving(relationship, today))
            continue;
        const NodeIndex first = nodeOf(members, relationship.first);
        const NodeIndex second = nodeOf(members, relationship.second);
        if (first < 0 || second < 0)
            continue;
        if (weightOf)
            builder.addEdge(first, second, weightOf(relationship));
        else
            builder.addEdge(first, second);
    }
    return builder.build();
}

CompactGraph
graphByDepth(const Network& network, const MapGraph& map, const MapLayoutOptions& options)
{
    return graphOf(network, map.members, options.today, [&](const Relationship& relationship) {
        const auto depth =
            relationshipDepth(network, relationship.id, options.rule, options.today).depth;
        return static_cast<float>(1.0 / depthLength(depth));
    });
}

bool isPlaced(const Positions& places, std::size_t node)
{
    return std::isfinite(places.x[node]) && std::isfinite(places.y[node]);
}

Result<MapLayout> measured(MapGraph map, Positions positions, TieLengths lengths, TaskContext& task)
{
    const auto stress = normalizedStress(map.graph, positions, {}, task);
    if (!stress.ok())
        return stress.error();
    const auto asked = lengths == TieLengths::Same
                           ? stress
                           : normalizedStress(map.graph, positions, {.lengths = lengths}, task);
    if (!asked.ok())
        return asked.error();
    return MapLayout{std::move(map.members), std::move(positions), *stress, *asked};
}

/// Members with equal values get equal numbers from 1 on; 0 is who has none.
Result<std::vector<std::int32_t>> groupsBy(
    const Network& network, const MapGraph& map, const MapLayoutOptions& options, TaskContext& task)
{
    const auto by = attribute(network, AttributeOwner::Member, options.groupBy);
    if (!by)
        return Error{ErrorCode::NotFound, "attribute", {}};
    const Result<Measures> found =
        findMeasures(network, {options.rule, {}, needsOf(*by)}, {}, task);
    if (!found)
        return found.error();
    AttributeContext context{
        .rule = options.rule,
        .today = options.today,
        .measures = found->ofTies,
        .centrality = found->ofPaths};
    const AttributeReader reader(network, *by, std::move(context));
    QHash<QString, std::int32_t> numbers;
    std::vector<std::int32_t> groups;
    groups.reserve(map.members.size());
    for (const MemberId member : map.members) {
        const QStringList texts = reader.texts(*network.find(member));
        const auto next = static_cast<std::int32_t>(numbers.size()) + 1;
        if (!texts.isEmpty() && !numbers.contains(texts.first()))
            numbers.insert(texts.first(), next);
        groups.push_back(texts.isEmpty() ? 0 : numbers.value(texts.first()));
    }
    return groups;
}

Result<MapLayout> laidOut(
    MapGraph map, const MapLayoutOptions& options, std::vector<std::int32_t> groups,
    TaskContext& task)
{
    LayoutOptions layout{
        .seed = options.seed,
        .threads = options.threads,
        .clustering = options.clustering,
        .lengths = options.lengths,
        .groups = std::move(groups)};
    layout.start = map.places;
    layout.pinned = map.pinned;
    if (options.fromScratch) {
        constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
        for (std::size_t node = 0; node < map.pinned.size(); ++node) {
            if (!map.pinned[node])
                layout.start.x[node] = layout.start.y[node] = kNowhere;
        }
    }
    auto positions = layoutStress(map.graph, layout, task);
    if (!positions.ok())
        return positions.error();
    if (options.fromScratch)
        layout::turnOverTowards(
            positions.value(), map.places, connectedComponents(map.graph), map.pinned);
    return measured(std::move(map), std::move(positions).value(), options.lengths, task);
}

} // namespace

MapGraph mapGraph(const Network& network, CivilDate today, int arrangement)
{
    MapGraph map;
    for (const Member& member : network.all<Member>()) {
        if (isOnMap(member, today))
            map.members.push_back(member.id);
    }
    const std::size_t count = map.members.size();
    map.graph = graphOf(network, map.members, today);
    constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
    map.places = Positions(count);
    std::ranges::fill(map.places.x, kNowhere);
    std::ranges::fill(map.places.y, kNowhere);
    map.pinned.assign(count, false);
    for (const Placement& placement : network.all<Placement>()) {
        const NodeIndex node = nodeOf(map.members, placement.member);
        if (placement.arrangement != arrangement || node < 0 ||
            !isInReach(placement.x, placement.y))
            continue;
        const auto at = static_cast<std::size_t>(node);
        map.places.x[at] = placement.x;
        map.places.y[at] = placement.y;
        map.pinned[at] = placement.pinned;
    }
    return map;
}

double depthLength(std::optional<double> depth)
{
    constexpr double kShallowest = 1.5;
    constexpr double kPerLevel = 0.25;
    constexpr double kAware = 1.0;
    if (!depth)
        return 1.0;
    return kShallowest - kPerLevel * std::clamp(*depth - kAware, 0.0, 4.0);
}

Result<MapLayout>
layoutMap(const Network& network, const MapLayoutOptions& options, TaskContext& task)
{
    MapGraph map = mapGraph(network, options.today);
    if (options.lengths == TieLengths::FromWeights)
        map.graph = graphByDepth(network, map, options);
    std::vector<std::int32_t> groups;
    if (!options.groupBy.isEmpty()) {
        auto found = groupsBy(network, map, options, task);
        if (!found.ok())
            return found.error();
        groups = std::move(found).value();
    }
    return laidOut(std::move(map), options, std::move(groups), task);
}

Result<MapLayout> placeNewcomers(const Network& network, CivilDate today, TaskContext& task)
{
    MapGraph map = mapGraph(network, today);
    std::vector<std::size_t> newcomers;
    for (std::size_t node = 0; node < map.members.size(); ++node) {
        if (!isPlaced(map.places, node))
            newcomers.push_back(node);
    }
    if (newcomers.empty())
        return MapLayout{};
    if (newcomers.size() == map.members.size())
        return laidOut(std::move(map), {}, {}, task);
    const auto placed = placeNew(map.graph, map.places, task);
    if (!placed.ok())
        return placed.error();
    MapLayout layout;
    for (const std::size_t node : newcomers) {
        layout.members.push_back(map.members[node]);
        layout.positions.x.push_back(placed->x[node]);
        layout.positions.y.push_back(placed->y[node]);
    }
    return layout;
}

Result<MapLayout> settleAround(
    const Network& network, std::span<const MemberId> members, CivilDate today, TaskContext& task)
{
    MapGraph map = mapGraph(network, today);
    SettleOptions options{.touched = {}, .pinned = map.pinned};
    for (const MemberId member : members) {
        if (const NodeIndex node = nodeOf(map.members, member); node >= 0)
            options.touched.push_back(node);
    }
    const auto settled = cw::settleAround(map.graph, map.places, options, task);
    if (!settled.ok())
        return settled.error();
    for (std::size_t i = 0; i < settled->nodes.size(); ++i) {
        const auto node = static_cast<std::size_t>(settled->nodes[i]);
        map.places.x[node] = settled->places.x[i];
        map.places.y[node] = settled->places.y[i];
    }
    const auto stress = normalizedStress(map.graph, map.places, {}, task);
    if (!stress.ok())
        return stress.error();
    MapLayout layout{
        .members = {}, .positions = settled->places, .stress = *stress, .askedStress = *stress};
    for (const NodeIndex node : settled->nodes)
        layout.members.push_back(map.members[static_cast<std::size_t>(node)]);
    return layout;
}

} // namespace cw::query
