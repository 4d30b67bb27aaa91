// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

namespace cw::edit {

/// Keeps a way of looking: without an id as a new view, last in the strip (its id and position are
/// given here); with the id of one that is there in its place.
///
/// Errors: AlreadyExists ("name").
Result<Change> saveView(const EditContext& context, const SavedView& view);

Result<Change> renameView(const EditContext& context, SavedViewId id, const QString& name);

/// Puts the view at a place in the strip, 0 the first; beyond the last: the last.
Result<Change> moveView(const EditContext& context, SavedViewId id, int position);

/// With the places of its arrangement, unless that is the map or another view shows it too.
Result<Change> removeView(const EditContext& context, SavedViewId id);

} // namespace cw::edit
