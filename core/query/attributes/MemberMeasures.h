// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/task/TaskContext.h"
#include "core/network/Network.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace cw::query {

struct GraphQuery;

/// What a member's place in the network comes to. Definitions: kernel/analytics; weighted_degree
/// sums known depths (DESIGN 11.7).
struct MemberMeasure
{
    int degree = 0;
    double weightedDegree = 0.0;
    std::optional<double> effectiveSize; ///< none: has no tie
    int coreNumber = 0;
    int componentSize = 1;
    bool isArticulation = false;
    std::int32_t cluster = -1; ///< index in clusterNames(); negative: in a cluster alone

    bool operator==(const MemberMeasure&) const = default;
};

/// The measures of all members as things stand, or stood on a day; made once per revision of the
/// document.
class MemberMeasures
{
public:
    MemberMeasures() = default;

    /// O(n + m) and a few passes for the clusters: about a second at 100,000 members with 400,000
    /// relationships. Thread: any (of a snapshot). What was cancelled has no measures at all; it
    /// stops between two measures.
    MemberMeasures(
        const Network& network, Rule rule, CivilDate asOf = {}, const TaskContext& task = {});

    /// Null of who is not counted: archived or left. O(log n).
    const MemberMeasure* of(MemberId member) const;
    /// Whether the loss of this relationship would part its sides. O(log n).
    bool isBridge(RelationshipId relationship) const;
    /// The name of each cluster: that of its member with most ties, made different where two such
    /// members have one name.
    const std::vector<QString>& clusterNames() const { return m_clusterNames; }

    /// Ascending: those who have measures.
    const std::vector<MemberId>& members() const { return m_members; }
    /// Ascending.
    const std::vector<RelationshipId>& bridges() const { return m_bridges; }
    /// Empty: is in a cluster alone, or not counted.
    QString clusterName(const MemberMeasure& measure) const;

private:
    void measure(const Network& network, const GraphQuery& query, const TaskContext& task);

    std::vector<MemberId> m_members; ///< ascending
    std::vector<MemberMeasure> m_measures;
    std::vector<RelationshipId> m_bridges; ///< ascending
    std::vector<QString> m_clusterNames;
};

} // namespace cw::query
