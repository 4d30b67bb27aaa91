// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace cw {

/// The identity of one record of kind `Tag`: a positive 63-bit integer, time-ordered (see
/// IdGenerator). 0 is "none". Ids of different records are different types, so that one cannot be
/// passed for the other.
template <class Tag>
struct Id
{
    std::int64_t value = 0;

    constexpr bool isNull() const { return value == 0; }
    explicit constexpr operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

} // namespace cw

template <class Tag>
struct std::hash<cw::Id<Tag>>
{
    std::size_t operator()(cw::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
