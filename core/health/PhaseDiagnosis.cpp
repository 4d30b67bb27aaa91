// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/PhaseDiagnosis.h"

#include <algorithm>
#include <array>

namespace cw::health {

namespace {

constexpr double kHalf = 0.5;
constexpr double kUsualChance = 0.05;
constexpr double kSmallestCore = 3.0;

/// In the order in which the rule asks.
constexpr std::array kAsked{
    Phase::Scattered, Phase::HubAndSpoke, Phase::CorePeriphery, Phase::SmallWorld};

enum class Side { AtMost, MoreThan, AtLeast };

PhaseEvidence
held(Phase phase, PhaseCondition condition, std::optional<double> value, Side side, double limit)
{
    PhaseEvidence evidence{phase, condition, value, limit, false};
    if (!value)
        return evidence;
    switch (side) {
    case Side::AtMost:
        evidence.holds = *value <= limit;
        break;
    case Side::MoreThan:
        evidence.holds = *value > limit;
        break;
    case Side::AtLeast:
        evidence.holds = *value >= limit;
        break;
    }
    return evidence;
}

std::vector<PhaseEvidence> evidenceOf(const PhaseFacts& facts)
{
    using enum PhaseCondition;
    const auto ifCore = [&](double value) {
        return facts.coreFit ? std::optional(value) : std::nullopt;
    };
    std::optional<double> touched;
    if (facts.coreFit && facts.clusters > 0)
        touched = static_cast<double>(facts.clustersTouched) / facts.clusters;
    const auto clusteringChance =
        facts.smallWorldSigma ? std::optional(facts.clusteringChance) : std::nullopt;
    return {
        held(Phase::Scattered, LargestShare, facts.largestShare, Side::AtMost, kHalf),
        held(Phase::HubAndSpoke, LargestShare, facts.largestShare, Side::MoreThan, kHalf),
        held(
            Phase::HubAndSpoke, ShareWithoutHub, facts.largestShareWithoutHub, Side::AtMost, kHalf),
        held(
            Phase::CorePeriphery, CoreFitChance, ifCore(facts.coreFitChance), Side::AtMost,
            kUsualChance),
        held(Phase::CorePeriphery, CoreSize, ifCore(facts.coreSize), Side::AtLeast, kSmallestCore),
        held(
            Phase::CorePeriphery, CoreConnected, ifCore(facts.coreIsConnected ? 1.0 : 0.0),
            Side::AtLeast, 1.0),
        held(
            Phase::CorePeriphery, PeripheryTied, ifCore(facts.peripheryTied), Side::MoreThan,
            kHalf),
        held(Phase::CorePeriphery, ClustersTouched, touched, Side::MoreThan, kHalf),
        held(Phase::SmallWorld, SmallWorldSigma, facts.smallWorldSigma, Side::MoreThan, 1.0),
        held(Phase::SmallWorld, ClusteringChance, clusteringChance, Side::AtMost, kUsualChance)};
}

/// Share of a phase's conditions that hold.
double sharedBy(const std::vector<PhaseEvidence>& evidence, Phase phase)
{
    double all = 0.0;
    double holding = 0.0;
    for (const PhaseEvidence& each : evidence) {
        if (each.speaksFor != phase)
            continue;
        all += 1.0;
        holding += each.holds ? 1.0 : 0.0;
    }
    return holding / all;
}

Phase runnerUpOf(const std::vector<PhaseEvidence>& evidence, Phase phase)
{
    Phase best = Phase::Mixed;
    double most = phase == Phase::Mixed ? 0.0 : kHalf;
    for (const Phase other : kAsked) {
        const double share = other == phase ? 0.0 : sharedBy(evidence, other);
        if (share > most) {
            most = share;
            best = other;
        }
    }
    return best;
}

} // namespace

std::optional<PhaseDiagnosis> diagnosePhase(const PhaseFacts& facts)
{
    if (facts.members < 2)
        return std::nullopt;
    PhaseDiagnosis diagnosis;
    diagnosis.evidence = evidenceOf(facts);
    const auto found = std::ranges::find_if(
        kAsked, [&](Phase phase) { return sharedBy(diagnosis.evidence, phase) >= 1.0; });
    if (found != kAsked.end())
        diagnosis.phase = *found;
    diagnosis.runnerUp = runnerUpOf(diagnosis.evidence, diagnosis.phase);
    return diagnosis;
}

} // namespace cw::health
