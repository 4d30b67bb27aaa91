// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

namespace cw {

/// A tie as one side sees it: from who has told of it to the other.
struct GraphArc
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    auto operator<=>(const GraphArc&) const = default;
};

} // namespace cw
