// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/Positions.h"

#include <cstdint>
#include <vector>

namespace cw {

/// Where a layout puts near nodes, in map units: half of all nodes have their nearest neighbour
/// within this distance. A map unit is a pixel at 100 %, so that symbols of 5 to 16 units and a
/// label below fit, whatever the size of the network.
constexpr double kNodeSpacing = 60.0;

/// How long the ties of a picture should be.
enum class TieLengths {
    Same,
    /// One hop divided by the tie's weight in the graph, from a quarter of a hop to four: who is
    /// tied twice as closely is half as far away.
    FromWeights,
};

struct LayoutOptions
{
    std::uint64_t seed = 1;

    /// 0: as many as the machine has. The result does not depend on it.
    int threads = 0;

    /// 0 is true to distance alone; 1 shows communities as islands. 0.5 is what reads best.
    double clustering = 0.5;

    TieLengths lengths = TieLengths::Same;

    /// Which group each node is held together with and apart from the others: equal numbers above 0
    /// are a group, 0 and less are in none. Empty: ties alone say who belongs together.
    std::vector<std::int32_t> groups;

    /// Positions to begin from, one a node, or none at all. A node whose x or y is not finite has
    /// none. A component that has some keeps its place, its turn and its scale.
    Positions start;

    /// Nodes that must not move, one flag a node, or none at all; each needs a start.
    std::vector<bool> pinned;
};

} // namespace cw
