// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/shown/ShownOnMap.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace cw::query {

/// Fewest: by the number of steps. Deepest: deeper ties count as nearer, depth 5 as one step and
/// depth 1 (or unknown) as five; what both sides have not said counts as half a depth less.
/// LeastAsked: each time that one in between was asked lately counts as a step more.
enum class PathOrder { Fewest, Deepest, LeastAsked };

/// Days that LeastAsked looks back.
inline constexpr int kAskedLatelyDays = 90;

/// A way from one member to another.
struct MemberPath
{
    std::vector<MemberId> members;             ///< both ends included
    std::vector<RelationshipId> relationships; ///< one between each two
    std::vector<std::optional<double>> depths; ///< of these, under the rule
    std::vector<CivilDate> contacts;           ///< the last of each; no date: none known
    std::vector<int> asked; ///< how often each member was asked lately; of the ends too

    bool operator==(const MemberPath&) const = default;
};

/// How often each was asked in the days up to `today`: to introduce others, or to be introduced.
/// Whoever was not is not there. O(introductions).
std::unordered_map<MemberId, int> askedLately(const Network& network, CivilDate today);

/// The best paths over what the scope shows, best first; none where there is no way or one of the
/// two is not shown. A depth of 0 is no tie. O(n + m) to build the graph; then shortestPaths().
std::vector<MemberPath> pathsBetween(
    const Network& network, const MapScope& scope, const AttributeContext& context, MemberId from,
    MemberId to, PathOrder order, std::size_t count);

} // namespace cw::query
