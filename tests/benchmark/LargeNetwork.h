// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"

namespace cw::benchmarks {

/// The rows of an imported network of a region: `members` members with fields, tags and places on
/// the map, four relationships each, every one with a strand and an assessment. The same every
/// time.
Change largeNetwork(int members);

/// The same with what is woven with: of each ten members one who needs and one who offers
/// something, five who can do or would learn something and five who care for it, of 200 words;
/// a project that begins for each hundred.
Change wovenNetwork(int members);

} // namespace cw::benchmarks
