// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/Communities.h"
#include "core/kernel/layout/PivotDistances.h"
#include "core/kernel/task/WorkerTeam.h"

namespace cw::layout {

/// Makes the distances wanted within a community shorter and those between communities a little
/// longer, so that the pull of the pivots itself shows who belongs together.
///
/// How much shorter follows from what it may cost: a share p of all pairs drawn at f of their
/// distance adds about p * (1 - f)^2 to the stress, and that is kept the same whatever the number
/// and the sizes of communities.
///
/// @param clustering  0 leaves all distances as they are, 1 is the strongest.
void addContrast(
    PivotDistances& distances, const Communities& communities, double clustering, WorkerTeam& team);

} // namespace cw::layout
