// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"

namespace cw::testing {

/// What the rows of weavingRows() speak of; all of it is there.
struct RowsAbout
{
    MemberId first;
    MemberId second;
    TagId tag;
    RelationshipId tie; ///< of the two
};

/// One row of every record that weavers keep, with something in every field and ids 91 to 108. Not
/// to be changed: frozen documents hold them.
Change weavingRows(const RowsAbout& about);

} // namespace cw::testing
