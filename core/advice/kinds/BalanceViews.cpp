// SPDX-License-Identifier: GPL-3.0-or-later
// Two who see their tie very differently: a difference is something to talk about (Frey et al.,
// "Measuring collaboration among grant partners", American J. of Evaluation 27, 2006). It rests on
// what each has said in confidence, and so is only for who may see that.
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"

#include <algorithm>
#include <cstdlib>

namespace cw::advice {

namespace {

constexpr int kLeastDifference = 2;

int difference(const TieFacts& tie)
{
    if (!tie.firstSide.depth || !tie.secondSide.depth)
        return 0;
    return std::abs(*tie.firstSide.depth - *tie.secondSide.depth);
}

} // namespace

Result<Found> findUnbalanced(const WeavingFacts& facts, TaskContext& task)
{
    Found found(kCandidates, facts.about());
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    for (const TieFacts& tie : facts.ties().all()) {
        const int apart = difference(tie);
        if (!tie.isTie() || apart < kLeastDifference)
            continue;
        if (!facts.query().withPrivate) {
            found.holdBack(Restraint::Private);
            continue;
        }
        if (const auto against = facts.againstTending(tie)) {
            found.holdBack(*against);
            continue;
        }
        Score score(facts.query().weights, AdviceKind::BalanceViews);
        score.add(ScorePart::Difference, apart, (apart - 1.0) / (kMaxDepth - 1.0));
        score.add(ScorePart::Importance, tie.importance().value_or(0.0));
        const double share = facts.shares().edges[static_cast<std::size_t>(tie.edge)];
        const auto ties = static_cast<double>(facts.graph().edgeCount());
        score.add(ScorePart::AtStake, share, saturating(share * ties, 8.0));
        Candidate candidate{.kind = AdviceKind::BalanceViews, .members = {tie.first, tie.second}};
        candidate.edge = tie.edge;
        candidate.effort = effortOf(facts, tie.first, tie.second);
        candidate.take(score);
        found.take(std::move(candidate));
    }
    return found;
}

std::vector<Reason> explainUnbalanced(const WeavingFacts& facts, const Candidate& candidate)
{
    const TieFacts& tie = facts.ties().ofEdge(candidate.edge);
    std::vector<Reason> reasons;
    reasons.emplace_back(ViewsDiffer{
        facts.memberId(tie.first), *tie.firstSide.depth, facts.memberId(tie.second),
        *tie.secondSide.depth});
    addTieReasons(facts, tie, reasons);
    return reasons;
}

} // namespace cw::advice
