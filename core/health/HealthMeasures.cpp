// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthMeasures.h"

#include "core/health/PhaseFacts.h"
#include "core/kernel/analytics/CoreNumbers.h"
#include "core/kernel/analytics/EffectiveSize.h"
#include "core/kernel/analytics/Robustness.h"
#include "core/kernel/analytics/SmallWorldOmega.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace cw::health {

namespace {

/// How many nodes to measure from: about eight seconds of one processor at most, whatever the size.
std::size_t sampleSizeOf(const CompactGraph& graph)
{
    constexpr std::size_t kMostSteps = 1'000'000'000; // nodes and ties looked at
    const std::size_t size = static_cast<std::size_t>(graph.nodeCount()) + graph.edgeCount();
    return std::clamp<std::size_t>(kMostSteps / std::max<std::size_t>(size, 1), 512, 4'096);
}

/// Runs the passes that were asked for, one after the other, with the time that each takes.
class Measuring
{
public:
    Measuring(const Network& network, const HealthQuery& query, TaskContext& task)
        : m_network(network), m_query(query), m_task(task)
    {
        m_found.rule = query.of.rule;
        m_found.minDepth = query.of.minDepth;
        m_found.asOf = query.of.asOf;
        m_found.filter = query.filter;
        m_found.passes = query.passes;
        m_found.network = query::networkGraph(network, query.of);
        if (query.sparingly && isLarge())
            leaveOutWhatTakesLong();
        addWhatPhaseRestsOn();
    }

    Result<HealthMeasures> run()
    {
        takeLargestPart();
        for (std::size_t i = 0; i < kHealthPasses; ++i) {
            const auto pass = static_cast<HealthPass>(i);
            if (!m_found.passes.has(pass))
                continue;
            if (m_task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            const auto begin = std::chrono::steady_clock::now();
            if (const Result<void> done = run(pass); !done.ok())
                return done.error();
            const std::chrono::duration<double, std::milli> took =
                std::chrono::steady_clock::now() - begin;
            elapsed(pass) = took.count();
        }
        if (m_found.passes.has(HealthPass::Betweenness))
            elapsed(HealthPass::Distances) = elapsed(HealthPass::Betweenness);
        return std::move(m_found);
    }

private:
    bool isLarge() const { return graph().nodeCount() > m_query.large; }

    void leaveOutWhatTakesLong()
    {
        leaveOut(HealthPass::Chance);
        leaveOut(HealthPass::Phase);
        if (m_query.sampled)
            return;
        leaveOut(HealthPass::Distances);
        leaveOut(HealthPass::Betweenness);
    }

    void leaveOut(HealthPass pass)
    {
        m_found.leftOutAsTooLarge |= m_found.passes.has(pass);
        m_found.passes.remove(pass);
    }

    void addWhatPhaseRestsOn()
    {
        if (!m_found.passes.has(HealthPass::Phase))
            return;
        for (const HealthPass pass :
             {HealthPass::Components, HealthPass::Clusters, HealthPass::CorePeriphery,
              HealthPass::Chance})
            m_found.passes.add(pass);
    }

    void takeLargestPart();
    Result<void> run(HealthPass pass);
    Result<void> drawChance();
    Result<void> measureFields();
    Result<void> measureDistances();
    Result<void> measureBetweenness();
    Result<void> samplePaths();
    Result<void> drawLattices();

    const CompactGraph& graph() const { return m_found.network.graph; }
    double& elapsed(HealthPass pass) { return m_found.elapsedMs[static_cast<std::size_t>(pass)]; }

    const Network& m_network;
    const HealthQuery& m_query;
    TaskContext& m_task;
    HealthMeasures m_found;
};

Result<void> Measuring::run(HealthPass pass)
{
    switch (pass) {
    case HealthPass::Degrees:
        break; // read from the graph as they are
    case HealthPass::Components:
        m_found.components = connectedComponents(graph());
        break;
    case HealthPass::Reciprocity:
        m_found.reciprocity = reciprocity(m_found.network.arcs);
        break;
    case HealthPass::Clustering:
        m_found.clustering = measureClustering(graph());
        break;
    case HealthPass::EffectiveSize:
        m_found.effectiveSizes = effectiveSizes(graph());
        break;
    case HealthPass::Constraint:
        m_found.constraints = measureConstraints(graph());
        break;
    case HealthPass::Cores:
        m_found.coreNumbers = coreNumbers(graph());
        break;
    case HealthPass::CutPoints:
        m_found.cutPoints = findCutPoints(graph());
        break;
    case HealthPass::Distances:
        return measureDistances();
    case HealthPass::Betweenness:
        return measureBetweenness();
    case HealthPass::Fields:
        return measureFields();
    case HealthPass::Robustness:
        m_found.robustness = robustness(graph());
        break;
    case HealthPass::Clusters:
        m_found.clusters = findClusters(graph());
        break;
    case HealthPass::CorePeriphery:
        m_found.corePeriphery = fitCorePeriphery(m_found.largest.graph, m_query.seed);
        break;
    case HealthPass::Chance:
        return drawChance();
    case HealthPass::Phase:
        m_found.phaseFacts = phaseFactsOf(m_found);
        m_found.phase = diagnosePhase(m_found.phaseFacts);
        break;
    case HealthPass::Lattice:
        return drawLattices();
    }
    return {};
}

void Measuring::takeLargestPart()
{
    const auto restsOnIt = {HealthPass::CorePeriphery, HealthPass::Chance, HealthPass::Lattice};
    if (std::ranges::none_of(restsOnIt, [&](HealthPass pass) { return m_found.passes.has(pass); }))
        return;
    Components components = connectedComponents(graph());
    if (components.count() == 0)
        return;
    m_found.largest.nodes = std::move(components.members.front());
    m_found.largest.graph = inducedSubgraph(graph(), m_found.largest.nodes);
}

Result<void> Measuring::drawChance()
{
    const CompactGraph& largest = m_found.largest.graph;
    const NullModelOptions options{
        .graphs = m_query.randomNetworks, .seed = m_query.seed, .threads = m_query.threads};
    const std::shared_ptr<NullModels> kept =
        m_query.kept ? m_query.kept : std::make_shared<NullModels>();
    auto chance = kept->of(largest.nodeCount(), largest.edgeCount(), options, m_task);
    if (!chance.ok())
        return chance.error();
    m_found.chance = std::move(chance).value();
    auto paths = measurePaths(largest, {.betweenness = false, .threads = m_query.threads}, m_task);
    if (!paths.ok())
        return paths.error();
    m_found.smallWorldSigma = smallWorldSigma(
        measureClustering(largest).transitivity(), paths->meanDistance(), *m_found.chance);
    return {};
}

Result<void> Measuring::measureDistances()
{
    if (m_found.passes.has(HealthPass::Betweenness))
        return {}; // which brings them
    if (m_query.sampled && isLarge())
        return samplePaths();
    auto paths = measurePaths(graph(), {.betweenness = false, .threads = m_query.threads}, m_task);
    if (!paths.ok())
        return paths.error();
    m_found.paths = std::move(paths).value();
    return {};
}

Result<void> Measuring::measureBetweenness()
{
    if (m_query.sampled && isLarge())
        return samplePaths();
    auto paths = measurePaths(graph(), {.betweenness = true, .threads = m_query.threads}, m_task);
    if (!paths.ok())
        return paths.error();
    m_found.paths = std::move(paths).value();
    m_found.passes.add(HealthPass::Distances);
    return {};
}

Result<void> Measuring::samplePaths()
{
    auto paths = cw::samplePaths(
        graph(),
        {.sources = sampleSizeOf(graph()), .seed = m_query.seed, .threads = m_query.threads},
        m_task);
    if (!paths.ok())
        return paths.error();
    m_found.sampledPaths = std::move(paths).value();
    m_found.passes.add(HealthPass::Distances);
    return {};
}

Result<void> Measuring::drawLattices()
{
    const auto omega = smallWorldOmega(
        m_found.largest.graph, {.seed = m_query.seed, .threads = m_query.threads}, m_task);
    if (!omega.ok())
        return omega.error();
    m_found.smallWorldOmega = *omega;
    return {};
}

Result<void> Measuring::measureFields()
{
    auto fields = measureFieldMixing(
        m_network, m_found.network, {.permutations = m_query.permutations, .seed = m_query.seed},
        m_task);
    if (!fields.ok())
        return fields.error();
    m_found.fields = std::move(fields).value();
    return {};
}

} // namespace

std::optional<bool> HealthMeasures::isInCore(NodeIndex node) const
{
    if (!corePeriphery)
        return std::nullopt;
    const auto place = std::ranges::lower_bound(largest.nodes, node);
    if (place == largest.nodes.end() || *place != node)
        return false;
    return corePeriphery->isCore[static_cast<std::size_t>(place - largest.nodes.begin())];
}

void HealthMeasures::take(HealthMeasures&& later)
{
    const auto takeOver = [&](HealthPass pass, auto... parts) {
        if (!later.passes.has(pass))
            return;
        (..., (this->*parts = std::move(later.*parts)));
        elapsedMs[static_cast<std::size_t>(pass)] = later.elapsed(pass);
        passes.add(pass);
    };
    using M = HealthMeasures;
    takeOver(HealthPass::Degrees);
    takeOver(HealthPass::Components, &M::components);
    takeOver(HealthPass::Reciprocity, &M::reciprocity);
    takeOver(HealthPass::Clustering, &M::clustering);
    takeOver(HealthPass::EffectiveSize, &M::effectiveSizes);
    takeOver(HealthPass::Constraint, &M::constraints);
    takeOver(HealthPass::Cores, &M::coreNumbers);
    takeOver(HealthPass::CutPoints, &M::cutPoints);
    takeOver(HealthPass::Distances, &M::paths, &M::sampledPaths);
    takeOver(HealthPass::Betweenness); // came with the distances
    takeOver(HealthPass::Fields, &M::fields);
    takeOver(HealthPass::Robustness, &M::robustness);
    takeOver(HealthPass::Clusters, &M::clusters);
    if (later.passes.has(HealthPass::CorePeriphery) || later.passes.has(HealthPass::Chance) ||
        later.passes.has(HealthPass::Lattice))
        largest = std::move(later.largest);
    takeOver(HealthPass::CorePeriphery, &M::corePeriphery);
    takeOver(HealthPass::Chance, &M::chance, &M::smallWorldSigma);
    takeOver(HealthPass::Phase, &M::phaseFacts, &M::phase);
    takeOver(HealthPass::Lattice, &M::smallWorldOmega);
    leftOutAsTooLarge |= later.leftOutAsTooLarge;
}

Result<HealthMeasures>
measureHealth(const Network& network, const HealthQuery& query, TaskContext& task)
{
    return Measuring(network, query, task).run();
}

} // namespace cw::health
