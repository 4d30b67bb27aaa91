// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/GraphQuery.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace cw::advice {

/// What one side, or the observers, have said last of each thing.
struct SideFacts
{
    std::optional<std::int8_t> depth;
    std::optional<std::int8_t> trust;
    std::optional<std::int8_t> wanted;
    std::optional<std::int8_t> importance;
};

/// A relationship between two members of the graph, tie or not, with what is known of it.
struct TieFacts
{
    RelationshipId id;
    NodeIndex first = 0;
    NodeIndex second = 0;
    std::int32_t edge = -1; ///< in the graph; -1: no tie to the rule
    bool hasEnded = false;
    SideFacts firstSide;
    SideFacts secondSide;
    SideFacts observers;
    std::int8_t deepest = -1; ///< that anybody ever said; -1: nobody did
    CivilDate lastContact;    ///< none known
    std::int32_t contacts = 0;
    std::int32_t usualGap = 0;    ///< median days between contacts; 0: fewer than three contacts
    std::int32_t cadenceDays = 0; ///< agreed; 0: none

    bool isTie() const { return edge >= 0; }
    /// Mean trust of those who have said, 0 (none) to 1; none: nobody has.
    std::optional<double> trust() const;
    /// The larger importance to a side, 0 to 1; none: nobody has said.
    std::optional<double> importance() const;
    /// Some side would like the tie to be less deep than it is, or not to be.
    bool someSideWantsLess() const;
    /// How much deeper the side that wishes most would like it; 0: nobody does. Where there is no
    /// tie a wish for depth 2 counts as 2.
    int wishedDeeper() const;
};

/// All relationships among the members of a graph.
class Ties
{
public:
    /// @param today  what comes later does not count.
    Ties(const Network& network, const query::NetworkGraph& graph, CivilDate today);

    const std::vector<TieFacts>& all() const { return m_ties; }
    const TieFacts& ofEdge(std::int32_t edge) const
    {
        return m_ties[static_cast<std::size_t>(m_ofEdge[static_cast<std::size_t>(edge)])];
    }
    /// Null: they have no relationship. O(log n).
    const TieFacts* between(NodeIndex a, NodeIndex b) const;
    /// The day of the latest contact of two without a relationship; none known.
    CivilDate metWithoutTie(NodeIndex a, NodeIndex b) const;
    /// Median of the usual gaps of all that have one; 0: none has.
    std::int32_t usualGap() const { return m_usualGap; }

private:
    struct Meeting
    {
        std::pair<NodeIndex, NodeIndex> who;
        CivilDate date;
    };

    void readRelationships(const Network& network, CivilDate today);
    void readAssessments(const Network& network, CivilDate today);
    void readInteractions(const Network& network, CivilDate today);
    void readGaps(std::vector<std::pair<std::int32_t, CivilDate>> contacts);
    TieFacts* find(RelationshipId id);
    std::int32_t placeOf(NodeIndex a, NodeIndex b) const;

    const query::NetworkGraph& m_graph;
    std::vector<TieFacts> m_ties;       ///< ascending by id
    std::vector<std::int32_t> m_ofEdge; ///< of each edge number
    std::vector<std::int32_t> m_byPair; ///< places, ascending by the two
    std::vector<Meeting> m_withoutTie;  ///< latest of each two, ascending
    std::int32_t m_usualGap = 0;
};

} // namespace cw::advice
