// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/CaptureNames.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cw::query {

namespace {

using Tokens = std::span<const CaptureToken>;

/// Names have few words; longer runs are not looked up whole.
constexpr std::size_t kMostWords = 5;

/// Whether such an answer is taken for the one who is meant, rather than offered beside a new name.
bool isMeant(MatchKind kind, const QString& typed)
{
    switch (kind) {
    case MatchKind::Exact:
    case MatchKind::Misspelt:
        return true;
    case MatchKind::NamePrefix:
    case MatchKind::WordPrefixes:
        return typed.size() >= 2;
    case MatchKind::Inside:
    case MatchKind::Scattered:
    case MatchKind::OtherText:
        return false;
    }
    return false;
}

/// "sam okoro" -> "Sam Okoro"; what has a capital somewhere stays as it was typed.
QString capitalized(const QString& name)
{
    if (name != name.toLower())
        return name;
    QString result = name;
    bool isStart = true;
    for (QChar& c : result) {
        if (isStart)
            c = c.toUpper();
        isStart = c.isSpace() || c == u'-';
    }
    return result;
}

} // namespace

QString CaptureNames::textOf(Tokens words) const
{
    const qsizetype begin = words.front().at;
    return m_sentence.mid(begin, words.back().end() - begin);
}

QString CaptureNames::newNameOf(Tokens words) const
{
    const QString typed = textOf(words).simplified();
    return words.front().kind == CaptureToken::Kind::Quoted ? typed : capitalized(typed);
}

MemberKind CaptureNames::kindOf(Tokens words) const
{
    const bool isOrganization = std::ranges::any_of(
        words, [&](const CaptureToken& word) { return m_phrases.isOrganizationWord(word.folded); });
    return isOrganization ? MemberKind::Organization : MemberKind::Individual;
}

std::size_t CaptureNames::knownNameAt(Tokens words) const
{
    for (std::size_t count = std::min(words.size(), kMostWords); count > 0; --count) {
        if (!m_search.named(textOf(words.first(count))).empty())
            return count;
    }
    return 0;
}

CapturedName CaptureNames::nameOf(Tokens words) const
{
    constexpr std::size_t kOffered = 5;
    CapturedName name;
    name.typed = textOf(words);
    name.at = words.front().at;
    name.length = words.back().end() - name.at;
    name.newName = newNameOf(words);
    name.newKind = kindOf(words);
    const std::vector<MemberHit> hits = m_search.members(name.typed, {.limit = kOffered + 1});
    std::size_t offeredFrom = 0;
    if (!hits.empty() && isMeant(hits.front().kind, name.typed)) {
        name.member = hits.front().member;
        name.isUncertain = hits.front().kind == MatchKind::Misspelt ||
                           (hits.size() > 1 && hits[1].kind == hits.front().kind);
        offeredFrom = 1;
    }
    for (std::size_t i = offeredFrom; i < hits.size() && i < offeredFrom + kOffered; ++i)
        name.alternatives.push_back(hits[i].member);
    return name;
}

/// A name as a part of a split: known ones count by what they cover, new ones cost.
int CaptureNames::score(const CapturedName& name, std::size_t words) const
{
    const int covered = static_cast<int>(words);
    if (name.isNew())
        return 2 * covered - 9;
    const bool isExact = !m_search.named(name.typed).empty();
    return (isExact ? 30 : 20) * covered - 1;
}

class CaptureNames::Pieces
{
public:
    Pieces(const CaptureNames& names, Tokens words) : m_size(words.size())
    {
        for (std::size_t from = 0; from < m_size; ++from) {
            for (std::size_t count = 1; from + count <= m_size; ++count) {
                const CapturedName name = names.nameOf(words.subspan(from, count));
                m_pieces[from][count] = {name, names.score(name, count)};
            }
        }
    }

    const CapturedName& name(std::size_t from, std::size_t count) const
    {
        return m_pieces[from][count].name;
    }
    int score(std::size_t from, std::size_t count) const { return m_pieces[from][count].score; }

    /// The best row of names that covers all words. Backwards: the best from each word on is known
    /// once all later ones are.
    std::vector<CapturedName> bestSplit() const
    {
        std::array<int, kMostWords + 1> best{};
        std::array<std::size_t, kMostWords + 1> taken{};
        for (std::size_t from = m_size; from-- > 0;) {
            best[from] = std::numeric_limits<int>::min();
            for (std::size_t count = 1; from + count <= m_size; ++count) {
                const int total = score(from, count) + best[from + count];
                if (total > best[from]) {
                    best[from] = total;
                    taken[from] = count;
                }
            }
        }
        std::vector<CapturedName> split;
        for (std::size_t from = 0; from < m_size; from += taken[from])
            split.push_back(name(from, taken[from]));
        return split;
    }

private:
    struct Piece
    {
        CapturedName name;
        int score = 0;
    };
    std::size_t m_size;
    std::array<std::array<Piece, kMostWords + 1>, kMostWords> m_pieces; ///< from, count
};

std::vector<CapturedName> CaptureNames::namesIn(Tokens words) const
{
    const CapturedName whole = nameOf(words);
    if (words.size() == 1 || words.size() > kMostWords)
        return {whole};
    const std::vector<CapturedName> split = Pieces(*this, words).bestSplit();
    const bool allKnown = std::ranges::none_of(split, &CapturedName::isNew);
    return allKnown ? split : std::vector{whole};
}

std::vector<CapturedName> CaptureNames::twoNamesIn(Tokens words) const
{
    const std::vector<CapturedName> known = namesIn(words);
    if (words.size() == 1 || words.size() > kMostWords || known.size() > 1)
        return known;
    const Pieces pieces(*this, words);
    std::vector<CapturedName> chosen;
    int bestScore = std::numeric_limits<int>::min();
    for (std::size_t first = 1; first < words.size(); ++first) {
        const std::size_t second = words.size() - first;
        // Of equals that in the middle: "sam okoro ines vidal".
        const int lopsided = static_cast<int>(first > second ? first - second : second - first);
        const int total = 10 * (pieces.score(0, first) + pieces.score(first, second)) - lopsided;
        if (total > bestScore) {
            bestScore = total;
            chosen = {pieces.name(0, first), pieces.name(first, second)};
        }
    }
    const bool isOneKnown = !known.front().isNew();
    const bool areBothKnown = !chosen[0].isNew() && !chosen[1].isNew();
    return isOneKnown && !areBothKnown ? known : chosen;
}

} // namespace cw::query
