// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"

namespace cw {

/// That a relationship is left in peace for a while. Once a relationship; private.
struct Snooze
{
    SnoozeId id;
    RelationshipId relationship;
    CivilDate until; ///< the first day on which it is due again

    bool operator==(const Snooze&) const = default;
};

template <>
struct Schema<Snooze>
{
    static constexpr std::string_view table = "snooze";
    static constexpr auto fields = std::tuple{
        field("id", &Snooze::id),
        field("relationship", &Snooze::relationship, Use::Owner | Use::NotNull),
        field("until_date", &Snooze::until, Use::Private),
    };
};

} // namespace cw
