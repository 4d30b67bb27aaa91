// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <vector>

namespace cw::weaving {

/// What one of two who are to meet brings, as anybody may read it: nothing private is in it.
struct SideBrief
{
    MemberId member;
    std::vector<TagId> skills; ///< the best first
    std::vector<OfferId> offers;
    std::vector<NeedId> needs; ///< the most urgent first
    std::vector<TagId> interests;

    bool operator==(const SideBrief&) const = default;
};

/// An offer of one of the two that meets a need of the other.
struct BriefMatch
{
    OfferId offer;
    NeedId need;

    bool operator==(const BriefMatch&) const = default;
};

/// A skill that one of the two has, or teaches, and the other would like to learn.
struct BriefLesson
{
    TagId skill;
    MemberId teacher;
    MemberId learner;

    bool operator==(const BriefLesson&) const = default;
};

/// What can be said to two members who are to be introduced, taken from their profiles.
struct IntroductionBrief
{
    SideBrief first;
    SideBrief second;
    std::vector<BriefMatch> matches; ///< first's offers before second's
    std::vector<BriefLesson> lessons;
    std::vector<TagId> shared; ///< interests and skills of both, or of one in the other's
    QString sector;            ///< of both; empty: of neither or different ones
    QString place;             ///< the same

    bool operator==(const IntroductionBrief&) const = default;
};

/// Offers and needs count while they are open on `today`; one meets the other when both are of the
/// same kind and have a tag in common.
///
/// @param first, second  of the network. Cost: O(skills + interests + offers + needs).
IntroductionBrief
introductionBrief(const Network& network, MemberId first, MemberId second, CivilDate today);

} // namespace cw::weaving
