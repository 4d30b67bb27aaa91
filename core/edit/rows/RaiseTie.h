// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Batch.h"
#include "core/edit/LogContact.h"

namespace cw::edit::rows {

/// Says on a day how deep the tie of two is now; it comes to be where it is not there yet. As the
/// side that is *me*, else as observer. Errors: those of relate() and assess().
Result<void> raiseTie(Batch& batch, const RaisedTie& raised, CivilDate day);

} // namespace cw::edit::rows
