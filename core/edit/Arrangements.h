// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Placements.h"

namespace cw::edit {

/// Keeps a computed arrangement: these places as an arrangement of their own, and a view, last in
/// the strip, that names it. @param view  its id, position and arrangement are given here.
///
/// Errors: AlreadyExists ("name"); as moveMembers().
Result<Change>
keepArrangement(const EditContext& context, const SavedView& view, std::span<const Move> places);

} // namespace cw::edit
