// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/CaptureTokens.h"
#include "core/query/Interpretation.h"
#include "core/query/Search.h"

#include <span>
#include <vector>

namespace cw::query {

/// Tells who is meant by the words of a sentence that are neither verb nor date.
class CaptureNames
{
public:
    CaptureNames(const Search& search, const CapturePhrases& phrases, const QString& sentence)
        : m_search(search), m_phrases(phrases), m_sentence(sentence)
    {}

    /// How many words from the first on are, as they stand, the name of one or more members: the
    /// longest such. 0: none.
    std::size_t knownNameAt(std::span<const CaptureToken> words) const;

    /// The one name that these words are: a member's or a new one.
    CapturedName nameOf(std::span<const CaptureToken> words) const;

    /// One or more names that follow each other without anything between: "ana bo". Splits only
    /// where all of them are known.
    std::vector<CapturedName> namesIn(std::span<const CaptureToken> words) const;

    /// The same of words that should be two people rather than one.
    std::vector<CapturedName> twoNamesIn(std::span<const CaptureToken> words) const;

private:
    /// The names that the words could be, by where they begin and how many they cover.
    class Pieces;

    int score(const CapturedName& name, std::size_t words) const;
    QString textOf(std::span<const CaptureToken> words) const;
    QString newNameOf(std::span<const CaptureToken> words) const;
    MemberKind kindOf(std::span<const CaptureToken> words) const;

    const Search& m_search;
    const CapturePhrases& m_phrases;
    const QString& m_sentence;
};

} // namespace cw::query
