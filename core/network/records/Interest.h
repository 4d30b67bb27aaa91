// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// That a member cares about something: a word of the network. Once a member and word.
struct Interest
{
    InterestId id;
    MemberId member;
    TagId tag;
    QString note; ///< private

    bool operator==(const Interest&) const = default;
};

template <>
struct Schema<Interest>
{
    static constexpr std::string_view table = "interest";
    static constexpr auto fields = std::tuple{
        field("id", &Interest::id),
        field("member", &Interest::member, Use::Owner | Use::NotNull),
        field("tag", &Interest::tag, Use::Owner | Use::NotNull),
        field("note", &Interest::note, Use::Search | Use::Private),
    };
};

} // namespace cw
