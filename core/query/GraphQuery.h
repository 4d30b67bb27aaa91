// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/GraphArc.h"
#include "core/network/Network.h"

#include <functional>
#include <optional>
#include <vector>

namespace cw::query {

/// What of a network measures, layouts and advice work on.
struct GraphQuery
{
    Rule rule = Rule::Claimed;
    int minDepth = 0; ///< 1 to 5: only ties whose depth is known and at least that
    CivilDate asOf;   ///< none: as things stand, whatever has ended is out
    std::function<bool(const Member&)> includes; ///< none: everybody
    bool withArchived = false;
};

/// How much of what is asked for is known; shown beside every number.
struct Coverage
{
    std::size_t members = 0;
    std::size_t membersAsked = 0;  ///< who have assessed a relationship themselves
    std::size_t relationships = 0; ///< that exist between the members, ties to the rule or not
    std::size_t depthKnown = 0;    ///< under the rule
    std::size_t bothSides = 0;     ///< assessed by both
    /// With a date asked for: members and relationships counted because nothing says since when.
    std::size_t undatedMembers = 0;
    std::size_t undatedRelationships = 0;

    bool operator==(const Coverage&) const = default;
};

/// An answer: the graph, and who and what its nodes and edges are.
struct NetworkGraph
{
    CompactGraph graph;                        ///< without weights
    std::vector<MemberId> members;             ///< of each node, ascending
    std::vector<RelationshipId> relationships; ///< of each edge number
    /// Of each edge number: 0 to 5 under the rule, or a negative number where it is unknown.
    std::vector<float> depths;
    /// Who has told of whom (DESIGN 11.6), whatever the rule makes of it; ascending.
    std::vector<GraphArc> arcs;
    Coverage coverage;

    /// The node of a member, or none. O(log n).
    std::optional<NodeIndex> nodeOf(MemberId member) const;
    /// Sum of the known depths of its ties (DESIGN 11.7).
    double weightedDegree(NodeIndex node) const;
    MemberId memberAt(NodeIndex node) const { return members[static_cast<std::size_t>(node)]; }
};

/// At most one tie a pair, as of a date and under a rule (DESIGN 11.4, 11.5, 11.13). Affiliations
/// are never ties; archived members are out unless asked for.
///
/// One pass over each table: about 0.3 s at 100,000 members with 400,000 relationships. Thread: any
/// (of a snapshot).
NetworkGraph networkGraph(const Network& network, const GraphQuery& query);

} // namespace cw::query
