// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Candidate.h"
#include "core/advice/facts/WeavingFacts.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

#include <span>

/// One file a kind: whom it looks at, what speaks for them, why. All work alike: find() gathers the
/// best candidates with the parts of their scores, the queue chooses among those of all kinds, and
/// explain() gives the reasons of those chosen.
namespace cw::advice {

/// Of so many candidates a kind the queue chooses.
inline constexpr std::size_t kCandidates = 240;

struct KindRule
{
    AdviceKind kind;
    /// Errors: Cancelled.
    Result<Found> (*find)(const WeavingFacts& facts, TaskContext& task);
    std::vector<Reason> (*explain)(const WeavingFacts& facts, const Candidate& candidate);
    EffectBasis effect;
};

std::span<const KindRule> kindRules();

Result<Found> findTriangles(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainTriangle(const WeavingFacts& facts, const Candidate& candidate);

Result<Found> findBridges(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainBridge(const WeavingFacts& facts, const Candidate& candidate);

Result<Found> findMatches(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainMatch(const WeavingFacts& facts, const Candidate& candidate);

Result<Found> findLapsed(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainLapsed(const WeavingFacts& facts, const Candidate& candidate);

Result<Found> findPeriphery(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainPeriphery(const WeavingFacts& facts, const Candidate& candidate);

Result<Found> findCritical(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainCritical(const WeavingFacts& facts, const Candidate& candidate);

Result<Found> findHubRelief(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainHubRelief(const WeavingFacts& facts, const Candidate& candidate);

Result<Found> findUnbalanced(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainUnbalanced(const WeavingFacts& facts, const Candidate& candidate);

Result<Found> findTeams(const WeavingFacts& facts, TaskContext& task);
std::vector<Reason> explainTeam(const WeavingFacts& facts, const Candidate& candidate);

} // namespace cw::advice
