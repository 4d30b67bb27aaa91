// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/GraphArc.h"

#include <cstddef>
#include <optional>
#include <span>

namespace cw {

/// How far what one side tells is told by the other too. Two measures go by the name of
/// reciprocity; both are here, neither is just "the" reciprocity.
struct Reciprocity
{
    std::size_t arcs = 0;
    std::size_t mutualArcs = 0; ///< whose opposite is there too: even

    /// Share of the arcs that are mutual; none without arcs.
    std::optional<double> ofArcs() const;
    /// Share of the pairs with some arc that have both; none without arcs.
    std::optional<double> ofDyads() const;

    bool operator==(const Reciprocity&) const = default;
};

/// @param arcs  ascending, each once, none from a node to itself.
/// O(arcs * log arcs).
Reciprocity reciprocity(std::span<const GraphArc> arcs);

} // namespace cw
