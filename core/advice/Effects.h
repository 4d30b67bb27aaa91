// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Candidate.h"
#include "core/advice/facts/WeavingFacts.h"

#include <vector>

namespace cw::advice {

/// What the measures come to on a copy of the graph with the tie, or without it.
///
/// Time: that of the sampled distances, once for the graph and once for a tie that may lapse or a
/// team.
class Effects
{
public:
    explicit Effects(const WeavingFacts& facts) : m_facts(facts) {}

    /// What is nearest to people first. Errors: Cancelled.
    Result<std::vector<Effect>>
    of(const Candidate& candidate, EffectBasis basis, TaskContext& task);

private:
    Effect efficiency(double before, double after) const;
    std::vector<Effect> made(const Candidate& candidate) const;
    Result<std::vector<Effect>> kept(const Candidate& candidate, TaskContext& task);
    Result<std::vector<Effect>> relieved(const Candidate& candidate, TaskContext& task) const;
    /// All ties of a team that are not there yet.
    Result<std::vector<Effect>> together(const Candidate& candidate, TaskContext& task) const;

    const WeavingFacts& m_facts;
};

} // namespace cw::advice
