// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <vector>

namespace cw::query {

/// The days on which the map was made different, ascending, each once: members came or left,
/// relationships, strands and views of them began or ended (DESIGN 11.13). Days after `today` are
/// left out. O(rows * log).
std::vector<CivilDate> datesInDocument(const Network& network, CivilDate today);

} // namespace cw::query
