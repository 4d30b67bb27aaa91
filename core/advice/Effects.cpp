// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/Effects.h"

#include "core/kernel/analytics/NewTies.h"
#include "core/kernel/graph/BreadthFirst.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>

namespace cw::advice {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

double pairs(double nodes)
{
    return nodes * (nodes - 1.0) / 2.0;
}

CompactGraph without(const CompactGraph& graph, GraphEdge gone)
{
    GraphBuilder builder(graph.nodeCount());
    builder.reserve(graph.edgeCount());
    for (const GraphEdge& edge : graph.edges()) {
        if (edge != gone)
            builder.addEdge(edge.first, edge.second);
    }
    return builder.build();
}

double connectedness(const Components& components, NodeIndex nodes)
{
    double joined = 0.0;
    for (const auto& members : components.members)
        joined += pairs(static_cast<double>(members.size()));
    return nodes > 1 ? joined / pairs(nodes) : 0.0;
}

/// What two numbers of components say where they differ.
void addPieces(
    std::vector<Effect>& effects, double before, double after, double joinedBefore,
    double joinedAfter)
{
    if (before == after)
        return;
    effects.push_back({EffectMeasure::Components, before, after});
    effects.push_back({EffectMeasure::Connectedness, joinedBefore, joinedAfter});
}

} // namespace

Effect Effects::efficiency(double before, double after) const
{
    return {EffectMeasure::GlobalEfficiency, before, after, m_facts.areDistancesEstimates()};
}

std::vector<Effect> Effects::made(const Candidate& candidate) const
{
    const CompactGraph& graph = m_facts.graph();
    const GraphEdge tie{candidate.members[0], candidate.members[1]};
    std::vector<Effect> effects;
    if (graph.areNeighbours(tie.first, tie.second))
        return effects; // they know of each other: what deepens is not among these measures
    const Components& pieces = m_facts.components();
    const NodeIndex first = pieces.of[at(tie.first)];
    const NodeIndex second = pieces.of[at(tie.second)];
    if (first != second) {
        const double joined = connectedness(pieces, m_facts.nodeCount());
        const double more = static_cast<double>(pieces.members[at(first)].size()) *
                            static_cast<double>(pieces.members[at(second)].size());
        addPieces(
            effects, pieces.count(), pieces.count() - 1, joined,
            joined + more / pairs(m_facts.nodeCount()));
    } else {
        const std::int32_t steps = hopsFrom(graph, tie.first)[at(tie.second)];
        effects.push_back({EffectMeasure::Distance, static_cast<double>(steps), 1.0});
    }
    const double gain = m_facts.distances().gain(graph, tie);
    effects.push_back(efficiency(m_facts.efficiency(), m_facts.efficiency() + gain));
    return effects;
}

Result<std::vector<Effect>> Effects::kept(const Candidate& candidate, TaskContext& task)
{
    const GraphEdge tie{
        std::min(candidate.members[0], candidate.members[1]),
        std::max(candidate.members[0], candidate.members[1])};
    const CompactGraph lapsed = without(m_facts.graph(), tie);
    // The same seed draws the same members to measure from.
    std::vector<Effect> effects;
    const Components pieces = connectedComponents(lapsed);
    addPieces(
        effects, pieces.count(), m_facts.components().count(),
        connectedness(pieces, m_facts.nodeCount()),
        connectedness(m_facts.components(), m_facts.nodeCount()));
    const std::int32_t steps = hopsFrom(lapsed, tie.first)[at(tie.second)];
    if (steps != kUnreachable)
        effects.push_back({EffectMeasure::Distance, static_cast<double>(steps), 1.0});
    analytics::SourceDistances distances(lapsed, m_facts.query().seed);
    if (!distances.measure(lapsed, task))
        return Error{ErrorCode::Cancelled, {}, {}};
    effects.push_back(efficiency(distances.efficiency(), m_facts.efficiency()));
    return effects;
}

Result<std::vector<Effect>> Effects::relieved(const Candidate& candidate, TaskContext& task) const
{
    std::vector<Effect> effects = made(candidate);
    const GraphEdge tie{candidate.members[0], candidate.members[1]};
    const auto after = pathShares(
        withTies(m_facts.graph(), std::span(&tie, 1)),
        {.sources = m_facts.shares().sources, .seed = m_facts.query().seed}, task);
    if (!after.ok())
        return after.error();
    const std::size_t hub = at(candidate.about);
    effects.insert(
        effects.begin(), {EffectMeasure::Dependence, m_facts.shares().nodes[hub], after->nodes[hub],
                          m_facts.areSharesEstimates()});
    return effects;
}

Result<std::vector<Effect>> Effects::together(const Candidate& candidate, TaskContext& task) const
{
    std::vector<GraphEdge> ties;
    for (const NodeIndex a : candidate.members) {
        for (const NodeIndex b : candidate.members) {
            if (a < b && !m_facts.graph().areNeighbours(a, b))
                ties.push_back({a, b});
        }
    }
    const CompactGraph made = withTies(m_facts.graph(), ties);
    const Components pieces = connectedComponents(made);
    std::vector<Effect> effects;
    addPieces(
        effects, m_facts.components().count(), pieces.count(),
        connectedness(m_facts.components(), m_facts.nodeCount()),
        connectedness(pieces, m_facts.nodeCount()));
    analytics::SourceDistances distances(made, m_facts.query().seed);
    if (!distances.measure(made, task))
        return Error{ErrorCode::Cancelled, {}, {}};
    effects.push_back(efficiency(m_facts.efficiency(), distances.efficiency()));
    return effects;
}

Result<std::vector<Effect>>
Effects::of(const Candidate& candidate, EffectBasis basis, TaskContext& task)
{
    switch (basis) {
    case EffectBasis::None:
        return std::vector<Effect>();
    case EffectBasis::TieMade:
        if (candidate.members.size() != 2)
            return together(candidate, task);
        return candidate.about != Candidate::kNobody ? relieved(candidate, task)
                                                     : Result(made(candidate));
    case EffectBasis::TieKept:
        return kept(candidate, task);
    }
    return std::vector<Effect>();
}

} // namespace cw::advice
