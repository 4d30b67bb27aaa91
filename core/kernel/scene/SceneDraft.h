// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <optional>
#include <span>
#include <utility>

namespace cw::scene {

/// What identifies an edge outside the scene.
using EdgeId = std::int64_t;

/// What is different in a scene. Nothing in it needs an order; of two entries for one id the later
/// counts.
struct SceneUpdate
{
    struct Node
    {
        SceneNode node; ///< its id says which; new or as it is from now on
        std::string label;
        Point place; ///< not finite: nowhere
    };
    struct Edge
    {
        EdgeId id = 0;
        NodeId first = 0; ///< the edge's `a`
        NodeId second = 0;
        SceneEdge edge; ///< its ends are not read
    };
    std::vector<Node> nodes;
    std::vector<NodeId> goneNodes; ///< with their edges; unknown ones do not matter
    /// New or as they are from now on; none of that id is left where an end is not in the scene.
    std::vector<Edge> edges;
    std::vector<EdgeId> goneEdges;
};

/// A scene that is worked on: nodes ascending by id, edges ascending by theirs. Only what differs
/// is touched, and publish() copies only the parts that do. Thread: one at a time.
class SceneDraft
{
public:
    /// Empties it.
    void clear();

    /// O(rows of the update * log n) where nothing comes or goes, else one pass over what is there.
    void apply(SceneUpdate update);

    std::optional<std::uint32_t> nodeOf(NodeId id) const;
    /// nullptr: not there.
    const SceneEdge* edgeOf(EdgeId id) const;
    const std::vector<SceneNode>& nodes() const { return m_nodes.items; }
    const std::vector<SceneEdge>& edges() const { return m_edges; }

    /// The node as it is from now on, by the same id.
    void setNode(std::uint32_t index, const SceneNode& node);

    /// Who is nowhere gets a provisional place (see placeProvisionally()); the draft keeps no note
    /// of it. What has not changed since the last time is shared with what was published then.
    /// O(1) or a copy of each part that has changed.
    const SceneModel& publish();

private:
    void dropNodes(std::vector<NodeId> ids);
    void dropEdges(std::vector<EdgeId> ids);
    void putNodes(std::vector<SceneUpdate::Node> nodes);
    void putEdges(std::vector<SceneUpdate::Edge> edges);
    void mergeEdges(std::size_t middle);
    void insertNodes(std::span<const SceneUpdate::Node> nodes);
    void replaceNode(std::uint32_t index, const SceneUpdate::Node& node);
    void setPlace(std::size_t index, Point place);
    /// @param now  for each old index the new one, or kGone.
    void renumberEnds(std::span<const std::uint32_t> now);

    SceneNodes m_nodes;
    ScenePositions m_positions;
    std::vector<SceneEdge> m_edges;
    std::vector<EdgeId> m_edgeIds; ///< of each edge, ascending
    std::size_t m_unplaced = 0;

    SceneModel m_published;
    bool m_nodesDiffer = false;
    bool m_placesDiffer = false;
    bool m_edgesDiffer = false;
};

} // namespace cw::scene
