// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/Planning.h"
#include "core/rules/RowRules.h"

namespace cw::exchange {

/// Makes a row better in the one field that breaks a rule; see keepRules(). Instantiated for the
/// records that come from files.
template <class R>
bool giveWay(Planning& planning, R& row, const Error& broken, const Place& place);

/// Brings a row that an import lays over another, or makes, to the rules that every edit follows,
/// so that it can be edited afterwards. A text that may not be as it is is mended and a note says
/// so; any other value that breaks a rule goes back to what the network has (or to none) and is a
/// problem of this place. False where the row cannot be mended: it must not be taken.
///
/// Looks at the row alone; what its neighbours forbid is for the caller. Cost: rules::tidyRow().
template <class R>
[[nodiscard]] bool keepRules(Planning& planning, R& row, const Place& place)
{
    // Every turn mends a field or takes one back; the rules of one row are fewer than its fields.
    for (std::size_t turn = 0; turn <= fieldCount<R>; ++turn) {
        const Result<void> sound = rules::tidyRow(row);
        if (sound.ok())
            return true;
        if (!giveWay(planning, row, sound.error(), place))
            return false;
    }
    return false;
}

} // namespace cw::exchange
