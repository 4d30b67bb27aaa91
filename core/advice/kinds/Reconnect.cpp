// SPDX-License-Identifier: GPL-3.0-or-later
// A tie that has been deep and has gone quiet. Dormant ties give as much as current ones or more
// (Levin, Walter and Murnighan, "Dormant ties", Organization Science 22, 2011), those most whose
// people are trusted and have moved among others since; people wrongly prefer the familiar (Walter,
// Levin and Murnighan, "Reconnection choices", Organization Science 26, 2015). So what is new
// counts for much.
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"

#include <algorithm>

namespace cw::advice {

namespace {

constexpr int kDeep = 3;
constexpr int kAnyRhythm = 60; ///< days, where nothing is known of anybody's
constexpr double kUnknownTrust = 0.4;

int usualGap(const WeavingFacts& facts, const TieFacts& tie)
{
    if (tie.cadenceDays > 0)
        return tie.cadenceDays;
    if (tie.usualGap > 0)
        return tie.usualGap;
    return facts.ties().usualGap() > 0 ? facts.ties().usualGap() : kAnyRhythm;
}

/// Days since the last contact where those are too many for this tie; 0: they are not.
int silence(const WeavingFacts& facts, const TieFacts& tie)
{
    if (!tie.lastContact || !facts.today())
        return 0;
    const int days = facts.today().epochDays() - tie.lastContact.epochDays();
    const double patience = std::max<double>(
        facts.limits().lapsedAfter * usualGap(facts, tie), facts.limits().lapsedDays);
    return days > patience ? days : 0;
}

/// Contacts of `node` that `other` has not, leaving out the two.
std::vector<NodeIndex> newTo(const WeavingFacts& facts, NodeIndex node, NodeIndex other)
{
    std::vector<NodeIndex> found;
    std::ranges::set_difference(
        facts.closeGraph().neighbours(node), facts.closeGraph().neighbours(other),
        std::back_inserter(found));
    std::erase(found, other);
    return found;
}

double novelty(const WeavingFacts& facts, const TieFacts& tie)
{
    const auto fresh = static_cast<double>(
        newTo(facts, tie.first, tie.second).size() + newTo(facts, tie.second, tie.first).size());
    std::vector<NodeIndex> both;
    std::ranges::set_intersection(
        facts.closeGraph().neighbours(tie.first), facts.closeGraph().neighbours(tie.second),
        std::back_inserter(both));
    const double all = fresh + static_cast<double>(both.size());
    return all > 0.0 ? fresh / all : 0.0;
}

Score scoreOf(const WeavingFacts& facts, const TieFacts& tie, int days)
{
    Score score(facts.query().weights, AdviceKind::Reconnect);
    score.add(ScorePart::PastDepth, tie.deepest, static_cast<double>(tie.deepest) / kMaxDepth);
    score.add(ScorePart::Novelty, novelty(facts, tie));
    score.add(ScorePart::Trust, tie.trust().value_or(kUnknownTrust));
    score.add(ScorePart::Silence, days, saturating(days, 3.0 * usualGap(facts, tie)));
    const int wished = tie.wishedDeeper();
    score.add(ScorePart::WishedFor, wished, std::min(1.0, wished / 3.0));
    score.add(ScorePart::Importance, tie.importance().value_or(0.0));
    return score;
}

void addFreshContacts(const WeavingFacts& facts, const TieFacts& tie, std::vector<Reason>& into)
{
    for (const auto& [node, other] :
         {std::pair(tie.first, tie.second), std::pair(tie.second, tie.first)}) {
        if (facts.me() == node)
            continue; // whom they know themselves is no news to the weaver
        auto fresh = newTo(facts, node, other);
        sortByDepth(facts, node, fresh);
        if (!fresh.empty())
            into.emplace_back(KnowsOthers{facts.memberId(node), someOf(facts, fresh)});
    }
}

} // namespace

Result<Found> findLapsed(const WeavingFacts& facts, TaskContext& task)
{
    Found found(kCandidates, facts.about());
    for (const TieFacts& tie : facts.ties().all()) {
        if (!tie.isTie() || tie.deepest < kDeep)
            continue;
        const int days = silence(facts, tie);
        if (days == 0)
            continue;
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const Score score = scoreOf(facts, tie, days);
        const double effort = effortOf(facts, tie.first, tie.second);
        if (!found.wouldTake(score.gain() / effort))
            continue;
        if (const auto against = facts.againstTending(tie)) {
            found.holdBack(*against);
            continue;
        }
        Candidate candidate{.kind = AdviceKind::Reconnect, .members = {tie.first, tie.second}};
        candidate.edge = tie.edge;
        candidate.effort = effort;
        candidate.take(score);
        found.take(std::move(candidate));
    }
    return found;
}

std::vector<Reason> explainLapsed(const WeavingFacts& facts, const Candidate& candidate)
{
    const TieFacts& tie = facts.ties().ofEdge(candidate.edge);
    std::vector<Reason> reasons;
    addLastContact(tie, reasons);
    addWishReasons(facts, tie.first, tie.second, reasons);
    addFreshContacts(facts, tie, reasons);
    addDoings(facts, tie, reasons);
    if (tie.cadenceDays > 0 || tie.usualGap > 0)
        reasons.emplace_back(UsualRhythm{usualGap(facts, tie), tie.cadenceDays > 0});
    return reasons;
}

} // namespace cw::advice
