// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"

namespace cw::health {

/// What the diagnosis rests on, read from the measures; of them the components, clusters, core and
/// chance are there. O(n + m).
PhaseFacts phaseFactsOf(const HealthMeasures& found);

} // namespace cw::health
