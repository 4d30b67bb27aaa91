// SPDX-License-Identifier: GPL-3.0-or-later
// Two who know the same people and not each other. Who will meet anyway can be told from common
// contacts (Liben-Nowell and Kleinberg, "The link-prediction problem for social networks", 2007);
// joining them moves things (Obstfeld, "Social networks, the tertius iungens orientation, and
// involvement in innovation", ASQ 50, 2005). But after a triangle has closed its first two ties
// mostly weaken (Huang et al.), and help falls where contacts are many (Rajkumar et al., "A causal
// test of the strength of weak ties", Science 377, 2022): so many common contacts, and contacts
// that know each other already, speak against it.
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"
#include "core/kernel/analytics/SharedNeighbours.h"

#include <algorithm>

namespace cw::advice {

namespace {

/// Who has more ties is not gone through: being known to both says little of them.
constexpr NodeIndex kMostTies = 400;
constexpr NodeIndex kLookUp = 256; ///< members between two looks at whether to stop

/// How the two stand apart: another cluster, another sector.
double crossing(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    const auto& cluster = facts.clusters().of;
    const bool otherCluster =
        cluster[static_cast<std::size_t>(a)] != cluster[static_cast<std::size_t>(b)];
    return 0.5 * otherCluster + 0.5 * facts.traits().differInSector(a, b);
}

Score scoreOf(const WeavingFacts& facts, const SharedNeighbours& pair)
{
    const NodeIndex a = pair.first;
    const NodeIndex b = pair.second;
    Score score(facts.query().weights, AdviceKind::CloseTriangle);
    score.add(ScorePart::CommonContacts, pair.adamicAdar, saturating(pair.adamicAdar, 1.0));
    const double few = facts.limits().fewContacts;
    if (pair.count > few)
        score.add(ScorePart::Redundant, pair.count, 1.0 - few / pair.count);
    score.add(ScorePart::ClosedIn, (facts.closedIn(a) + facts.closedIn(b)) / 2.0);
    score.add(ScorePart::Crossing, crossing(facts, a, b));
    addReadiness(facts, a, b, score);
    const double shared = facts.traits().sharedWeight(a, b);
    score.add(ScorePart::SharedInterests, shared, interestValue(shared));
    return score;
}

} // namespace

Result<Found> findTriangles(const WeavingFacts& facts, TaskContext& task)
{
    Found found(kCandidates, facts.about());
    const AdviceWeights& weights = facts.query().weights;
    const double most = weights.of(AdviceKind::CloseTriangle) *
                        (weights.of(AdviceKind::CloseTriangle, ScorePart::WishedFor) +
                         weights.of(AdviceKind::CloseTriangle, ScorePart::Fit));
    NeighboursOfNeighbours near(facts.closeGraph(), kMostTies);
    const NodeIndex about = facts.about();
    const bool isOfAll = about == Candidate::kNobody;
    const NodeIndex end = isOfAll ? facts.nodeCount() : about + 1;
    for (NodeIndex node = isOfAll ? 0 : about; node < end; ++node) {
        if (node % kLookUp == 0 && task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        for (const SharedNeighbours& pair : near.of(node)) {
            if (isOfAll && pair.second < node)
                continue; // seen from the other side
            Score score = scoreOf(facts, pair);
            const double effort = effortOf(facts, node, pair.second);
            if (!found.wouldTake((score.gain() + most) / effort))
                continue;
            // What the two have said is looked up for the few that may be among the best.
            const TieFacts* const tie = facts.ties().between(node, pair.second);
            const int wished = tie ? tie->wishedDeeper() : 0;
            if (tie && tie->isTie() && wished == 0)
                continue; // they know of each other, and that is enough for them
            score.add(ScorePart::WishedFor, wished, std::min(1.0, wished / 3.0));
            score.add(ScorePart::Fit, fitBetween(facts, node, pair.second));
            if (!found.wouldTake(score.gain() / effort))
                continue;
            if (const auto against = facts.againstMeeting(node, pair.second)) {
                found.holdBack(*against);
                continue;
            }
            Candidate candidate{
                .kind = AdviceKind::CloseTriangle,
                .members = {std::min(node, pair.second), std::max(node, pair.second)}};
            candidate.effort = effort;
            candidate.take(score);
            found.take(std::move(candidate));
        }
    }
    return found;
}

std::vector<Reason> explainTriangle(const WeavingFacts& facts, const Candidate& candidate)
{
    return commonGround(facts, candidate.members[0], candidate.members[1]);
}

} // namespace cw::advice
