// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// Thanks to a member for what they gave.
struct Recognition
{
    RecognitionId id;
    CivilDate date; ///< there always
    MemberId member;
    MemberId by;         ///< none: the network
    QString text;        ///< for what; never empty
    ExchangeId exchange; ///< that it thanks for
    ProjectId project;   ///< that it thanks for

    bool operator==(const Recognition&) const = default;
};

template <>
struct Schema<Recognition>
{
    static constexpr std::string_view table = "recognition";
    static constexpr auto fields = std::tuple{
        field("id", &Recognition::id),
        field("date", &Recognition::date),
        field("member", &Recognition::member, Use::Owner | Use::NotNull),
        field("by", &Recognition::by),
        field("text", &Recognition::text, Use::Search),
        field("exchange", &Recognition::exchange),
        field("project", &Recognition::project),
    };
};

} // namespace cw
