// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/FilterMatch.h"
#include "core/query/shown/MapScope.h"

#include <optional>
#include <vector>

namespace cw::query {

/// Why a member is not on the map; of several reasons the first of these.
enum class HiddenWhy {
    Gone, ///< archived, or has left
    Date, ///< was not there on the day
    Filter,
    Focus ///< is further away
};

/// How many are hidden for which reason; each member counts once.
struct HiddenCounts
{
    int gone = 0;
    int byDate = 0;
    int byFilter = 0;
    int byFocus = 0;
    /// Relationships of two shown members that the filter hides.
    int relationshipsByFilter = 0;

    int members() const { return gone + byDate + byFilter + byFocus; }
    bool operator==(const HiddenCounts&) const = default;
};

/// Answers for one scope who and what is on the map, row by row. A focus is found when it is made:
/// O(what it reaches). The network outlives it; with a focus it stays as it was then.
class ShownOnMap
{
public:
    /// @param context  for the filter; its `asOf` is taken from the scope.
    ShownOnMap(const Network& network, const MapScope& scope, const AttributeContext& context);

    /// Nothing: is shown. A focus is shown whatever the filter says, if it is there at all.
    std::optional<HiddenWhy> whyHidden(const Member& member) const;
    bool isShown(const Member& member) const { return !whyHidden(member); }
    /// Looks at the relationship alone: its line is drawn where both sides are shown as well.
    bool isShown(const Relationship& relationship) const;

    /// Whether a row's answer depends on the row and what refers to it alone, so that a change
    /// needs no other row looked at again.
    bool isLocal() const { return m_isLocal; }

    /// O(members), and O(relationships) where the filter asks of them.
    HiddenCounts counts() const;

private:
    bool isThere(const Relationship& relationship) const;
    std::optional<HiddenWhy> whyNotThere(const Member& member) const;
    void findFocus();

    const Network* m_network;
    MapScope m_scope;
    CivilDate m_today;
    FilterMatch m_match;
    bool m_isLocal = true;
    std::vector<MemberId> m_near; ///< of the focus, ascending
};

/// The whole answer at once.
struct ShownRows
{
    std::vector<MemberId> members;             ///< ascending
    std::vector<RelationshipId> relationships; ///< ascending; both sides are shown
    HiddenCounts hidden;
};

ShownRows
shownOnMap(const Network& network, const MapScope& scope, const AttributeContext& context);

} // namespace cw::query
