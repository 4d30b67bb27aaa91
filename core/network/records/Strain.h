// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// That a relationship is under strain: nobody is to be sent into it. Private.
struct Strain
{
    StrainId id;
    RelationshipId relationship;
    CivilDate since; ///< none: not known
    CivilDate eased; ///< the first day without; none: still
    QString note;

    bool operator==(const Strain&) const = default;
};

template <>
struct Schema<Strain>
{
    static constexpr std::string_view table = "strain";
    static constexpr auto fields = std::tuple{
        field("id", &Strain::id),
        field("relationship", &Strain::relationship, Use::Owner | Use::NotNull),
        field("from_date", &Strain::since, Use::Private),
        field("to_date", &Strain::eased, Use::Private),
        field("note", &Strain::note, Use::Search | Use::Private),
    };
};

} // namespace cw
