// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace cw {

/// A parting of the nodes into a core, where all should be tied to all, and a periphery, where
/// nobody should be tied to anybody; what lies between the two does not count.
///
/// A good fit alone says little: networks without any such order but with unlike degrees fit too.
/// Compare it with random ones (NullModel).
struct CorePeriphery
{
    /// Pearson correlation between the ties and the ideal, over the pairs that count: -1 to 1.
    double fit = 0.0;
    std::vector<bool> isCore; ///< of each node
    NodeIndex coreSize = 0;
};

/// The parting of the best fit that was found: from the best cut of the degree order and from
/// several random ones, nodes change sides one by one as long as that raises the fit. None where no
/// parting has a fit: below 4 nodes, without ties, or with all of them. The same seed gives the
/// same. O(starts * sweeps * (n + m)).
///
/// Source: Borgatti and Everett, "Models of core/periphery structures", Social Networks 21, 2000;
/// the starts as in UCINET.
std::optional<CorePeriphery> fitCorePeriphery(const CompactGraph& graph, std::uint64_t seed);

/// The core that leaves the fewest pairs wrong: ties missing inside it and ties inside the
/// periphery.
struct ExactCore
{
    std::int64_t wrongPairs = 0;
    NodeIndex coreSize = 0; ///< so many of those with most ties; of equal choices the smaller
};

/// Exact. O(n log n). Source: Lip, "A fast algorithm for the discrete core/periphery bipartitioning
/// problem", arXiv 1102.5511, 2011.
ExactCore exactCore(const CompactGraph& graph);

} // namespace cw
