// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/shown/ShownOnMap.h"

#include <optional>
#include <vector>

namespace cw::query {

/// Fewest: by the number of steps. Deepest: deeper ties count as nearer, depth 5 as one step and
/// depth 1 (or unknown) as five; what anybody trusts anybody is not asked.
enum class PathOrder { Fewest, Deepest };

/// A way from one member to another.
struct MemberPath
{
    std::vector<MemberId> members;             ///< both ends included
    std::vector<RelationshipId> relationships; ///< one between each two
    std::vector<std::optional<double>> depths; ///< of these, under the rule

    bool operator==(const MemberPath&) const = default;
};

/// The best paths over what the scope shows, best first; none where there is no way or one of the
/// two is not shown. A depth of 0 is no tie. O(n + m) to build the graph; then shortestPaths().
std::vector<MemberPath> pathsBetween(
    const Network& network, const MapScope& scope, const AttributeContext& context, MemberId from,
    MemberId to, PathOrder order, std::size_t count);

} // namespace cw::query
