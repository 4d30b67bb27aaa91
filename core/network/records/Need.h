// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// Something that a member is looking for.
struct Need
{
    NeedId id;
    MemberId member;
    ExchangeKind what = ExchangeKind::Resource;
    QString text;    ///< never empty
    IdSet<Tag> tags; ///< what it is about
    CivilDate from;  ///< none: from now on
    CivilDate until; ///< the day by which it must be met; none: no hurry
    MatchState state = MatchState::Open;
    OfferId offer;          ///< that is to meet it, or met it
    bool isPrivate = false; ///< known to the weavers only
    QString note;           ///< private

    bool operator==(const Need&) const = default;
};

template <>
struct Schema<Need>
{
    static constexpr std::string_view table = "need";
    static constexpr auto fields = std::tuple{
        field("id", &Need::id),
        field("member", &Need::member, Use::Owner | Use::NotNull),
        field("what", &Need::what),
        field("text", &Need::text, Use::Search),
        field("tags", &Need::tags),
        field("from_date", &Need::from),
        field("until_date", &Need::until),
        field("state", &Need::state),
        field("offer", &Need::offer),
        field("is_private", &Need::isPrivate),
        field("note", &Need::note, Use::Search | Use::Private),
    };
};

} // namespace cw
