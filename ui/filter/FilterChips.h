// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/Filter.h"

#include <vector>

namespace cw {

/// A filter as a row of chips, one term each, that must all hold, or any of them. Members and
/// relationships are asked apart: with `any`, one of the chips about members and one of those about
/// relationships must hold.
struct FilterChips
{
    enum class Join { All, Any };

    Join join = Join::All;
    std::vector<query::FilterTerm> terms; ///< members' first

    static FilterChips of(const query::Filter& filter);
    query::Filter filter() const;

    /// The same without one of them. @param chip  0-based.
    FilterChips without(std::size_t chip) const;
    FilterChips with(const query::FilterTerm& term) const;
    /// Whether it makes a difference if all or any must hold.
    bool hasChoice() const;

    bool operator==(const FilterChips&) const = default;
};

} // namespace cw
