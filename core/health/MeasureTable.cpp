// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/MeasureTable.h"

#include "core/health/PathReadings.h"

#include "core/kernel/analytics/DegreeMeasures.h"
#include "core/kernel/analytics/Gini.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::health {

namespace {

using Found = HealthMeasures;
using Number = std::optional<double>;

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

Number definedOnly(double value)
{
    return std::isnan(value) ? Number() : Number(value);
}

/// Below so many members there is nothing to compare, else no ties.
NotDefined fewOrNoTies(const Found& found, NodeIndex atLeast)
{
    return found.graph().nodeCount() < atLeast ? NotDefined::TooFewMembers : NotDefined::NoTies;
}

Number largestShare(const Found& found)
{
    if (found.components->members.empty())
        return {};
    return static_cast<double>(found.components->members.front().size()) /
           static_cast<double>(found.graph().nodeCount());
}

/// Share of the pairs that some path joins, by the sizes of the components.
Number connectedness(const Found& found)
{
    const double n = found.graph().nodeCount();
    if (n < 2.0)
        return {};
    double pairs = 0.0;
    for (const std::vector<NodeIndex>& each : found.components->members) {
        const auto size = static_cast<double>(each.size());
        pairs += size * (size - 1.0);
    }
    return pairs / (n * (n - 1.0));
}

Number degreeGini(const CompactGraph& graph)
{
    std::vector<double> degrees;
    degrees.reserve(at(graph.nodeCount()));
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        degrees.push_back(graph.degree(node));
    return gini(degrees);
}

// Why there may be no value: what each measure needs.
template <Number (*kRead)(const CompactGraph&), NodeIndex kAtLeast>
Measured ofGraph(const Found& found)
{
    return Measured::of(kRead(found.graph()), fewOrNoTies(found, kAtLeast));
}

Measured assortativity(const Found& found)
{
    const bool hasTies = found.graph().edgeCount() > 0;
    return Measured::of(
        degreeAssortativity(found.graph()), hasTies ? NotDefined::AllAlike : NotDefined::NoTies);
}

Measured fragmentation(const Found& found)
{
    const Number value = connectedness(found);
    return Measured::of(value ? Number(1.0 - *value) : Number(), NotDefined::TooFewMembers);
}

/// Not to be had from a sample, or not at all.
NotDefined unlessSampled(const Found& found, NotDefined why)
{
    return found.paths ? why : NotDefined::TooLarge;
}

template <PathReading (*kRead)(const Found&)>
Number errorOf(const Found& found)
{
    return kRead(found).error;
}

template <PathReading (*kRead)(const Found&, NodeIndex)>
Number valueOf(const Found& found, NodeIndex node)
{
    return kRead(found, node).value;
}

template <PathReading (*kRead)(const Found&, NodeIndex)>
Number errorAt(const Found& found, NodeIndex node)
{
    return kRead(found, node).error;
}

Measured giniOfBetweenness(const Found& found)
{
    const bool hasTies = found.graph().edgeCount() > 0;
    return Measured::of(
        betweennessGini(found).value,
        unlessSampled(found, hasTies ? NotDefined::AllAlike : NotDefined::NoTies));
}

constexpr auto kWhole = NumberKind::Whole;
constexpr auto kReal = NumberKind::Real;
constexpr auto kFlag = NumberKind::Flag;

constexpr std::array kNetworkMeasures{
    NetworkMeasure{
        "members", HealthPass::Degrees, kWhole,
        [](const Found& f) { return Measured{double(f.graph().nodeCount())}; }},
    NetworkMeasure{
        "relationships", HealthPass::Degrees, kWhole,
        [](const Found& f) { return Measured{double(f.graph().edgeCount())}; }},
    NetworkMeasure{"density", HealthPass::Degrees, kReal, ofGraph<density, 2>},
    NetworkMeasure{"mean_degree", HealthPass::Degrees, kReal, ofGraph<meanDegree, 1>},
    NetworkMeasure{
        "components", HealthPass::Components, kWhole,
        [](const Found& f) { return Measured{double(f.components->count())}; }},
    NetworkMeasure{
        "largest_component_share", HealthPass::Components, kReal,
        [](const Found& f) { return Measured::of(largestShare(f), NotDefined::TooFewMembers); }},
    NetworkMeasure{
        "connectedness", HealthPass::Components, kReal,
        [](const Found& f) { return Measured::of(connectedness(f), NotDefined::TooFewMembers); }},
    NetworkMeasure{"fragmentation", HealthPass::Components, kReal, fragmentation},
    NetworkMeasure{
        "arc_reciprocity", HealthPass::Reciprocity, kReal,
        [](const Found& f) { return Measured::of(f.reciprocity->ofArcs(), NotDefined::NoArcs); }},
    NetworkMeasure{
        "dyad_reciprocity", HealthPass::Reciprocity, kReal,
        [](const Found& f) { return Measured::of(f.reciprocity->ofDyads(), NotDefined::NoArcs); }},
    NetworkMeasure{
        "transitivity", HealthPass::Clustering, kReal,
        [](const Found& f) {
            return Measured::of(f.clustering->transitivity(), NotDefined::NoTwoTies);
        }},
    NetworkMeasure{
        "average_local_clustering", HealthPass::Clustering, kReal,
        [](const Found& f) {
            return Measured::of(f.clustering->averageLocal(), NotDefined::TooFewMembers);
        }},
    NetworkMeasure{
        "mean_distance", HealthPass::Distances, kReal,
        [](const Found& f) { return Measured::of(meanDistance(f).value, fewOrNoTies(f, 2)); },
        errorOf<meanDistance>},
    NetworkMeasure{
        "diameter", HealthPass::Distances, kWhole,
        [](const Found& f) { return Measured::of(diameter(f).value, fewOrNoTies(f, 2)); },
        errorOf<diameter>},
    NetworkMeasure{
        "global_efficiency", HealthPass::Distances, kReal,
        [](const Found& f) {
            return Measured::of(globalEfficiency(f).value, NotDefined::TooFewMembers);
        },
        errorOf<globalEfficiency>},
    NetworkMeasure{
        "degree_centralization", HealthPass::Degrees, kReal, ofGraph<degreeCentralization, 3>},
    NetworkMeasure{
        "betweenness_centralization", HealthPass::Betweenness, kReal,
        [](const Found& f) {
            return Measured::of(
                betweennessCentralization(f).value, unlessSampled(f, NotDefined::TooFewMembers));
        }},
    NetworkMeasure{
        "modularity", HealthPass::Clusters, kReal,
        [](const Found& f) {
            const bool hasTies = f.graph().edgeCount() > 0;
            return Measured::of(
                hasTies ? Number(f.clusters->modularity) : Number(), NotDefined::NoTies);
        }},
    NetworkMeasure{
        "clusters", HealthPass::Clusters, kWhole,
        [](const Found& f) { return Measured{double(f.clusters->count())}; }},
    NetworkMeasure{
        "small_world_sigma", HealthPass::Chance, kReal,
        [](const Found& f) { return Measured::of(f.smallWorldSigma, NotDefined::NoTriangles); }},
    NetworkMeasure{
        "small_world_omega", HealthPass::Lattice, kReal,
        [](const Found& f) { return Measured::of(f.smallWorldOmega, NotDefined::NoTriangles); }},
    NetworkMeasure{
        "core_periphery_fit", HealthPass::CorePeriphery, kReal,
        [](const Found& f) {
            return Measured::of(
                f.corePeriphery ? Number(f.corePeriphery->fit) : Number(),
                f.largest.graph.nodeCount() < 4 ? NotDefined::TooFewMembers : NotDefined::AllAlike);
        }},
    NetworkMeasure{"degree_assortativity", HealthPass::Degrees, kReal, assortativity},
    NetworkMeasure{
        "robustness", HealthPass::Robustness, kReal,
        [](const Found& f) { return Measured::of(f.robustness, NotDefined::TooFewMembers); }},
    NetworkMeasure{"gini_degree", HealthPass::Degrees, kReal, ofGraph<degreeGini, 1>},
    NetworkMeasure{"gini_betweenness", HealthPass::Betweenness, kReal, giniOfBetweenness},
};

constexpr std::array kPersonalMeasures{
    PersonalMeasure{
        "degree", HealthPass::Degrees, kWhole,
        [](const Found& f, NodeIndex node) { return Number(f.graph().degree(node)); }},
    PersonalMeasure{
        "weighted_degree", HealthPass::Degrees, kReal,
        [](const Found& f, NodeIndex node) { return Number(f.network.weightedDegree(node)); }},
    PersonalMeasure{
        "betweenness", HealthPass::Betweenness, kReal, valueOf<betweenness>, errorAt<betweenness>},
    PersonalMeasure{
        "betweenness_normalized", HealthPass::Betweenness, kReal, valueOf<normalizedBetweenness>,
        errorAt<normalizedBetweenness>},
    PersonalMeasure{
        "closeness", HealthPass::Distances, kReal, valueOf<closeness>, errorAt<closeness>},
    PersonalMeasure{
        "core_number", HealthPass::Cores, kWhole,
        [](const Found& f, NodeIndex node) { return Number(f.coreNumbers[at(node)]); }},
    PersonalMeasure{
        "constraint", HealthPass::Constraint, kReal,
        [](const Found& f, NodeIndex node) {
            return definedOnly(f.constraints.wholeNetwork[at(node)]);
        }},
    PersonalMeasure{
        "constraint_ego", HealthPass::Constraint, kReal,
        [](const Found& f, NodeIndex node) {
            return definedOnly(f.constraints.egoNetwork[at(node)]);
        }},
    PersonalMeasure{
        "effective_size", HealthPass::EffectiveSize, kReal,
        [](const Found& f, NodeIndex node) { return definedOnly(f.effectiveSizes[at(node)]); }},
    PersonalMeasure{
        "local_clustering", HealthPass::Clustering, kReal,
        [](const Found& f, NodeIndex node) { return f.clustering->local(node); }},
    PersonalMeasure{
        "cluster", HealthPass::Clusters, kWhole,
        [](const Found& f, NodeIndex node) {
            const std::int32_t cluster = f.clusters->of[at(node)];
            return cluster == kAlone ? Number() : Number(cluster);
        }},
    PersonalMeasure{
        "in_core", HealthPass::CorePeriphery, kFlag,
        [](const Found& f, NodeIndex node) {
            const std::optional<bool> isIn = f.isInCore(node);
            return isIn ? Number(*isIn ? 1.0 : 0.0) : Number();
        }},
    PersonalMeasure{
        "articulation", HealthPass::CutPoints, kFlag,
        [](const Found& f, NodeIndex node) {
            return Number(f.cutPoints.articulation[at(node)] ? 1.0 : 0.0);
        }},
};

template <class Rows>
std::optional<HealthPass> passIn(const Rows& rows, std::string_view key)
{
    const auto row = std::ranges::find(rows, key, [](const auto& each) { return each.key; });
    return row == rows.end() ? std::nullopt : std::optional(row->pass);
}

} // namespace

std::span<const NetworkMeasure> networkMeasures()
{
    return kNetworkMeasures;
}

std::span<const PersonalMeasure> personalMeasures()
{
    return kPersonalMeasures;
}

std::optional<HealthPass> passOf(std::string_view key)
{
    if (key == kFieldMixingKey)
        return HealthPass::Fields;
    if (key == kPhaseKey)
        return HealthPass::Phase;
    const auto ofNetwork = passIn(kNetworkMeasures, key);
    return ofNetwork ? ofNetwork : passIn(kPersonalMeasures, key);
}

} // namespace cw::health
