// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Vocabulary.h"

#include <cstddef>
#include <optional>

namespace cw::health {

/// Why a measure has no value. "Not defined" is never 0.
enum class NotDefined {
    TooFewMembers, ///< for what it compares
    NoTies,
    NoArcs,      ///< nobody has told of their own ties
    NoTwoTies,   ///< nobody has two ties
    NoTriangles, ///< random networks of this size have none to compare with, or nobody has two ties
    AllAlike,    ///< it needs a difference that is not there
    NoDepths,    ///< of no tie the depth is known
    NoPaths,     ///< nobody lies between two others
    TooFewAnswers, ///< they would tell who gave them
    NoDates,       ///< nothing says since when
    TooLarge,      ///< takes long in so large a network; measured when asked for by name
};

/// Answers of fewer people than this are not shown, lest they tell who gave them.
inline constexpr std::size_t kSmallestGroup = 5;

/// A number, or why there is none.
struct Measured
{
    std::optional<double> value;
    NotDefined why = NotDefined::TooFewMembers; ///< of use without a value

    static Measured of(std::optional<double> value, NotDefined why) { return {value, why}; }
    bool operator==(const Measured&) const = default;
};

} // namespace cw::health

namespace cw {

template <>
struct EnumKeys<health::NotDefined>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"too_few_members", "no_ties", "no_arcs", "no_two_ties", "no_triangles", "all_alike",
         "no_depths", "no_paths", "too_few_answers", "no_dates", "too_large"});
};

} // namespace cw
