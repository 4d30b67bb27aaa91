// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/GraphQuery.h"

#include <vector>

namespace cw::health {

/// Why somebody should be asked next; of several the first of these.
enum class AskReason {
    NeverAsked, ///< has never told of a tie of theirs
    LongAgo,    ///< has, but not for long
    TiesUntold, ///< has lately, but there are ties of which neither side has told
};

struct AskMember
{
    MemberId member;
    AskReason reason = AskReason::NeverAsked;
    CivilDate last;      ///< when they last told of a tie; none: never, or nobody noted when
    int untold = 0;      ///< ties of theirs of which neither side has told
    int onlyOthers = 0;  ///< ties of theirs of which the other side alone has told
    CivilDate lastPulse; ///< when a round last asked them; none: no round noted that it did

    bool operator==(const AskMember&) const = default;
};

/// Whom to ask next, and about what.
struct AskNext
{
    /// By reason; then those whose word would settle most ties; then the longest ago.
    std::vector<AskMember> members;
    /// Of which neither side has told, ascending.
    std::vector<RelationshipId> relationships;
    std::size_t leftInPeace = 0; ///< who only want to observe, and are not in the list

    bool operator==(const AskNext&) const = default;
};

/// After how many days what somebody told of their ties is old.
inline constexpr int kViewDays = 365;

/// Who of those in the graph should be asked; organisations and groups too, for somebody speaks for
/// them. What somebody told without a day counts as old.
///
/// @param graph  as of `day`. O(assessments + n + m).
AskNext askNext(
    const Network& network, const query::NetworkGraph& graph, CivilDate day,
    int viewDays = kViewDays);

} // namespace cw::health
