// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/Search.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cw::query {

/// The words of a folded text, the first sixteen; made at every name that is looked at, hence
/// without an allocation.
class Words
{
public:
    static constexpr std::size_t kMost = 16;

    explicit Words(std::u16string_view folded);

    const std::u16string_view* begin() const { return m_words.data(); }
    const std::u16string_view* end() const { return m_words.data() + m_count; }
    std::size_t size() const { return m_count; }
    bool empty() const { return m_count == 0; }

    /// Takes out the first that `fits`, if there is one.
    template <class Fits>
    bool take(Fits&& fits)
    {
        for (std::size_t i = 0; i < m_count; ++i) {
            if (!fits(m_words[i]))
                continue;
            m_words[i] = m_words[--m_count];
            return true;
        }
        return false;
    }

private:
    std::array<std::u16string_view, kMost> m_words;
    std::size_t m_count = 0;
};

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
/// @param words  those of the needle.
std::optional<NameScore>
matchName(std::u16string_view name, std::u16string_view needle, const Words& words);

/// The same allowing for one mistake in one of the words, which must have four letters.
std::optional<NameScore> matchMisspelt(std::u16string_view name, const Words& words);

/// Whether one of the two becomes the other (or, with `asPrefix`, its beginning) by at most one
/// letter added, left out, replaced or swapped with its neighbour.
bool isOneMistakeApart(std::u16string_view typed, std::u16string_view word, bool asPrefix);

} // namespace cw::query
