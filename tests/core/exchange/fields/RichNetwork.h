// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/network/Network.h"

namespace cw::exchange::testing {

/// A small network in which every field of every record holds something, some of it awkward:
/// namesakes, a relationship without strands, several strands a pair, assessments by both sides and
/// an observer, two arrangements, custom fields of all owners.
Network richNetwork();

/// An empty network.
Network emptyNetwork();

} // namespace cw::exchange::testing
