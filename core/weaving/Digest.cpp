// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Digest.h"

#include <algorithm>

namespace cw::weaving {

namespace {

constexpr int kPatience = 7;         // days until an answer is asked after
constexpr int kBeforeCommitment = 3; // days
constexpr int kBeforeNeed = 14;      // days

/// Ids in the order of the days that `dayOf` gives.
template <class R, class Fn>
void sortByDay(std::vector<Id<R>>& ids, const Network& network, Fn&& dayOf)
{
    std::ranges::stable_sort(ids, {}, [&](Id<R> id) { return dayOf(*network.find(id)); });
}

/// The day of the earliest question that nobody has answered; none: none is open.
CivilDate openQuestion(const Introduction& introduction)
{
    CivilDate open;
    const auto consider = [&](CivilDate asked, IntroductionAnswer answer) {
        if (asked && answer == IntroductionAnswer::None && (!open || asked < open))
            open = asked;
    };
    consider(introduction.askedFirst, introduction.answerFirst);
    consider(introduction.askedSecond, introduction.answerSecond);
    return open;
}

void addIntroductions(Digest& digest, const Network& network, CivilDate today)
{
    for (const Introduction& each : network.all<Introduction>()) {
        const CivilDate asked = openQuestion(each);
        if (each.stage() == IntroductionStage::Agreed)
            digest.agreed.push_back(each.id);
        else if (!each.isOver() && !each.made && asked && asked.plusDays(kPatience) <= today)
            digest.waiting.push_back(each.id);
    }
    sortByDay(digest.agreed, network, [](const Introduction& row) {
        return std::max(row.answeredFirst, row.answeredSecond);
    });
    sortByDay(digest.waiting, network, openQuestion);
    for (const FollowUp& each : network.all<FollowUp>()) {
        if (!each.done && each.due <= today)
            digest.followUps.push_back(each.id);
    }
    sortByDay(digest.followUps, network, [](const FollowUp& row) { return row.due; });
}

} // namespace

Digest digestOf(const Network& network, CivilDate today)
{
    Digest digest;
    addIntroductions(digest, network, today);
    for (const Commitment& each : network.all<Commitment>()) {
        const bool isNear = each.due && each.due <= today.plusDays(kBeforeCommitment);
        if (each.state == CommitmentState::Open && isNear)
            digest.commitments.push_back(each.id);
    }
    sortByDay(digest.commitments, network, [](const Commitment& row) { return row.due; });
    for (const Need& each : network.all<Need>()) {
        const bool isNear = each.until && each.until <= today.plusDays(kBeforeNeed);
        if (each.state == MatchState::Open && isNear)
            digest.needs.push_back(each.id);
    }
    sortByDay(digest.needs, network, [](const Need& row) { return row.until; });
    return digest;
}

} // namespace cw::weaving
