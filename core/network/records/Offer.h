// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

#include <optional>

namespace cw {

/// Something that a member would give.
struct Offer
{
    OfferId id;
    MemberId member;
    ExchangeKind what = ExchangeKind::Resource;
    QString text;                ///< never empty
    IdSet<Tag> tags;             ///< what it is about
    CivilDate from;              ///< none: from now on
    CivilDate until;             ///< none: no end
    std::optional<int> capacity; ///< needs it can meet, 1 and more; none: one
    MatchState state = MatchState::Open;
    bool isPrivate = false; ///< known to the weavers only
    QString note;           ///< private

    bool operator==(const Offer&) const = default;
};

template <>
struct Schema<Offer>
{
    static constexpr std::string_view table = "offer";
    static constexpr auto fields = std::tuple{
        field("id", &Offer::id),
        field("member", &Offer::member, Use::Owner | Use::NotNull),
        field("what", &Offer::what),
        field("text", &Offer::text, Use::Search),
        field("tags", &Offer::tags),
        field("from_date", &Offer::from),
        field("until_date", &Offer::until),
        field("capacity", &Offer::capacity),
        field("state", &Offer::state),
        field("is_private", &Offer::isPrivate),
        field("note", &Offer::note, Use::Search | Use::Private),
    };
};

} // namespace cw
