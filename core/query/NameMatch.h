// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/Search.h"

#include <optional>
#include <string_view>
#include <vector>

namespace cw::query {

/// The words of a folded text.
std::vector<std::u16string_view> wordsIn(std::u16string_view folded);

/// A bit for each letter and digit, others sharing bits: a text that lacks a bit of the needle's
/// cannot hold it.
std::uint64_t letterBits(std::u16string_view folded);

struct NameScore
{
    MatchKind kind;
    int score; ///< comparable across kinds
};

/// How a folded name answers a folded needle (not empty); none: not at all. Never Misspelt or
/// OtherText.
///
/// @param words  wordsIn(needle).
std::optional<NameScore> matchName(
    std::u16string_view name, std::u16string_view needle,
    const std::vector<std::u16string_view>& words);

/// The same allowing for one mistake in one of the words, which must have four letters.
std::optional<NameScore>
matchMisspelt(std::u16string_view name, const std::vector<std::u16string_view>& words);

/// Whether one of the two becomes the other (or, with `asPrefix`, its beginning) by at most one
/// letter added, left out, replaced or swapped with its neighbour.
bool isOneMistakeApart(std::u16string_view typed, std::u16string_view word, bool asPrefix);

} // namespace cw::query
