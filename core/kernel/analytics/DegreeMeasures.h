// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <optional>

/// What the numbers of ties come to. "Not defined" is nullopt, never 0.
namespace cw {

/// Share of the pairs that have a tie; none below 2 nodes. O(1).
std::optional<double> density(const CompactGraph& graph);

/// Ties of a node on average; none without nodes. O(1).
std::optional<double> meanDegree(const CompactGraph& graph);

/// How much the node with most ties leads the others, 0 (all alike) to 1 (a star); none below 3
/// nodes. O(n). Source: Freeman, "Centrality in social networks: conceptual clarification", Social
/// Networks 1, 1979.
std::optional<double> degreeCentralization(const CompactGraph& graph);

/// Correlation between the degrees at the two ends of the ties, -1 to 1: whether those with many
/// ties have them with their like. None where the ends do not differ in degree. O(n + m). Source:
/// Newman, "Assortative mixing in networks", Phys. Rev. Lett. 89, 2002.
std::optional<double> degreeAssortativity(const CompactGraph& graph);

} // namespace cw
