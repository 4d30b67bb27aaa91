// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// That a member says who else must be here.
struct Nomination
{
    NominationId id;
    CivilDate date; ///< there always
    MemberId nominator;
    QString name;    ///< as it was said
    MemberId member; ///< who it is, where that is known
    QString reason;

    bool operator==(const Nomination&) const = default;
};

template <>
struct Schema<Nomination>
{
    static constexpr std::string_view table = "nomination";
    static constexpr auto fields = std::tuple{
        field("id", &Nomination::id),
        field("date", &Nomination::date),
        field("nominator", &Nomination::nominator, Use::Owner | Use::NotNull | Use::Private),
        field("name", &Nomination::name, Use::Search),
        field("member", &Nomination::member),
        field("reason", &Nomination::reason, Use::Search | Use::Private),
    };
};

} // namespace cw
