// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/NameMatch.h"

#include <algorithm>

namespace cw::query {

namespace {

using View = std::u16string_view;

constexpr std::size_t kNone = View::npos;

/// Room for the shortness that decides between names of the same kind of match.
constexpr int kStep = 1000;

NameScore scored(MatchKind kind, View name, int quality = 0)
{
    constexpr int kKinds = static_cast<int>(MatchKind::OtherText) + 1;
    const int rank = kKinds - static_cast<int>(kind);
    const int shortness = 200 - static_cast<int>(std::min<std::size_t>(name.size(), 200));
    return {kind, rank * kStep + quality + shortness};
}

bool startsWord(View text, std::size_t at)
{
    return at == 0 || text[at - 1] == u' ';
}

/// Whether each typed word begins another word of the name.
bool areWordPrefixes(View name, const Words& words)
{
    Words left(name);
    return std::ranges::all_of(words, [&](View word) {
        return left.take([word](View candidate) { return candidate.starts_with(word); });
    });
}

/// Where the next letter stands: beside the last one or at a word's start. Letters strewn within
/// words are chance, not a name.
std::size_t nextLetter(View text, char16_t letter, std::size_t last)
{
    if (last != kNone && last + 1 < text.size() && text[last + 1] == letter)
        return last + 1;
    for (std::size_t at = text.find(letter, last == kNone ? 0 : last + 1); at != kNone;
         at = text.find(letter, at + 1)) {
        if (startsWord(text, at))
            return at;
    }
    return kNone;
}

/// Whether the needle is made of beginnings of words; spaces do not count.
bool isScattered(View text, View needle)
{
    std::size_t last = kNone;
    for (const char16_t letter : needle) {
        if (letter == u' ')
            continue;
        last = nextLetter(text, letter, last);
        if (last == kNone)
            return false;
    }
    return last != kNone;
}

std::size_t commonPrefix(View a, View b)
{
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(differ.first - a.begin());
}

} // namespace

Words::Words(View folded)
{
    for (std::size_t at = 0; at < folded.size() && m_count < kMost;) {
        const std::size_t wordEnd = std::min(folded.find(u' ', at), folded.size());
        if (wordEnd > at)
            m_words[m_count++] = folded.substr(at, wordEnd - at);
        at = wordEnd + 1;
    }
}

std::uint64_t letterBits(View folded)
{
    std::uint64_t bits = 0;
    for (const char16_t c : folded) {
        if (c == u' ' || c == u'\n')
            continue;
        const unsigned bit = c >= u'a' && c <= u'z'   ? c - unsigned{u'a'}
                             : c >= u'0' && c <= u'9' ? 26 + c - unsigned{u'0'}
                                                      : 36 + c % 28U;
        bits |= std::uint64_t{1} << bit;
    }
    return bits;
}

std::optional<NameScore> matchName(View name, View needle, const Words& words)
{
    const std::size_t at = name.find(needle);
    if (at == 0 && needle.size() == name.size())
        return scored(MatchKind::Exact, name);
    if (at == 0) {
        const bool isWholeWord = name[needle.size()] == u' ';
        return scored(MatchKind::NamePrefix, name, isWholeWord ? kStep / 2 : 0);
    }
    if (areWordPrefixes(name, words))
        return scored(MatchKind::WordPrefixes, name);
    if (at != kNone)
        return scored(MatchKind::Inside, name);
    if (needle.size() > 1 && isScattered(name, needle))
        return scored(MatchKind::Scattered, name);
    return std::nullopt;
}

bool isOneMistakeApart(View typed, View word, bool asPrefix)
{
    const std::size_t same = commonPrefix(typed, word);
    View a = typed.substr(same);
    View b = word.substr(same);
    const auto agree = [asPrefix](View rest, View of) {
        return asPrefix ? of.starts_with(rest) : of == rest;
    };
    if (a.empty())
        return asPrefix || b.size() <= 1;
    if (agree(a.substr(1), b))
        return true; // one too many
    if (b.empty())
        return false;
    if (agree(a, b.substr(1)) || agree(a.substr(1), b.substr(1)))
        return true; // one too few, one wrong
    return a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0] &&
           agree(a.substr(2), b.substr(2));
}

std::optional<NameScore> matchMisspelt(View name, const Words& words)
{
    constexpr std::size_t kShortest = 4;
    bool isMistaken = false;
    Words left(name);
    for (const View word : words) {
        if (left.take([word](View candidate) { return candidate.starts_with(word); }))
            continue;
        const bool isFound =
            !isMistaken && word.size() >= kShortest && left.take([word](View candidate) {
                return candidate.front() == word.front() &&
                       isOneMistakeApart(word, candidate, true);
            });
        if (!isFound)
            return std::nullopt;
        isMistaken = true;
    }
    return scored(MatchKind::Misspelt, name);
}

} // namespace cw::query
