// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"
#include "core/network/Network.h"

#include <optional>
#include <vector>

namespace cw::query {

/// A member's place on the shortest paths between all others. Definitions: kernel/analytics.
struct MemberCentralityValue
{
    double betweenness = 0.0;        ///< pairs of others, by the share of their paths
    std::optional<double> closeness; ///< none: has no tie

    bool operator==(const MemberCentralityValue&) const = default;
};

/// The members' places on the shortest paths as things stand, or stood on a day. Apart from
/// MemberMeasures because all paths take far longer than all ties; made where somebody asks.
class MemberCentrality
{
public:
    /// From so many members times relationships on they are estimated from a sample.
    static constexpr double kEstimatedFrom = 4e9;

    /// Nobody.
    MemberCentrality() = default;

    /// About 0.02 s at 2,000 members with 8,000 relationships, 2 s at 20,000 with 80,000; estimated
    /// in less than 10 s at 100,000. Errors: Cancelled. Thread: any (of a snapshot).
    ///
    /// @param before  kept where nobody has come, gone, or got or lost a tie since; or null.
    static Result<MemberCentrality> measured(
        const Network& network, Rule rule, CivilDate asOf, TaskContext& task,
        const MemberCentrality* before = nullptr);

    /// Null of who is not counted: archived or left. O(log n).
    const MemberCentralityValue* of(MemberId member) const;
    /// Ascending: those who have values.
    const std::vector<MemberId>& members() const { return m_members; }
    bool isEstimated() const { return m_isEstimated; }

private:
    CompactGraph m_graph;            ///< that was measured
    std::vector<MemberId> m_members; ///< ascending
    std::vector<MemberCentralityValue> m_values;
    bool m_isEstimated = false;
};

} // namespace cw::query
