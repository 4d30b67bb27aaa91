// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/CaptureNames.h"

#include <algorithm>

namespace cw::query {

namespace {

using Words = std::span<const CaptureToken>;

/// Names have few words; longer runs are not looked up whole.
constexpr std::size_t kMostWords = 6;

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

QString CaptureNames::textOf(Words words) const
{
    const qsizetype begin = words.front().at;
    return m_sentence.mid(begin, words.back().end() - begin);
}

QString CaptureNames::newNameOf(Words words) const
{
    const QString typed = textOf(words).simplified();
    return words.front().kind == CaptureToken::Kind::Quoted ? typed : capitalized(typed);
}

MemberKind CaptureNames::kindOf(Words words) const
{
    const bool isOrganization = std::ranges::any_of(
        words, [&](const CaptureToken& word) { return m_phrases.isOrganizationWord(word.folded); });
    return isOrganization ? MemberKind::Organization : MemberKind::Individual;
}

std::size_t CaptureNames::knownNameAt(Words words) const
{
    for (std::size_t count = std::min(words.size(), kMostWords); count > 0; --count) {
        if (!m_search.named(textOf(words.first(count))).empty())
            return count;
    }
    return 0;
}

CapturedName CaptureNames::nameOf(Words words) const
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

CaptureNames::Split CaptureNames::best(Words words, std::size_t from) const
{
    Split found;
    found.score = -1'000'000;
    if (from == words.size())
        return {};
    for (std::size_t count = 1; from + count <= words.size(); ++count) {
        const Split rest = best(words, from + count);
        const CapturedName name = nameOf(words.subspan(from, count));
        const int total = score(name, count) + rest.score;
        if (total <= found.score)
            continue;
        found = {{name}, total};
        found.names.insert(found.names.end(), rest.names.begin(), rest.names.end());
    }
    return found;
}

std::vector<CapturedName> CaptureNames::namesIn(Words words) const
{
    const CapturedName whole = nameOf(words);
    if (words.size() == 1 || words.size() > kMostWords)
        return {whole};
    const Split split = best(words, 0);
    const bool allKnown = std::ranges::none_of(split.names, &CapturedName::isNew);
    return allKnown ? split.names : std::vector{whole};
}

std::vector<CapturedName> CaptureNames::twoNamesIn(Words words) const
{
    const std::vector<CapturedName> known = namesIn(words);
    if (words.size() == 1 || words.size() > kMostWords || known.size() > 1)
        return known;
    std::vector<CapturedName> chosen;
    int bestScore = -1'000'000;
    for (std::size_t first = 1; first < words.size(); ++first) {
        const std::size_t second = words.size() - first;
        const CapturedName a = nameOf(words.first(first));
        const CapturedName b = nameOf(words.subspan(first));
        // Of equals that in the middle: "sam okoro ines vidal".
        const int lopsided = static_cast<int>(first > second ? first - second : second - first);
        const int total = 10 * (score(a, first) + score(b, second)) - lopsided;
        if (total > bestScore) {
            bestScore = total;
            chosen = {a, b};
        }
    }
    const bool isOneKnown = !known.front().isNew();
    const bool areBothKnown = !chosen[0].isNew() && !chosen[1].isNew();
    return isOneKnown && !areBothKnown ? known : chosen;
}

} // namespace cw::query
