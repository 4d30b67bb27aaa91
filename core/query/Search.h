// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cw::query {

/// How a name answers what was typed, best first. All compare folded (core/network/Folding).
enum class MatchKind {
    Exact,        ///< the whole name or short name
    NamePrefix,   ///< how the name begins
    WordPrefixes, ///< each typed word begins a word of the name: "oko sa" is Sam Okoro
    Inside,       ///< somewhere within the name
    Scattered,    ///< its letters in order, at word starts and side by side: "sok" is Sam Okoro
    Misspelt,     ///< one letter too many, too few, wrong or swapped in one of the words
    OtherText,    ///< not the name but another searched field: e-mail, place, tags, notes ...
};

struct MemberHit
{
    MemberId member;
    MatchKind kind = MatchKind::Exact;
    int score = 0; ///< higher is better, across kinds

    bool operator==(const MemberHit&) const = default;
};

struct SearchOptions
{
    std::size_t limit = 20;
    bool withArchived = false;
};

/// Finds members by what somebody types, at every keystroke. Holds all names folded in one piece of
/// memory, so that it answers within a few milliseconds among 100,000; a value that a worker can
/// build from a snapshot.
class Search
{
public:
    enum class Scope {
        Names,      ///< name and short name
        Everything, ///< and all other fields the schema calls Use::Search, and tags
    };

    Search() = default;
    /// O(all texts of the scope).
    explicit Search(const Network& network, Scope scope = Scope::Names);

    /// Takes over what became of some members: new, changed or gone. O(members) for new ones in
    /// the middle, else O(log n) each.
    void refresh(const Network& network, std::span<const MemberId> members);

    /// Best first; of equals the shorter name, then by name. Nothing for a text without letters.
    /// Misspelt names are looked for only where nothing else answers.
    std::vector<MemberHit> members(const QString& typed, const SearchOptions& options = {}) const;

    /// Those whose folded name or short name is the folded text.
    std::vector<MemberId> named(const QString& name) const;

    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        MemberId member;
        std::uint64_t letters = 0; ///< of name and short name
        std::uint32_t begin = 0;   ///< in m_names: name, line feed, short name
        std::uint16_t nameLength = 0;
        std::uint16_t shortLength = 0;
        bool archived = false;
        std::uint32_t otherBegin = 0; ///< in m_others
        std::uint32_t otherLength = 0;
    };
    struct Needle;

    void write(const Network& network, const Member& member, Entry& entry);
    std::u16string_view nameOf(const Entry& entry) const;
    std::u16string_view shortNameOf(const Entry& entry) const;
    MemberHit hit(const Entry& entry, const Needle& needle) const;
    MemberHit misspeltHit(const Entry& entry, const Needle& needle) const;
    void sortAndCut(std::vector<MemberHit>& hits, std::size_t limit) const;
    const Entry* find(MemberId member) const;

    Scope m_scope = Scope::Names;
    std::vector<Entry> m_entries; ///< by member
    std::u16string m_names;
    std::string m_others; ///< UTF-8, folded
};

} // namespace cw::query
