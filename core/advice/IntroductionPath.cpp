// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/IntroductionPath.h"

#include "core/advice/CommonGround.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/graph/Paths.h"

#include <algorithm>

namespace cw::advice {

namespace {

constexpr double kUnknownDepth = 2.0;

CompactGraph weighted(const WeavingFacts& facts)
{
    GraphBuilder builder(facts.nodeCount());
    const std::vector<GraphEdge> edges = facts.graph().edges();
    builder.reserve(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const double depth = facts.depth(static_cast<std::int32_t>(i)).value_or(kUnknownDepth);
        const auto length = static_cast<float>(kMaxDepth + 1 - std::max(1.0, depth));
        builder.addEdge(edges[i].first, edges[i].second, length);
    }
    return builder.build();
}

PathStep stepOf(const WeavingFacts& facts, NodeIndex from, NodeIndex to)
{
    PathStep step{.from = facts.memberId(from), .to = facts.memberId(to)};
    if (const TieFacts* const tie = facts.ties().between(from, to); tie && tie->isTie()) {
        step.depth = facts.depth(tie->edge);
        step.lastContact = tie->lastContact;
    }
    return step;
}

} // namespace

std::vector<PathStep> introductionPath(const WeavingFacts& facts, NodeIndex from, NodeIndex to)
{
    std::vector<NodeIndex> nodes;
    if (const auto between = goBetweens(facts, from, to); !between.empty()) {
        nodes = {from, between.front(), to};
    } else if (!facts.graph().areNeighbours(from, to)) {
        for (const GraphPath& path : shortestPaths(weighted(facts), from, to, 1))
            nodes = path.nodes;
    }
    std::vector<PathStep> steps;
    for (std::size_t i = 1; i < nodes.size(); ++i)
        steps.push_back(stepOf(facts, nodes[i - 1], nodes[i]));
    return steps;
}

} // namespace cw::advice
