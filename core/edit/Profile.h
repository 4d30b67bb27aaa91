// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

namespace cw::edit {

/// Replaces what is said about the network as a whole. One field: setField() in Cells.h.
Result<Change> editProfile(const EditContext& context, const NetworkProfile& profile);

/// Who the weaver is; none: nobody said.
Result<Change> setMe(const EditContext& context, MemberId me);

} // namespace cw::edit
