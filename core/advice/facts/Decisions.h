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
    std::optional<Restraint> against(std::span<const MemberId> members) const;
    /// Somebody has had as many cards and introductions as anybody should in a month.
    bool hasHadEnough(MemberId member) const;
    bool isStrained(RelationshipId tie) const { return m_strained.contains(tie); }
    /// Introductions that are under way.
    std::size_t underway() const { return m_underway; }

private:
    using Members = std::vector<MemberId>;

    void readStrains(const Network& network, CivilDate today);
    void readIntroductions(const Network& network, CivilDate today);
    void readCards(const Network& network, CivilDate today);
    bool isLately(CivilDate date, CivilDate today, int days) const;

    const AdviceLimits& m_limits;
    std::set<RelationshipId> m_strained;
    std::map<Members, Restraint> m_against; ///< ascending members
    std::map<MemberId, std::size_t> m_thisMonth;
    std::size_t m_underway = 0;
};

} // namespace cw::advice
