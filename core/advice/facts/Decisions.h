// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/AdviceQuery.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace cw::advice {

/// What has been decided and begun already: introductions and their answers, decisions on earlier
/// advice, ties under strain.
class Decisions
{
public:
    Decisions(const Network& network, const AdviceLimits& limits, CivilDate today);

    /// Why these should not be spoken to of this again yet; none: nothing is decided.
    ///
    /// What was decided holds for all advice that asks the same of the same people, by whatever
    /// kind it comes: to meet, to take what the other offers, to look after their tie, to compare
    /// their views. That two are never to be introduced holds for what one could give the other,
    /// too; that they do not want each other's offer says nothing else.
    std::optional<Restraint> against(AdviceKind kind, std::span<const MemberId> members) const;
    /// Why these two should not be put into one team: an introduction was declined or is not to be.
    std::optional<Restraint> againstTogether(MemberId a, MemberId b) const;
    /// A team of mostly these people has been decided on.
    ///
    /// @param core  who is in anyway: where they were in that one too, the others are compared.
    bool isTeamDecided(std::span<const MemberId> members, std::span<const MemberId> core) const;
    /// Somebody has had as many cards and introductions as anybody should in a month.
    bool hasHadEnough(MemberId member) const;
    bool isStrained(RelationshipId tie) const { return m_strained.contains(tie); }
    /// Introductions that are under way.
    std::size_t underway() const { return m_underway; }

private:
    using Members = std::vector<MemberId>;
    /// What advice asks of people.
    enum class Asks { Nothing, Meet, Take, Tend, Compare, Team };

    static Asks asks(AdviceKind kind);
    void put(Asks asks, const Members& members, Restraint restraint);

    void readStrains(const Network& network, CivilDate today);
    void readIntroductions(const Network& network, CivilDate today);
    void readCards(const Network& network, CivilDate today);
    bool isLately(CivilDate date, CivilDate today, int days) const;

    const AdviceLimits& m_limits;
    std::set<RelationshipId> m_strained;
    std::map<std::pair<Asks, Members>, Restraint> m_against; ///< ascending members
    std::vector<Members> m_teams;                            ///< decided on
    std::map<MemberId, std::size_t> m_thisMonth;
    std::size_t m_underway = 0;
};

} // namespace cw::advice
