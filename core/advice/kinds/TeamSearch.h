// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Candidate.h"
#include "core/advice/facts/Occasions.h"

#include <functional>
#include <optional>
#include <vector>

namespace cw::advice {

/// Somebody who could be of a team.
struct TeamPerson
{
    NodeIndex node = 0;
    std::vector<double> holds; ///< of each word of the occasion, 0 to 1
};

/// The best of all teams of kLeastTeam to kMostTeam that can be made of some people: what each
/// part of their worth is stands at scoreOf().
class TeamSearch
{
public:
    /// @param people  the first `core` of them are in every team.
    /// @param facts   outlives this.
    TeamSearch(const WeavingFacts& facts, std::vector<TeamPerson> people, std::size_t core);

    /// Places among the people, ascending, the core first. None: nobody can be joined so that each
    /// brings something, two of them have a tie that carries, and nothing speaks against any two.
    ///
    /// @param isAllowed  asked of teams that would be the best so far.
    /// O(people choose kMostTeam - core): made for kPool people and fewer.
    std::optional<std::vector<std::size_t>>
    best(const std::function<bool(const std::vector<std::size_t>&)>& isAllowed);

    /// Of places among the people.
    Score scoreOf(const std::vector<std::size_t>& team) const;

    /// So many are looked at beside the core.
    static constexpr std::size_t kPool = 14;

private:
    struct Pair
    {
        bool isBarred = false;
        bool isTied = false;
        bool carries = false; ///< they can be spoken to over it: depth 2 and more, or unknown
        bool isTrusted = false;
        bool isCrossing = false;
    };

    void lookAtPairs();
    const Pair& pair(std::size_t a, std::size_t b) const
    {
        return m_pairs[a * m_people.size() + b];
    }
    double coverage(const std::vector<std::size_t>& team, std::size_t without) const;
    bool isWorking(const std::vector<std::size_t>& team) const;
    void grow(std::size_t from);

    const WeavingFacts& m_facts;
    std::vector<TeamPerson> m_people;
    std::size_t m_core;
    std::vector<Pair> m_pairs;
    std::vector<std::size_t> m_team; ///< while looking
    std::vector<std::size_t> m_best;
    double m_bestGain = 0.0;
    const std::function<bool(const std::vector<std::size_t>&)>* m_isAllowed = nullptr;
};

/// Something speaks against these two in one team. That they know each other from a circle does
/// not, unless one is the circle.
std::optional<Restraint> againstInTeam(const WeavingFacts& facts, NodeIndex a, NodeIndex b);

} // namespace cw::advice
