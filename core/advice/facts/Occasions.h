// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Reason.h"
#include "core/advice/facts/WeavingFacts.h"

#include <map>
#include <vector>

namespace cw::advice {

/// Members of a team: small enough that each is missed.
inline constexpr std::size_t kLeastTeam = 3;
inline constexpr std::size_t kMostTeam = 5;

/// Something that nobody does alone and that has no team yet: a project that is an idea or forming,
/// something somebody saw, a need that no offer meets. One of the three ids is given.
struct Occasion
{
    ProjectId project;
    OpportunityId opportunity;
    NeedId need;
    QString title;
    std::vector<TagId> words;    ///< what it is about and takes; never empty, ascending
    std::vector<NodeIndex> core; ///< who is in anyway, ascending; fewer than make a team
};

/// Those of a day, projects first. What an open project does already is no occasion once more.
///
/// O(projects + opportunities + needs + fits, each times the words of it).
std::vector<Occasion> occasionsOf(const WeavingFacts& facts);

/// Who holds which words.
class Holders
{
public:
    struct Held
    {
        NodeIndex node = 0;
        Holding how = Holding::Mark;
    };

    explicit Holders(const WeavingFacts& facts);

    /// Each member once, in the most useful way; ascending by node.
    const std::vector<Held>& of(TagId word) const;
    /// 0 to 1: a skill does more than an interest.
    static double strength(Holding how);

private:
    void put(TagId word, NodeIndex node, Holding how);

    std::map<TagId, std::vector<Held>> m_holders;
};

} // namespace cw::advice
