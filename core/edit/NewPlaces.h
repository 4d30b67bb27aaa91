// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

namespace cw::edit {

/// New members from which on places are left to a layout of their own.
inline constexpr std::size_t kMostPlacedAtOnce = 1000;

/// `change` with a place on the map for everybody whom it puts in without one, beside those they
/// know, so that to add somebody is one step and looking at the map is none. Nobody else moves.
/// Where nobody who is there stands anywhere, or very many come, it stays as it is.
///
/// Cost: O(members + relationships) where somebody comes.
Result<Change> withPlaces(const EditContext& context, const Change& change);

} // namespace cw::edit
