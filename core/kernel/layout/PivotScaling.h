// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/PivotDistances.h"
#include "core/kernel/layout/Points.h"
#include "core/kernel/task/WorkerTeam.h"

#include <cstddef>
#include <cstdint>

namespace cw::layout {

/// A first picture true to the large distances: the two main axes of classical scaling over the
/// first pivots, scaled so that distances are hops. The longer axis is x. Every point is moved a
/// little at random (from `seed`), for nodes with the same distances would lie on one spot.
///
/// Time O(n * p^2) for p <= 64 pivots. Source: Brandes and Pich, "Eigensolver methods for
/// progressive multidimensional scaling of large data", Graph Drawing 2006.
Points pivotScaling(
    const PivotDistances& distances, std::size_t nodes, std::uint64_t seed, WorkerTeam& team);

} // namespace cw::layout
