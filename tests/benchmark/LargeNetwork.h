// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"

namespace cw::benchmarks {

/// The rows of an imported network of a region: `members` members with fields, tags and places on
/// the map, four relationships each, every one with a strand and an assessment. The same every
/// time.
Change largeNetwork(int members);

} // namespace cw::benchmarks
