// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"

#include <utility>

namespace cw {

/// Calls `use` with every row of a record in the change, as it was and as it is.
template <class R, class Use>
void forEachRow(const Change& change, Use&& use)
{
    for (const R& row : change.of<R>().removed)
        use(row);
    for (const Update<R>& update : change.of<R>().updated) {
        use(update.before);
        use(update.after);
    }
    for (const R& row : change.of<R>().inserted)
        use(row);
}

} // namespace cw
