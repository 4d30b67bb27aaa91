// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/LogContact.h"
#include "core/kernel/base/Result.h"
#include "core/query/Interpretation.h"

#include <span>

namespace cw::edit {

/// Does what a captured sentence says, in one Change: puts in new members, relates the pairs, adds
/// depth, strand and interaction, and keeps the note where it belongs best (interaction, strand,
/// assessment, relationship, in this order).
///
/// A depth is the weaver's: as a side where *me* is one, else as observer. A strand that is there
/// already is not added again. A beginning ("since") is that of the strand, else of the
/// relationship.
///
/// What somebody offers or looks for goes on the board, unless the same stands there open; what was
/// given is noted. Ties are raised as logContact() does.
///
/// @param raised  only what a person has agreed to.
/// Errors: InvalidArgument ("names") for an interpretation that is not whole, or whose pairs name
/// nobody; those of the rules for names.
Result<Change> quickCapture(
    const EditContext& context, const query::Interpretation& captured,
    std::span<const RaisedTie> raised = {});

} // namespace cw::edit
