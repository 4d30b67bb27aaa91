// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/AdviceWeights.h"
#include "core/advice/Reason.h"

#include <vector>

namespace cw::advice {

/// One part of a score.
struct ScoredPart
{
    ScorePart part = ScorePart::CommonContacts;
    double raw = 0.0;    ///< in its own measure: an Adamic-Adar sum, days, a depth
    double value = 0.0;  ///< 0 to 1
    double weight = 0.0; ///< what of it counts

    bool operator==(const ScoredPart&) const = default;
};

/// What changes when the advice is followed.
enum class EffectMeasure {
    GlobalEfficiency, ///< mean of 1 / distance over all pairs
    Components,       ///< pieces that no tie joins
    Connectedness,    ///< share of the pairs that some path joins
    Distance,         ///< steps between the two
    Dependence,       ///< share of the shortest paths that run through the member in the middle
};

struct Effect
{
    EffectMeasure measure = EffectMeasure::GlobalEfficiency;
    double before = 0.0;
    double after = 0.0;
    bool isEstimate = false; ///< counted from a sample of the members

    bool operator==(const Effect&) const = default;
};

/// What an effect is compared with.
enum class EffectBasis {
    None,
    TieMade, ///< before: as it is; after: with the new tie
    TieKept, ///< before: should the tie lapse; after: as it is
};

/// One step of the way that leads from one to the other now.
struct PathStep
{
    MemberId from;
    MemberId to;
    std::optional<double> depth;
    CivilDate lastContact; ///< none known

    bool operator==(const PathStep&) const = default;
};

/// Who, why, and what would come of it. Advice suggests; it never assigns.
struct Advice
{
    AdviceKind kind = AdviceKind::None;
    std::vector<MemberId> members; ///< whom it is about: two, or the team
    MemberId about;                ///< the member to be relieved; none: nobody
    RelationshipId relationship;   ///< none: there is no tie yet
    NeedId need;                   ///< that could be met when these meet
    OfferId offer;                 ///< by this
    ProjectId project;             ///< that waits for a team; or the opportunity, or the need does
    OpportunityId opportunity;
    std::vector<MemberId> joining; ///< of the members of a team, who is to be asked
    double kindWeight = 1.0;       ///< what advice of its kind counts for beside other kinds
    double gain = 0.0;             ///< weighted sum of the parts, by the weight of the kind
    double effort = 1.0;           ///< 1: what it takes to speak to two people near by
    double score = 0.0;            ///< gain over effort
    std::vector<ScoredPart> parts; ///< those that are not 0
    std::vector<Reason> reasons;   ///< the most telling first
    EffectBasis effectBasis = EffectBasis::None;
    std::vector<Effect> effect;
    std::vector<PathStep> path; ///< from the first to the second member; empty: none, or a tie

    bool operator==(const Advice&) const = default;
};

} // namespace cw::advice

namespace cw {

template <>
struct EnumKeys<advice::EffectMeasure>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"global_efficiency", "components", "connectedness", "distance", "dependence"});
};

template <>
struct EnumKeys<advice::EffectBasis>
{
    static constexpr auto keys = std::to_array<std::string_view>({"", "tie_made", "tie_kept"});
};

} // namespace cw
