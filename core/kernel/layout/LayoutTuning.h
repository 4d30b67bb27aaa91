// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/Communities.h"
#include "core/kernel/graph/CompactGraph.h"

#include <cstddef>

/// How much of what a layout does, by what the network is like. The numbers in here were found by
/// trying on networks of 200 to 100,000 nodes.
namespace cw::layout {

/// All nodes of a small network, a sample of a large one.
std::size_t pivotCountFor(std::size_t nodes);

/// Typical distance between near nodes if all were spread evenly over the picture, in hops.
float evenSpacing(double meanHops, std::size_t nodes);

/// How much a network is like one drawn on paper already: 0 where the distances fit the plane (a
/// path, a grid, a tree; groups found in these are arbitrary), 1 where they are far from it.
double contrastFor(double stress);

/// How much the forces between near nodes may say where all distances are known: little where these
/// alone are drawn as well as they can be (a ring is round, a grid straight), all where they leave
/// much open.
float forcesFor(double stress);

/// How far communities are more than what is found in a random network too: from 0.5 to 1.
/// Source of the modularity of a random network: Reichardt and Bornholdt, "When are networks truly
/// modular?", Physica D 224, 2006.
double beyondChance(const CompactGraph& graph, const Communities& communities);

/// The knob as the size of the network asks for it: in a small one every tie can be followed and
/// distance says most; in a large one only groups can be read. Ends at 0 and 1 whatever the size.
double clusteringFor(double knob, std::size_t nodes);

} // namespace cw::layout
