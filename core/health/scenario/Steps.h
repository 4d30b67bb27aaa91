// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Scenario.h"

#include <cstddef>
#include <span>
#include <variant>
#include <vector>

namespace cw::health {

struct MemberLeaves
{
    MemberId member;
    bool operator==(const MemberLeaves&) const = default;
};

struct TieEnds
{
    RelationshipId relationship;
    bool operator==(const TieEnds&) const = default;
};

/// One thing that might happen. Steps may be added and taken back in any order: what they come to
/// does not depend on it, but for what is said twice.
using Step = std::variant<MemberLeaves, TieEnds, ProposedTie, Invitation>;

enum class StepEffect {
    Counts,
    NotThere,     ///< who or what it speaks of is not in the network (any more)
    LeavesBeside, ///< somebody whom it speaks of leaves by another step
    SaidBefore,   ///< an earlier step says the same
};

struct ComposedSteps
{
    Scenario scenario;                 ///< of those that count: branchOf() carries it out
    std::vector<StepEffect> effects;   ///< of each step
    std::vector<std::size_t> inviting; ///< the step of each invitation of the scenario
};

/// Leaves out what could not be, and says so. An invitation is tied to those who are there and
/// stay; it counts even where nobody is left of them.
ComposedSteps scenarioOf(const Network& network, std::span<const Step> steps, CivilDate on);

/// What the introductions that are under way would come to: of each that is not over, that the two
/// are tied. Those whom a tie joins already are left out, so that none becomes less deep.
std::vector<Step> introductionsUnderWay(const Network& network);

} // namespace cw::health
