// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/network/Vocabulary.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace cw::health {

using cw::Phase;

/// What the diagnosis rests on.
struct PhaseFacts
{
    NodeIndex members = 0;
    double largestShare = 0.0; ///< of the members, in the largest component

    /// Whose loss leaves the smallest largest component (of these, who has most ties), and the
    /// share of the others that it has.
    NodeIndex hub = 0;
    double largestShareWithoutHub = 1.0;

    // Of the largest component.
    std::optional<double> coreFit;
    double coreFitChance = 1.0; ///< that random networks of its size fit so well
    NodeIndex coreSize = 0;
    bool coreIsConnected = false;
    double peripheryTied = 0.0;    ///< share of those outside the core with a tie into it
    NodeIndex clusters = 0;        ///< of 3 and more
    NodeIndex clustersTouched = 0; ///< where the core has somebody
    std::optional<double> smallWorldSigma;
    double clusteringChance = 1.0; ///< that random networks of its size are as clustered
    NodeIndex hubs = 0;            ///< with more ties than anybody in 95 % of the random networks

    bool operator==(const PhaseFacts&) const = default;
};

/// What was looked at; each is one number beside what it is held against.
enum class PhaseCondition {
    LargestShare,     ///< at most half: scattered
    ShareWithoutHub,  ///< at most half: one holds it together
    CoreFitChance,    ///< at most 0.05: fits better than chance
    CoreSize,         ///< at least 3
    CoreConnected,    ///< 1: yes
    PeripheryTied,    ///< more than half
    ClustersTouched,  ///< share of them; more than half
    SmallWorldSigma,  ///< above 1
    ClusteringChance, ///< at most 0.05
};

struct PhaseEvidence
{
    Phase speaksFor = Phase::Mixed;
    PhaseCondition condition = PhaseCondition::LargestShare;
    std::optional<double> value; ///< none: not defined here
    double limit = 0.0;
    bool holds = false;

    bool operator==(const PhaseEvidence&) const = default;
};

struct PhaseDiagnosis
{
    Phase phase = Phase::Mixed;
    /// Of the other phases the first whose conditions all hold too; else that of which most hold,
    /// if more than half do; else mixed (or, for a mixed network, that with any).
    Phase runnerUp = Phase::Mixed;
    std::vector<PhaseEvidence> evidence;

    bool operator==(const PhaseDiagnosis&) const = default;
};

/// The phase by a fixed rule: no limit is tuned, each is a majority, the usual 5 % or a definition.
/// No criterion in numbers is published; this one is ours. None below 2 members.
std::optional<PhaseDiagnosis> diagnosePhase(const PhaseFacts& facts);

} // namespace cw::health

namespace cw {

template <>
struct EnumKeys<health::PhaseCondition>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"largest_component_share", "largest_share_without_hub", "core_fit_p", "core_size",
         "core_connected", "periphery_tied", "clusters_touched", "small_world_sigma",
         "clustering_p"});
};

} // namespace cw
