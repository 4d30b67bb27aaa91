// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstdint>
#include <vector>

namespace cw {

/// Triangles that each node is a corner of (size nodeCount()). Time O(m^1.5), by neighbours of
/// higher degree.
std::vector<std::int64_t> trianglesOf(const CompactGraph& graph);

/// How many different directions each node's neighbours open: their number less the mean number of
/// ties that each has to the others. Size nodeCount(); NaN for isolates, where it is not defined.
/// Time as trianglesOf().
///
/// Source: Burt's effective size as Borgatti simplified it for ties without weights, "Structural
/// holes: unpacking Burt's redundancy measures", Connections 20(1), 1997.
std::vector<double> effectiveSizes(const CompactGraph& graph);

} // namespace cw
