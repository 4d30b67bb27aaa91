// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/records/Placement.h"

namespace cw {

/// The picture that lies under an arrangement: a floor plan, a region. At most one each.
struct Background
{
    BackgroundId id;
    int arrangement = kTheMap;
    PictureId picture;
    double x = 0.0;       ///< of its middle; map units, finite
    double y = 0.0;       ///< growing downwards
    double width = 1.0;   ///< map units, positive; the height follows from the picture
    int opacity = 60;     ///< per cent, 5 to 100
    bool isLocked = true; ///< cannot be moved by hand

    bool operator==(const Background&) const = default;
};

template <>
struct Schema<Background>
{
    static constexpr std::string_view table = "background";
    static constexpr auto fields = std::tuple{
        field("id", &Background::id),
        field("arrangement", &Background::arrangement),
        field("picture", &Background::picture, Use::Owner | Use::NotNull),
        field("x", &Background::x),
        field("y", &Background::y),
        field("width", &Background::width),
        field("opacity", &Background::opacity),
        field("is_locked", &Background::isLocked),
    };
};

} // namespace cw
