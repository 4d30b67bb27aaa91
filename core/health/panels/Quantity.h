// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Measured.h"

namespace cw::health {

enum class FigureKind {
    Share, ///< 0 to 1
    Count,
    Real,
};

/// A number with a name of its own; the headline or one beside it.
enum class Quantity {
    LargestShare,
    Connectedness,
    MeanDegree,
    Density,
    MeanDepth,
    MemberCount,
    TieCount,
    Parts,
    WithoutTies,
    DeepShare,
    DeepTies,
    DepthKnown,
    TrustedShare,
    TrustViews,
    TrustMutual,
    MutualArcs,
    MutualDyads,
    DepthDifference,
    Contacts,
    ContactsBefore,
    ActiveMembers,
    CrossingShare,
    CrossingIndex,
    CrossingIndexRescaled,
    Assortativity,
    FieldKnown,
    FieldGroupCount,
    Diversity,
    HoldersOfHalf,
    LargestRunsThrough,
    BetweennessGini,
    BetweennessCentralization,
    DegreeGini,
    SinglePoints,
    BridgeTies,
    Robustness,
    HangingOnOne,
    MeanDistance,
    Diameter,
    WithinThree,
    Efficiency,
    SmallWorldSigma,
    Transitivity,
    LocalClustering,
    ClusterCount,
    Modularity,
    NewTies,
    NewTiesAcross,
    Turnover,
    GoneTies,
    DeepenedTies,
    FadedTies,
    NewMembers,
    LeftMembers,
    NewcomersSettled,
    AskedShare,
    BothSidesShare,
    DepthKnownShare,
    PulseAnswered, ///< of those asked
    PulsePeople,
    PulseBelonging, ///< means, 1 to 5
    PulseContribution,
    PulseSafety,
    PulseClarity,
    PulseValue,
    PulseInterdependence,
};

struct NamedNumber
{
    Quantity quantity = Quantity::MemberCount;
    FigureKind kind = FigureKind::Count;
    Measured value;

    bool operator==(const NamedNumber&) const = default;
};

} // namespace cw::health
