// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Search.h"

#include "core/network/Folding.h"
#include "core/query/NameMatch.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace cw::query {

namespace {

using View = std::u16string_view;

View viewOf(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::size_t>(text.size())};
}

/// All other searched texts of a member, one a line, folded, UTF-8.
std::string otherTexts(const Network& network, const Member& member)
{
    QString all;
    const auto add = [&](const QString& text) {
        if (!text.isEmpty())
            all += folded(text) + u'\n';
    };
    forEachField<Member>([&]<class F>(const F& each) {
        if (!has(each.use, Use::Search) || each.name == "name" || each.name == "short_name")
            return;
        if constexpr (std::is_same_v<typename F::Type, QString>) {
            add(member.*each.member);
        } else if constexpr (std::is_same_v<typename F::Type, KeyedText>) {
            for (const KeyedText::Entry& entry : (member.*each.member).entries())
                add(entry.second);
        }
    });
    for (const TagId tag : member.tags)
        add(network.find(tag)->name);
    return all.toStdString();
}

std::uint16_t shortened(std::size_t length)
{
    return static_cast<std::uint16_t>(
        std::min<std::size_t>(length, std::numeric_limits<std::uint16_t>::max()));
}

} // namespace

struct Search::Needle
{
    explicit Needle(const QString& typed)
        : text(folded(typed)), view(viewOf(text)), words(view), letters(letterBits(view))
    {
        for (const View word : words) {
            const auto length = static_cast<qsizetype>(word.size());
            utf8Words.push_back(QStringView(word.data(), length).toUtf8().toStdString());
        }
    }

    QString text;
    View view;
    Words words;
    std::vector<std::string> utf8Words;
    std::uint64_t letters;
};

Search::Search(const Network& network, Scope scope) : m_scope(scope)
{
    m_entries.reserve(network.all<Member>().size());
    for (const Member& member : network.all<Member>()) {
        Entry entry;
        write(network, member, entry);
        m_entries.push_back(entry);
    }
}

void Search::write(const Network& network, const Member& member, Entry& entry)
{
    const QString name = folded(member.name).left(std::numeric_limits<std::uint16_t>::max());
    const QString shortName =
        folded(member.shortName).left(std::numeric_limits<std::uint16_t>::max());
    entry.member = member.id;
    entry.archived = member.archived;
    entry.begin = static_cast<std::uint32_t>(m_names.size());
    entry.nameLength = shortened(viewOf(name).size());
    entry.shortLength = shortened(viewOf(shortName).size());
    m_names.append(viewOf(name)).append(1, u'\n').append(viewOf(shortName));
    entry.letters = letterBits(viewOf(name)) | letterBits(viewOf(shortName));
    if (m_scope == Scope::Everything) {
        const std::string others = otherTexts(network, member);
        entry.otherBegin = static_cast<std::uint32_t>(m_others.size());
        entry.otherLength = static_cast<std::uint32_t>(others.size());
        m_others += others;
    }
}

void Search::refresh(const Network& network, std::span<const MemberId> members)
{
    // What a changed member leaves behind in the texts is waste; once it is half, start anew.
    std::size_t used = 0;
    for (const Entry& entry : m_entries)
        used += entry.nameLength + entry.shortLength + std::size_t{1};
    if (m_names.size() > 2 * used + 4096) {
        *this = Search(network, m_scope);
        return;
    }
    for (const MemberId id : members) {
        const auto at = std::ranges::lower_bound(m_entries, id, {}, &Entry::member);
        const bool isThere = at != m_entries.end() && at->member == id;
        const Member* member = network.find(id);
        if (!member) {
            if (isThere)
                m_entries.erase(at);
            continue;
        }
        Entry entry;
        write(network, *member, entry);
        if (isThere)
            *at = entry;
        else
            m_entries.insert(at, entry);
    }
}

View Search::nameOf(const Entry& entry) const
{
    return View(m_names).substr(entry.begin, entry.nameLength);
}

View Search::shortNameOf(const Entry& entry) const
{
    return View(m_names).substr(entry.begin + entry.nameLength + 1U, entry.shortLength);
}

MemberHit Search::hit(const Entry& entry, const Needle& needle) const
{
    MemberHit best{entry.member, MatchKind::OtherText, 0};
    if ((needle.letters & ~entry.letters) == 0) {
        for (const View name : {nameOf(entry), shortNameOf(entry)}) {
            if (name.empty())
                continue;
            const auto match = matchName(name, needle.view, needle.words);
            if (match && match->score > best.score)
                best = {entry.member, match->kind, match->score};
        }
    }
    if (best.score > 0 || entry.otherLength == 0)
        return best;
    const auto others = std::string_view(m_others).substr(entry.otherBegin, entry.otherLength);
    const bool holdsAll = std::ranges::all_of(needle.utf8Words, [&](const std::string& word) {
        return others.find(word) != std::string_view::npos;
    });
    best.score = holdsAll ? 1 : 0;
    return best;
}

MemberHit Search::misspeltHit(const Entry& entry, const Needle& needle) const
{
    // One wrong letter is all that a single mistake brings in.
    if (std::popcount(needle.letters & ~entry.letters) > 1)
        return {entry.member, MatchKind::Misspelt, 0};
    const auto match = matchMisspelt(nameOf(entry), needle.words);
    return {entry.member, MatchKind::Misspelt, match ? match->score : 0};
}

const Search::Entry* Search::find(MemberId member) const
{
    const auto at = std::ranges::lower_bound(m_entries, member, {}, &Entry::member);
    return at != m_entries.end() && at->member == member ? &*at : nullptr;
}

void Search::sortAndCut(std::vector<MemberHit>& hits, std::size_t limit) const
{
    const auto isBetter = [this](const MemberHit& a, const MemberHit& b) {
        if (a.score != b.score)
            return a.score > b.score;
        const View nameA = nameOf(*find(a.member));
        const View nameB = nameOf(*find(b.member));
        return nameA != nameB ? nameA < nameB : a.member < b.member;
    };
    const std::size_t kept = std::min(limit, hits.size());
    std::partial_sort(
        hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(kept), hits.end(), isBetter);
    hits.resize(kept);
}

std::vector<MemberHit> Search::members(const QString& typed, const SearchOptions& options) const
{
    const Needle needle(typed);
    std::vector<MemberHit> hits;
    if (needle.words.empty())
        return hits;
    const auto collect = [&](auto hitOf) {
        for (const Entry& entry : m_entries) {
            if (entry.archived && !options.withArchived)
                continue;
            const MemberHit found = (this->*hitOf)(entry, needle);
            if (found.score > 0)
                hits.push_back(found);
        }
    };
    collect(&Search::hit);
    if (hits.empty())
        collect(&Search::misspeltHit);
    sortAndCut(hits, options.limit);
    return hits;
}

std::vector<MemberId> Search::named(const QString& name) const
{
    const QString wanted = folded(name);
    const View view = viewOf(wanted);
    std::vector<MemberId> found;
    for (const Entry& entry : m_entries) {
        if (!view.empty() && (nameOf(entry) == view || shortNameOf(entry) == view))
            found.push_back(entry.member);
    }
    return found;
}

} // namespace cw::query
