// SPDX-License-Identifier: GPL-3.0-or-later
// A tie on which much rests and which is not deep. Of bankers' bridges nine in ten were gone a year
// later (Burt, "Bridge decay", Social Networks 24, 2002); in large data long ties last (Yuan et
// al., 2022). So it is worth a look, and no alarm.
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"
#include "core/kernel/graph/BreadthFirst.h"

#include <algorithm>

namespace cw::advice {

namespace {

constexpr double kShallow = 2.0;
constexpr double kUnknown = 0.5;    ///< what nobody has said counts for
constexpr NodeIndex kFewCutOff = 2; ///< a single one is a matter of the periphery
constexpr double kManyTimes = 6.0;  ///< beside the share of an average tie

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

double meanShare(const WeavingFacts& facts)
{
    double sum = 0.0;
    for (const double share : facts.shares().edges)
        sum += share;
    return facts.shares().edges.empty() ? 0.0
                                        : sum / static_cast<double>(facts.shares().edges.size());
}

Score scoreOf(const WeavingFacts& facts, const TieFacts& tie, double timesMean)
{
    const NodeIndex cutOff = facts.cutOffWithoutEdge()[at(tie.edge)];
    const auto depth = facts.depth(tie.edge);
    Score score(facts.query().weights, AdviceKind::StrengthenCritical);
    const double many = 3.0 + 0.03 * facts.nodeCount();
    const double byCut = std::min(1.0, cutOff / many);
    const double byShare = saturating(timesMean, 2.0 * kManyTimes);
    score.add(
        ScorePart::AtStake, cutOff > 0 ? cutOff : facts.shares().edges[at(tie.edge)],
        std::max(byCut, byShare));
    score.add(
        ScorePart::Shallow, depth.value_or(-1.0), depth ? 1.0 - *depth / kMaxDepth : kUnknown);
    const int wished = tie.wishedDeeper();
    score.add(ScorePart::WishedFor, wished, std::min(1.0, wished / 3.0));
    score.add(ScorePart::Importance, tie.importance().value_or(0.0));
    return score;
}

/// Who could no longer be reached from the larger side.
std::vector<NodeIndex> cutOffBy(const WeavingFacts& facts, const TieFacts& tie)
{
    const std::size_t count = at(facts.cutOffWithoutEdge()[at(tie.edge)]);
    for (const NodeIndex start : {tie.first, tie.second}) {
        const NodeIndex across = start == tie.first ? tie.second : tie.first;
        std::vector<NodeIndex> side{start};
        std::vector<bool> isSeen(at(facts.nodeCount()), false);
        isSeen[at(start)] = true;
        for (std::size_t next = 0; next < side.size() && side.size() <= count; ++next) {
            for (const NodeIndex other : facts.graph().neighbours(side[next])) {
                if ((side[next] == start && other == across) || isSeen[at(other)])
                    continue;
                isSeen[at(other)] = true;
                side.push_back(other);
            }
        }
        if (side.size() == count)
            return side;
    }
    return {};
}

} // namespace

Result<Found> findCritical(const WeavingFacts& facts, TaskContext& task)
{
    Found found(kCandidates, facts.about());
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    const double mean = meanShare(facts);
    for (const TieFacts& tie : facts.ties().all()) {
        if (!tie.isTie())
            continue;
        const auto depth = facts.depth(tie.edge);
        const NodeIndex cutOff = facts.cutOffWithoutEdge()[at(tie.edge)];
        const double timesMean = mean > 0.0 ? facts.shares().edges[at(tie.edge)] / mean : 0.0;
        const bool isOnlyWay = cutOff >= kFewCutOff;
        // Where nobody has said how deep it is, only the only way is worth asking after.
        if (depth ? *depth > kShallow || !(isOnlyWay || timesMean >= kManyTimes) : !isOnlyWay)
            continue;
        const Score score = scoreOf(facts, tie, timesMean);
        const double effort = effortOf(facts, tie.first, tie.second);
        if (!found.wouldTake(score.gain() / effort))
            continue;
        if (facts.circles().areTogether(tie.first, tie.second)) {
            found.holdBack(Restraint::SameCircle);
            continue;
        }
        if (const auto against = facts.againstTending(tie)) {
            found.holdBack(*against);
            continue;
        }
        Candidate candidate{
            .kind = AdviceKind::StrengthenCritical, .members = {tie.first, tie.second}};
        candidate.edge = tie.edge;
        candidate.effort = effort;
        candidate.take(score);
        found.take(std::move(candidate));
    }
    return found;
}

std::vector<Reason> explainCritical(const WeavingFacts& facts, const Candidate& candidate)
{
    const TieFacts& tie = facts.ties().ofEdge(candidate.edge);
    std::vector<Reason> reasons;
    if (const auto parted = cutOffBy(facts, tie); !parted.empty())
        reasons.emplace_back(OnlyWay{{}, someOf(facts, parted)});
    else
        reasons.emplace_back(
            CarriesPaths{{}, facts.shares().edges[at(tie.edge)], facts.areSharesEstimates()});
    reasons.emplace_back(TieDepth{facts.depth(tie.edge)});
    addWishReasons(facts, tie.first, tie.second, reasons);
    addTieReasons(facts, tie, reasons);
    return reasons;
}

} // namespace cw::advice
