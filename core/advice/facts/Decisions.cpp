// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/Decisions.h"

#include <algorithm>
#include <iterator>

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

Decisions::Asks Decisions::asks(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::None:
        return Asks::Nothing;
    case AdviceKind::CloseTriangle:
    case AdviceKind::BridgeClusters:
    case AdviceKind::ReachPeriphery:
    case AdviceKind::RelieveHub:
        return Asks::Meet;
    case AdviceKind::MatchNeed:
        return Asks::Take;
    case AdviceKind::Reconnect:
    case AdviceKind::StrengthenCritical:
        return Asks::Tend;
    case AdviceKind::BalanceViews:
        return Asks::Compare;
    case AdviceKind::FormTeam:
        return Asks::Team;
    }
    return Asks::Nothing;
}

/// A no counts for more than what is under way.
void Decisions::put(Asks asks, const Members& members, Restraint restraint)
{
    const auto [place, isFirst] = m_against.try_emplace({asks, members}, restraint);
    if (!isFirst && restraint == Restraint::Declined)
        place->second = restraint;
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
        const auto putMeeting = [&](Restraint restraint) {
            put(Asks::Meet, pair, restraint);
            put(Asks::Take, pair, restraint);
        };
        if (isLately(each.suggested, today, kMonth)) {
            ++m_thisMonth[each.first];
            ++m_thisMonth[each.second];
        }
        if (each.isDeclined()) {
            const CivilDate answered =
                std::max({each.answeredFirst, each.answeredSecond, each.suggested});
            if (isLately(answered, today, m_limits.coolDownDays))
                putMeeting(Restraint::Declined);
        } else if (each.outcome == IntroductionOutcome::Open) {
            ++m_underway;
            putMeeting(Restraint::Underway);
        } else if (isLately(each.concluded, today, m_limits.coolDownDays)) {
            putMeeting(Restraint::Underway);
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
        if (!isAgainst)
            continue;
        put(asks(each.kind), members, Restraint::Decided);
        if (asks(each.kind) == Asks::Meet && each.state == CardState::Never)
            put(Asks::Take, members, Restraint::Decided);
        if (asks(each.kind) == Asks::Team)
            m_teams.push_back(members);
    }
}

std::optional<Restraint>
Decisions::against(AdviceKind kind, std::span<const MemberId> members) const
{
    if (m_against.empty())
        return std::nullopt;
    Members sorted(members.begin(), members.end());
    std::ranges::sort(sorted);
    const auto found = m_against.find({asks(kind), std::move(sorted)});
    return found == m_against.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Restraint> Decisions::againstTogether(MemberId a, MemberId b) const
{
    const auto found = m_against.find({Asks::Meet, {std::min(a, b), std::max(a, b)}});
    const bool isAgainst = found != m_against.end() && found->second != Restraint::Underway;
    return isAgainst ? std::optional(found->second) : std::nullopt;
}

bool Decisions::isTeamDecided(
    std::span<const MemberId> members, std::span<const MemberId> core) const
{
    const auto isCore = [&](MemberId each) { return std::ranges::count(core, each) > 0; };
    return std::ranges::any_of(m_teams, [&](const Members& team) {
        const bool isOfCore = std::ranges::all_of(
            core, [&](MemberId each) { return std::ranges::count(team, each) > 0; });
        const auto counts = [&](MemberId each) { return !isOfCore || !isCore(each); };
        const auto isInTeam = [&](MemberId each) {
            return counts(each) && std::ranges::count(team, each) > 0;
        };
        const auto both = std::ranges::count_if(members, isInTeam);
        const auto least =
            std::min(std::ranges::count_if(team, counts), std::ranges::count_if(members, counts));
        return 3 * both >= 2 * least;
    });
}

bool Decisions::hasHadEnough(MemberId member) const
{
    const auto found = m_thisMonth.find(member);
    return found != m_thisMonth.end() && found->second >= m_limits.perMonth;
}

} // namespace cw::advice
