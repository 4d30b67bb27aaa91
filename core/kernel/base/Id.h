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

/// Spreads the ids of one moment, which follow on one another, over all bits: tables with open
/// addressing (QHash) fill in runs otherwise and take quadratic time. Source of the multiplication:
/// Steele and Vigna, "Computationally easy, spectrally good multipliers", 2022.
template <class Tag>
struct std::hash<cw::Id<Tag>>
{
    std::size_t operator()(cw::Id<Tag> id) const noexcept
    {
        const std::uint64_t mixed = static_cast<std::uint64_t>(id.value) * 0xd1342543de82ef95ULL;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32));
    }
};
