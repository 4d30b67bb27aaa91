// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"

namespace cw {

/// The arrangement that every document has.
inline constexpr int kTheMap = 1;

/// Where a member stands in an arrangement; at most one a member and arrangement.
struct Placement
{
    PlacementId id;
    int arrangement = kTheMap;
    MemberId member;
    double x = 0.0;      ///< map units; finite
    double y = 0.0;      ///< map units, growing downwards; finite
    bool pinned = false; ///< layouts leave it where it is

    bool operator==(const Placement&) const = default;
};

template <>
struct Schema<Placement>
{
    static constexpr std::string_view table = "placement";
    static constexpr auto fields = std::tuple{
        field("id", &Placement::id),
        field("arrangement", &Placement::arrangement),
        field("member", &Placement::member, Use::Owner | Use::NotNull),
        field("x", &Placement::x),
        field("y", &Placement::y),
        field("pinned", &Placement::pinned),
    };
};

} // namespace cw
