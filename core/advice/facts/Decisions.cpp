// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/Decisions.h"

#include <algorithm>

namespace cw::advice {

namespace {

constexpr int kMonth = 30;

} // namespace

Decisions::Decisions(const Network& network, const AdviceLimits& limits, CivilDate today)
    : m_limits(limits)
{
    readStrains(network, today);
    readIntroductions(network, today);
    readCards(network, today);
}

/// Without a day to compare with everything is lately.
bool Decisions::isLately(CivilDate date, CivilDate today, int days) const
{
    return !date || !today || date.plusDays(days) > today;
}

void Decisions::readStrains(const Network& network, CivilDate today)
{
    for (const Strain& each : network.all<Strain>()) {
        const bool hasBegun = !today || each.since <= today;
        const bool isOver = each.eased && (!today || each.eased <= today);
        if (hasBegun && !isOver)
            m_strained.insert(each.relationship);
    }
}

void Decisions::readIntroductions(const Network& network, CivilDate today)
{
    for (const Introduction& each : network.all<Introduction>()) {
        const Members pair{std::min(each.first, each.second), std::max(each.first, each.second)};
        if (isLately(each.suggested, today, kMonth)) {
            ++m_thisMonth[each.first];
            ++m_thisMonth[each.second];
        }
        if (each.isDeclined()) {
            const CivilDate answered =
                std::max({each.answeredFirst, each.answeredSecond, each.suggested});
            if (isLately(answered, today, m_limits.coolDownDays))
                m_against[pair] = Restraint::Declined;
        } else if (each.outcome == IntroductionOutcome::Open) {
            ++m_underway;
            m_against.try_emplace(pair, Restraint::Underway);
        } else if (isLately(each.concluded, today, m_limits.coolDownDays)) {
            m_against.try_emplace(pair, Restraint::Underway);
        }
    }
}

void Decisions::readCards(const Network& network, CivilDate today)
{
    for (const AdviceCard& each : network.all<AdviceCard>()) {
        const Members members(each.members.begin(), each.members.end());
        bool isAgainst = false;
        switch (each.state) {
        case CardState::Kept:
            break;
        case CardState::Done:
            isAgainst = isLately(each.date, today, m_limits.coolDownDays);
            if (isLately(each.date, today, kMonth) && !each.introduction) {
                for (const MemberId member : members)
                    ++m_thisMonth[member];
            }
            break;
        case CardState::NotNow:
            isAgainst = each.until ? !today || each.until > today
                                   : isLately(each.date, today, m_limits.coolDownDays);
            break;
        case CardState::Never:
            isAgainst = true;
            break;
        }
        if (isAgainst)
            m_against.try_emplace(members, Restraint::Decided);
    }
}

std::optional<Restraint> Decisions::against(std::span<const MemberId> members) const
{
    if (m_against.empty())
        return std::nullopt;
    Members sorted(members.begin(), members.end());
    std::ranges::sort(sorted);
    const auto found = m_against.find(sorted);
    return found == m_against.end() ? std::nullopt : std::optional(found->second);
}

bool Decisions::hasHadEnough(MemberId member) const
{
    const auto found = m_thisMonth.find(member);
    return found != m_thisMonth.end() && found->second >= m_limits.perMonth;
}

} // namespace cw::advice
