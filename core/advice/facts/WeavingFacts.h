// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/AdviceQuery.h"
#include "core/advice/facts/Circles.h"
#include "core/advice/facts/Decisions.h"
#include "core/advice/facts/Listings.h"
#include "core/advice/facts/Ties.h"
#include "core/advice/facts/Traits.h"
#include "core/kernel/analytics/Clusters.h"
#include "core/kernel/analytics/PathShares.h"
#include "core/kernel/analytics/SourceDistances.h"
#include "core/kernel/graph/Components.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace cw::advice {

/// Everything that advice is worked out from, once for all kinds of it. Does not change.
class WeavingFacts
{
public:
    /// @param network, query  outlive it.
    /// Errors: Cancelled.
    static Result<std::unique_ptr<const WeavingFacts>>
    gathered(const Network& network, const AdviceQuery& query, TaskContext& task);

    const Network& network() const { return m_network; }
    const AdviceQuery& query() const { return m_query; }
    /// Whom alone advice is asked about; a negative number: about everybody.
    NodeIndex about() const { return m_members.nodeOf(m_query.about).value_or(-1); }
    const AdviceLimits& limits() const { return m_query.limits; }
    CivilDate today() const { return m_query.today; }

    const query::NetworkGraph& members() const { return m_members; }
    const CompactGraph& graph() const { return m_members.graph; }
    /// Of the same nodes, the ties that two people can be introduced over: depth 2 and more, or
    /// unknown.
    const CompactGraph& closeGraph() const { return m_close; }
    NodeIndex nodeCount() const { return graph().nodeCount(); }
    const Member& member(NodeIndex node) const { return *m_network.find(memberId(node)); }
    MemberId memberId(NodeIndex node) const { return m_members.memberAt(node); }
    /// Known depth of a tie.
    std::optional<double> depth(std::int32_t edge) const;

    const Ties& ties() const { return m_ties; }
    const Traits& traits() const { return m_traits; }
    const Circles& circles() const { return m_circles; }
    const Listings& listings() const { return m_listings; }
    const Decisions& decisions() const { return m_decisions; }
    const Clusters& clusters() const { return m_clusters; }
    const Components& components() const { return m_components; }
    const PathShares& shares() const { return m_shares; }
    const analytics::SourceDistances& distances() const { return m_distances; }
    double efficiency() const { return m_efficiency; }
    /// Measured from a sample of the members rather than from all.
    bool areSharesEstimates() const { return isSample(m_shares.sources); }
    bool areDistancesEstimates() const { return isSample(m_distances.sourceCount()); }
    /// Of each edge number: who would be parted from the larger rest without it.
    const std::vector<NodeIndex>& cutOffWithoutEdge() const { return m_cutOffWithoutEdge; }
    const std::vector<NodeIndex>& coreNumbers() const { return m_coreNumbers; }
    NodeIndex highestCore() const { return m_highestCore; }
    /// Share of the pairs of a node's contacts that have a tie; 0 below two.
    double closedIn(NodeIndex node) const { return m_closedIn[static_cast<std::size_t>(node)]; }

    /// How much a member wishes to take part, 0 to 1; nobody asked: a half.
    double willing(NodeIndex node) const { return m_willing[static_cast<std::size_t>(node)]; }
    bool observes(NodeIndex node) const { return willing(node) == 0.0; }
    /// How many more ties than usual a member keeps up: 0 (no more than most) to 1 (as the busiest
    /// tenth).
    double load(NodeIndex node) const;
    /// Days since joining; none: not known, or not yet.
    std::optional<int> daysSinceJoined(NodeIndex node) const;
    bool isNewcomer(NodeIndex node) const;

    std::optional<NodeIndex> me() const { return m_me; }
    /// What it takes the weaver to speak to a member: 1 for somebody near by, more for who is many
    /// steps away.
    double effortToReach(NodeIndex node) const;

    /// Why these two should not be brought together; none: nothing speaks against it. O(log n).
    std::optional<Restraint> againstMeeting(NodeIndex a, NodeIndex b) const;
    /// Why nobody should be sent to look after this tie.
    std::optional<Restraint> againstTending(const TieFacts& tie) const;

    // Gathered first: what the others are worked out from.
    WeavingFacts(const Network& network, const AdviceQuery& query);

private:
    bool isSample(std::size_t sources) const
    {
        return sources < static_cast<std::size_t>(nodeCount());
    }
    bool measure(TaskContext& task);
    void readMembers();
    bool lackCommonLanguage(NodeIndex a, NodeIndex b) const;

    const Network& m_network;
    const AdviceQuery& m_query;
    query::NetworkGraph m_members;
    CompactGraph m_close;
    Ties m_ties;
    Traits m_traits;
    Circles m_circles;
    Listings m_listings;
    Decisions m_decisions;
    Clusters m_clusters;
    Components m_components;
    PathShares m_shares;
    analytics::SourceDistances m_distances;
    double m_efficiency = 0.0;
    std::vector<NodeIndex> m_cutOffWithoutEdge;
    std::vector<NodeIndex> m_coreNumbers;
    NodeIndex m_highestCore = 0;
    std::vector<double> m_closedIn;
    std::vector<double> m_willing;
    std::vector<QStringList> m_languages; ///< folded, sorted; empty: not said
    NodeIndex m_usualTies = 0;            ///< median
    NodeIndex m_manyTies = 0;             ///< of the busiest tenth
    std::optional<NodeIndex> m_me;
    std::vector<std::int32_t> m_stepsFromMe; ///< empty: nobody is me
};

} // namespace cw::advice
