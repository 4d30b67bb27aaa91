// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/KeyedText.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// A member belongs to an organisation or group, for a time. Never a tie to the measures.
struct Affiliation
{
    AffiliationId id;
    MemberId member;
    MemberId container; ///< an organisation or a group, not the member itself
    QString role;       ///< "board", "baker", "speaker of the growers"
    CivilDate from;
    CivilDate to; ///< no date: still
    KeyedText fields;

    bool operator==(const Affiliation&) const = default;
};

template <>
struct Schema<Affiliation>
{
    static constexpr std::string_view table = "affiliation";
    static constexpr auto fields = std::tuple{
        field("id", &Affiliation::id),
        field("member", &Affiliation::member, Use::Owner | Use::NotNull),
        field("container", &Affiliation::container, Use::Owner | Use::NotNull),
        field("role", &Affiliation::role, Use::Search),
        field("from_date", &Affiliation::from),
        field("to_date", &Affiliation::to),
        field("fields", &Affiliation::fields, Use::Search),
    };
};

} // namespace cw
