// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/FieldMixing.h"
#include "core/health/scenario/Repairs.h"
#include "core/kernel/graph/Components.h"

#include <vector>

namespace cw::health {

/// Pairs without a tie then, by what the two have in common now: most first.
class RepairCandidates
{
public:
    /// All outlive this.
    RepairCandidates(
        const Network& before, const query::NetworkGraph& now, const query::NetworkGraph& then);

    /// Nodes of then. Empty where nothing is lost.
    std::vector<GraphEdge> find() const;

    /// Why these two; the numbers are the caller's. Nodes of then.
    Repair reasonsFor(GraphEdge ends) const;

private:
    static constexpr NodeIndex kNone = -1;

    struct Candidate
    {
        GraphEdge ends; ///< nodes of then
        double adamicAdar = 0.0;
        int alike = 0;
    };

    std::vector<NodeIndex> losers() const;
    bool isThereThen(NodeIndex first, NodeIndex second) const;
    void addCommonFriends(std::vector<Candidate>& found) const;
    void addForPieces(std::vector<Candidate>& found) const;
    void addForPiece(const std::vector<NodeIndex>& piece, std::vector<Candidate>& found) const;
    std::vector<GraphEdge> bestOf(std::vector<Candidate> found) const;
    int alike(NodeIndex first, NodeIndex second) const;
    bool wasTied(NodeIndex first, NodeIndex second) const;

    const query::NetworkGraph& m_now;
    const query::NetworkGraph& m_then;
    std::vector<FieldGroups> m_fields; ///< of nodes of now
    Components m_components;           ///< of then
    std::vector<NodeIndex> m_nowOf;    ///< of each node of then; kNone: invited
    std::vector<NodeIndex> m_thenOf;   ///< of each node of now; kNone: gone
};

} // namespace cw::health
