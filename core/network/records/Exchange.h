// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

#include <optional>

namespace cw {

/// Information, an idea or a resource that went from one member to another on a day.
struct Exchange
{
    ExchangeId id;
    CivilDate date; ///< there always
    MemberId giver;
    MemberId receiver; ///< somebody else
    ExchangeKind what = ExchangeKind::Information;
    QString text;                ///< what it was; may be empty
    std::optional<double> worth; ///< 0 and more, in the network's own measure; none: not said
    IntroductionId introduction; ///< that it came of; none: of itself
    NeedId need;                 ///< that it met

    bool operator==(const Exchange&) const = default;
};

template <>
struct Schema<Exchange>
{
    static constexpr std::string_view table = "exchange";
    static constexpr auto fields = std::tuple{
        field("id", &Exchange::id),
        field("date", &Exchange::date),
        field("giver", &Exchange::giver, Use::Owner | Use::NotNull),
        field("receiver", &Exchange::receiver, Use::Owner | Use::NotNull),
        field("what", &Exchange::what),
        field("text", &Exchange::text, Use::Search),
        field("worth", &Exchange::worth, Use::Private),
        field("introduction", &Exchange::introduction, Use::Private),
        field("need", &Exchange::need),
    };
};

} // namespace cw
