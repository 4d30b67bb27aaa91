// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/CommonRules.h"
#include "core/rules/RowRules.h"

#include <utility>

namespace cw::rules {

/// The rules that all records have, then those of one, until the first that fails.
template <class R, class... Checks>
Result<R> judged(const Network& network, R& row, const Checks&... checks)
{
    Result<void> sound = tidyRow(row);
    if (sound.ok())
        sound = checkReferences(network, row);
    if constexpr (HasCustomFields<R>) {
        if (sound.ok())
            sound = tidyFields(network, row);
    }
    [[maybe_unused]] const auto then = [&](const auto& check) {
        if (sound.ok())
            sound = check();
    };
    (then(checks), ...);
    if (!sound)
        return sound.error();
    return std::move(row);
}

} // namespace cw::rules
