// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Random.h"
#include "core/kernel/graph/CompactGraph.h"

namespace cw {

/// A graph in which everybody has as many ties as in the given one, made by letting two ties swap
/// ends again and again (10 tries a tie). Weights are lost; it may fall apart. O(m).
///
/// Source: Maslov and Sneppen, "Specificity and stability in topology of protein networks", Science
/// 296, 2002.
CompactGraph randomlyRewired(const CompactGraph& graph, Random& random);

/// The same, but only by swaps that bring no ends further apart on a ring of all nodes in random
/// order, tried with those who stand near (60 tries a tie): a lattice as far as the degrees allow.
/// O(m degree). Source: Sporns and Zwi, "The
/// small world of the cerebral cortex", Neuroinformatics 2, 2004.
CompactGraph latticised(const CompactGraph& graph, Random& random);

} // namespace cw
