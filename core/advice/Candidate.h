// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/AdviceQuery.h"
#include "core/kernel/graph/CompactGraph.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <span>
#include <vector>

namespace cw::advice {

/// A score while it is added up; without a heap, because there are millions.
class Score
{
public:
    static constexpr std::size_t kMostParts = 12;

    Score(const AdviceWeights& weights, AdviceKind kind) : m_weights(&weights), m_kind(kind) {}

    /// @param value  0 to 1; what is 0 leaves no trace.
    void add(ScorePart part, double raw, double value)
    {
        const double weight = m_weights->of(m_kind, part);
        if (value == 0.0 || weight == 0.0)
            return;
        assert(m_count < kMostParts);
        m_parts[m_count++] = {part, raw, value, weight};
        m_gain += weight * value;
    }
    void add(ScorePart part, double value) { add(part, value, value); }

    double gain() const { return m_gain * m_weights->of(m_kind); }
    std::span<const ScoredPart> parts() const { return {m_parts.data(), m_count}; }

private:
    const AdviceWeights* m_weights;
    AdviceKind m_kind;
    double m_gain = 0.0;
    std::size_t m_count = 0;
    std::array<ScoredPart, kMostParts> m_parts;
};

/// What may become a card.
struct Candidate
{
    static constexpr NodeIndex kNobody = -1;
    static constexpr std::int32_t kNoEdge = -1;

    AdviceKind kind = AdviceKind::None;
    std::vector<NodeIndex> members;
    NodeIndex about = kNobody;      ///< the hub to be relieved
    NodeIndex through = kNobody;    ///< who would go between; nobody: the weaver alone
    std::int32_t edge = kNoEdge;    ///< of a tie that is there
    NeedId need;                    ///< that is to be met
    OfferId offer;                  ///< by this
    ProjectId project;              ///< that a team is for
    OpportunityId opportunity;      ///< that a team is for
    std::vector<NodeIndex> joining; ///< of the members of a team, who would be new to it
    double gain = 0.0;
    double effort = 1.0;
    std::vector<ScoredPart> parts;

    double score() const { return gain / effort; }
    void take(const Score& score)
    {
        gain = score.gain();
        parts.assign(score.parts().begin(), score.parts().end());
    }
};

/// The better first: by score, then by whom it is about.
inline bool comesBefore(const Candidate& a, const Candidate& b)
{
    return a.score() != b.score() ? a.score() > b.score() : a.members < b.members;
}

/// What one kind of advice finds: the best candidates, and how many were held back.
class Found
{
public:
    /// @param about  what this member is not in is not taken; nobody: all is.
    explicit Found(std::size_t most, NodeIndex about = Candidate::kNobody)
        : m_most(most), m_about(about)
    {}

    /// Whether a candidate of that score would be among the best so far.
    bool wouldTake(double score) const
    {
        return score > kLeast && (m_best.size() < m_most || score >= m_best.front().score());
    }

    void take(Candidate candidate);
    void holdBack(Restraint restraint) { ++m_heldBack[static_cast<std::size_t>(restraint)]; }

    /// Best first; empties this.
    std::vector<Candidate> taken();
    const std::array<std::size_t, kRestraints>& heldBack() const { return m_heldBack; }

private:
    static constexpr double kLeast = 0.05; ///< less is no reason to trouble anybody

    std::size_t m_most;
    NodeIndex m_about;
    std::vector<Candidate> m_best; ///< a heap whose front is the worst
    std::array<std::size_t, kRestraints> m_heldBack{};
};

} // namespace cw::advice
