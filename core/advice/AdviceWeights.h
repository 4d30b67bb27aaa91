// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Vocabulary.h"

#include <array>
#include <cstddef>

namespace cw::advice {

/// What a score is made of. Values are 0 (nothing of it) to 1; what speaks against has a negative
/// weight.
enum class ScorePart {
    CommonContacts, ///< Adamic-Adar over those whom both know at depth 2 and more (or unknown)
    SharedInterests,
    WishedFor,    ///< a side has said that it would like the tie to be deeper
    Crossing,     ///< the two belong to different clusters or sectors
    Willing,      ///< how much the two wish to take part
    Redundant,    ///< so many contacts in common that the tie adds little: beyond a few, help falls
    ClosedIn,     ///< their contacts know each other already; each triangle more weakens its ties
    Load,         ///< ties that the two keep up already
    Gap,          ///< fewer ties between two clusters than chance would give
    Closer,       ///< what the tie adds to global efficiency, beside what an average member does
    AtHome,       ///< how many of their own cluster the two know
    Within,       ///< how near the two are: two or three steps are best
    PastDepth,    ///< how deep the tie has been
    Trust,        ///< between the two
    Novelty,      ///< contacts of each that the other has not
    Silence,      ///< without contact, beside the usual time between contacts
    Isolation,    ///< few ties or none
    Newcomer,     ///< joined lately
    Room,         ///< the other has fewer ties than the busiest
    AtStake,      ///< what would be cut off or must go a longer way without the tie
    Shallow,      ///< how little depth the tie has
    Dependence,   ///< share of the shortest paths that run through one member
    Relief,       ///< what the tie would take off that member
    Difference,   ///< between what the two sides say
    Importance,   ///< of the tie to the sides
    Fit,          ///< of an offer and a need
    Urgency,      ///< of a need
    GoesBothWays, ///< each has what the other needs
    Coverage,     ///< of what a project takes by the skills of a team
    TrustedTies,  ///< share of a team that has a deep tie within it
    NamedThem,    ///< one has brought the other in, or said that they must be here
};

inline constexpr std::size_t kAdviceKinds = EnumKeys<AdviceKind>::keys.size();
inline constexpr std::size_t kScoreParts = static_cast<std::size_t>(ScorePart::NamedThem) + 1;

/// How much each part counts for each kind of advice, and each kind beside the others. Made to be
/// shown and changed. A score is the weighted sum of its parts over the effort that it takes.
struct AdviceWeights
{
    std::array<double, kAdviceKinds> kinds{};
    std::array<std::array<double, kScoreParts>, kAdviceKinds> parts{};

    double of(AdviceKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
    double& of(AdviceKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
    double of(AdviceKind kind, ScorePart part) const
    {
        return parts[static_cast<std::size_t>(kind)][static_cast<std::size_t>(part)];
    }
    double& of(AdviceKind kind, ScorePart part)
    {
        return parts[static_cast<std::size_t>(kind)][static_cast<std::size_t>(part)];
    }

    bool operator==(const AdviceWeights&) const = default;
};

/// Where nobody has set others: by the evidence that each kind names, and by reading the advice on
/// networks.
AdviceWeights standardWeights();

} // namespace cw::advice

namespace cw {

template <>
struct EnumKeys<advice::ScorePart>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"common_contacts",
         "shared_interests",
         "wished_for",
         "crossing",
         "willing",
         "redundant",
         "closed_in",
         "load",
         "gap",
         "closer",
         "at_home",
         "within",
         "past_depth",
         "trust",
         "novelty",
         "silence",
         "isolation",
         "newcomer",
         "room",
         "at_stake",
         "shallow",
         "dependence",
         "relief",
         "difference",
         "importance",
         "fit",
         "urgency",
         "goes_both_ways",
         "coverage",
         "trusted_ties",
         "named_them"});
};

} // namespace cw
