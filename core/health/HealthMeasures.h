// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/FieldMixing.h"
#include "core/health/HealthPass.h"
#include "core/health/NullModels.h"
#include "core/health/PhaseDiagnosis.h"
#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/Clusters.h"
#include "core/kernel/analytics/Constraint.h"
#include "core/kernel/analytics/CorePeriphery.h"
#include "core/kernel/analytics/CutPoints.h"
#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/analytics/Reciprocity.h"
#include "core/kernel/analytics/SampledPathMeasures.h"
#include "core/kernel/graph/Components.h"
#include "core/query/GraphQuery.h"

#include <QString>

#include <array>
#include <memory>
#include <vector>

/// How the network is doing, in numbers that each stand beside what they rest on.
namespace cw::health {

/// Up to so many members all measures together take seconds.
inline constexpr NodeIndex kLargeNetwork = 20'000;

struct HealthQuery
{
    query::GraphQuery of;
    QString filter; ///< what `of.includes` asks, as people write it; empty: everybody
    HealthPasses passes = HealthPasses::all();
    /// Leaves out what takes long (all pairs) beyond `large` members.
    bool sparingly = false;
    /// Beyond `large` members measures all pairs from a sample of sources, which is told by how far
    /// each value may be off; then they are not left out.
    bool sampled = false;
    NodeIndex large = kLargeNetwork;
    int permutations = 999; ///< of tests by dealing out anew
    int randomNetworks = 199;
    std::shared_ptr<NullModels> kept; ///< what chance gives; none: drawn anew
    std::uint64_t seed = 1;           ///< of whatever is drawn at random
    int threads = 0;                  ///< 0 asks the machine
};

/// The largest component as a graph of its own.
struct LargestPart
{
    CompactGraph graph;
    std::vector<NodeIndex> nodes; ///< of the whole network, of each node of the graph
};

/// What was found, with all it depends on. What was not asked for is not there. The numbers are
/// read through MeasureTable.h.
struct HealthMeasures
{
    Rule rule = Rule::Claimed;
    int minDepth = 0;
    CivilDate asOf; ///< none: as things stand
    QString filter;
    query::NetworkGraph network; ///< who and what was measured, and the coverage

    HealthPasses passes; ///< that were run
    bool leftOutAsTooLarge = false;
    std::array<double, kHealthPasses>
        elapsedMs{}; ///< of each pass; betweenness takes the distances along

    std::optional<Components> components;
    std::optional<Reciprocity> reciprocity;
    std::optional<Clustering> clustering;
    std::vector<double> effectiveSizes; ///< of each node; NaN where not defined
    Constraints constraints;
    std::vector<NodeIndex> coreNumbers;
    CutPoints cutPoints;
    std::optional<PathMeasures> paths;
    std::optional<SampledPathMeasures> sampledPaths; ///< instead of `paths`
    std::vector<FieldMixing> fields;
    std::optional<double> robustness;
    std::optional<Clusters> clusters;
    LargestPart largest;                        ///< with the core or the random networks
    std::optional<CorePeriphery> corePeriphery; ///< of the largest part
    std::shared_ptr<const NullModel> chance;    ///< of the size of the largest part
    std::optional<double> smallWorldSigma;      ///< of the largest part
    std::optional<double> smallWorldOmega;      ///< likewise
    PhaseFacts phaseFacts;
    std::optional<PhaseDiagnosis> phase;

    const CompactGraph& graph() const { return network.graph; }
    /// Whether the member is of the core; nothing where there is no fit. Of small parts: no.
    std::optional<bool> isInCore(NodeIndex node) const;
    double elapsed(HealthPass pass) const { return elapsedMs[static_cast<std::size_t>(pass)]; }
    /// Takes over what was measured of the same network later: what takes long may follow what is
    /// there at once.
    void take(HealthMeasures&& later);
};

/// Errors: Cancelled. Thread: any, of a snapshot.
Result<HealthMeasures>
measureHealth(const Network& network, const HealthQuery& query, TaskContext& task);

} // namespace cw::health
