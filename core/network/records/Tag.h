// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// A word of the network's own, put on members and strands.
struct Tag
{
    TagId id;
    QString name;  ///< unique in the network, compared without case
    QString color; ///< "#rrggbb", or empty: by its order
    QString description;

    bool operator==(const Tag&) const = default;
};

template <>
struct Schema<Tag>
{
    static constexpr std::string_view table = "tag";
    static constexpr auto fields = std::tuple{
        field("id", &Tag::id),
        field("name", &Tag::name, Use::Search),
        field("color", &Tag::color),
        field("description", &Tag::description),
    };
};

} // namespace cw
