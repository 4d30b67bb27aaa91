// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SmallWorldOmega.h"

#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/Rewiring.h"
#include "core/kernel/analytics/SampledDistance.h"
#include "core/kernel/task/WorkerTeam.h"

#include <algorithm>
#include <vector>

namespace cw {

namespace {

struct Reference
{
    std::optional<double> distance; ///< of a random graph
    double clustering = 0.0;        ///< of a lattice
};

double clusteringOf(const CompactGraph& graph)
{
    return measureClustering(graph).averageLocal().value_or(0.0);
}

Reference drawn(const CompactGraph& graph, std::uint64_t seed)
{
    Random random(seed);
    Reference reference;
    reference.distance =
        analytics::sampledMeanDistance(randomlyRewired(graph, random), kOmegaSources, random);
    reference.clustering = clusteringOf(latticised(graph, random));
    return reference;
}

/// In the order of drawing, so that the sum is always the same.
std::optional<double>
omegaOf(const std::vector<Reference>& references, std::optional<double> distance, double clustering)
{
    double randomDistance = 0.0;
    double lattice = clustering;
    for (const Reference& each : references) {
        if (!each.distance)
            return std::nullopt;
        randomDistance += *each.distance / static_cast<double>(references.size());
        lattice = std::max(lattice, each.clustering);
    }
    if (!distance || references.empty() || !(lattice > 0.0))
        return std::nullopt;
    return randomDistance / *distance - clustering / lattice;
}

} // namespace

Result<std::optional<double>>
smallWorldOmega(const CompactGraph& graph, const OmegaOptions& options, TaskContext& task)
{
    std::vector<Reference> references(static_cast<std::size_t>(options.references));
    WorkerTeam team(options.threads);
    const auto round = static_cast<std::size_t>(team.threadCount());
    for (std::size_t begin = 0; begin < references.size(); begin += round) {
        const std::size_t end = std::min(begin + round, references.size());
        team.run(end - begin, [&](std::size_t i) {
            if (!task.cancelled())
                references[begin + i] =
                    drawn(graph, options.seed * 0x9e3779b97f4a7c15U + begin + i);
        });
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        task.report(static_cast<double>(end) / static_cast<double>(references.size()));
    }
    Random random(options.seed);
    const auto distance = analytics::sampledMeanDistance(graph, kOmegaSources, random);
    return omegaOf(references, distance, clusteringOf(graph));
}

} // namespace cw
