// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/BestStarters.h"
#include "core/kernel/analytics/Cascade.h"
#include "core/query/GraphQuery.h"

#include <array>
#include <vector>

namespace cw::health {

/// With what probability something is passed on over a tie, by its depth. Nothing is published for
/// such networks: these are the user's to set, and what comes of them compares starts and times, it
/// does not forecast.
struct PassingByDepth
{
    std::array<double, 6> of{0.02, 0.05, 0.10, 0.20, 0.35, 0.50}; ///< of depth 0 to 5
    double unknown = 0.10;

    /// Between whole depths (the rule "mean") linearly. @param depth  negative: unknown.
    double at(double depth) const;
    bool operator==(const PassingByDepth&) const = default;
};

struct DiffusionQuery
{
    query::GraphQuery of;
    std::vector<MemberId> starts; ///< those who are not in the network are left out
    PassingByDepth passing;
    std::size_t best = 3; ///< starters to find
    std::size_t simulations = 1024;
    std::uint64_t seed = 1;
    int threads = 0;
};

/// How news spreads from the starts, beside the best and any starts; all by the same coins.
struct Diffusion
{
    query::NetworkGraph network;
    std::vector<MemberId> starts;
    Cascade cascade;
    /// The most that as many starters reach, and who they are; at least 63 % of what is possible.
    std::vector<MemberId> bestInstead;
    double bestReach = 0.0;
    std::vector<MeanReach> bestKnowing; ///< after so many steps; the last is `bestReach`
    double randomReach = 0.0;           ///< the mean of as many starters drawn at random
    /// Who would add most to the starts (`best` of them), and what is reached with the first so
    /// many of them ([0]: the starts alone).
    std::vector<MemberId> bestBesides;
    std::vector<double> reachWith;
};

/// Errors: InvalidArgument (a probability that is none), Cancelled. Thread: any, of a snapshot.
Result<Diffusion>
measureDiffusion(const Network& network, const DiffusionQuery& query, TaskContext& task);

/// Who else is reached last: the least likely first, of those the latest.
struct LateMember
{
    MemberId member;
    double chance = 0.0;
    std::optional<double> meanStep;
    bool operator==(const LateMember&) const = default;
};
std::vector<LateMember> reachedLast(const Diffusion& diffusion, std::size_t most);

} // namespace cw::health
