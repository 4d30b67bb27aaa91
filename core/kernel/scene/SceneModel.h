// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Geometry.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cw::scene {

/// What identifies a node outside the scene; the scene only passes it on. 0 is none.
using NodeId = std::int64_t;

/// 0xRRGGBB with 0xFF above; 0 means "the theme's own colour for this kind of thing".
using Rgb = std::uint32_t;
inline constexpr Rgb kThemeColor = 0;

enum class MarkShape : std::uint8_t { Circle, RoundedSquare, Hexagon };
enum class LineDash : std::uint8_t { Solid, Dotted, Dashed };
/// The end that a line grows thin towards, where its two sides see it differently.
enum class LineTaper : std::uint8_t { None, TowardsA, TowardsB };

struct SceneNode
{
    NodeId id = 0;
    /// Pixels at reading distance; LevelOfDetail shrinks all marks together far away.
    float radius = 6;
    /// Who gets a name and is drawn above the others; larger is more. Any finite scale.
    float importance = 0;
    Rgb fill = kThemeColor;
    MarkShape shape = MarkShape::Circle;
    bool pinned = false;
    /// Drawn as an outline only.
    bool archived = false;
    /// What it has in common with others, by a number that means something outside; 0: nothing.
    std::uint32_t group = 0;

    bool operator==(const SceneNode&) const = default;
};

struct SceneEdge
{
    /// Node indices, a != b.
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    /// Pixels at reading distance.
    float width = 1;
    /// Strength, for walking and thinning; larger is stronger.
    float weight = 0;
    Rgb color = kThemeColor;
    LineDash dash = LineDash::Solid;
    LineTaper taper = LineTaper::None;
    bool arrowAtA = false;
    bool arrowAtB = false;
    /// 0 (as strong as the rest) to 3 (nearly gone): a contact that is overdue.
    std::uint8_t fade = 0;

    bool operator==(const SceneEdge&) const = default;
};

/// Many short texts in one allocation: copying a hundred thousand names is one memcpy.
class TextTable
{
public:
    void append(std::string_view utf8);
    /// O(bytes behind it + texts behind it).
    void replace(std::size_t index, std::string_view utf8);
    std::string_view at(std::size_t index) const;
    std::size_t size() const { return m_ends.size(); }

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
};

struct SceneNodes
{
    std::vector<SceneNode> items;
    /// One name (UTF-8) a node.
    TextTable labels;
};

/// World units; a node whose x or y is not finite is nowhere: neither drawn nor found.
struct ScenePositions
{
    std::vector<float> x;
    std::vector<float> y;

    bool isPlaced(std::size_t node) const;
};

/// What the map shows, as an immutable value: three parts shared between versions, so that moving a
/// member copies positions only. Copying costs pointers. Thread: any.
class SceneModel
{
public:
    /// Empty.
    SceneModel();
    /// @param positions  as many as nodes.
    /// @param edges  ends below the number of nodes.
    SceneModel(
        std::shared_ptr<const SceneNodes> nodes, std::shared_ptr<const ScenePositions> positions,
        std::shared_ptr<const std::vector<SceneEdge>> edges);

    std::size_t nodeCount() const { return m_nodes->items.size(); }
    std::size_t edgeCount() const { return m_edges->size(); }
    const SceneNode& node(std::size_t index) const { return m_nodes->items[index]; }
    std::string_view label(std::size_t index) const { return m_nodes->labels.at(index); }
    const std::vector<SceneNode>& nodes() const { return m_nodes->items; }
    const std::vector<SceneEdge>& edges() const { return *m_edges; }
    const ScenePositions& positions() const { return *m_positions; }
    Point position(std::size_t index) const
    {
        return {m_positions->x[index], m_positions->y[index]};
    }

    /// Whether both show the same nodes (or edges) as one shared part, so that what was derived
    /// from one holds for the other.
    bool sharesNodesWith(const SceneModel& other) const { return m_nodes == other.m_nodes; }
    bool sharesEdgesWith(const SceneModel& other) const { return m_edges == other.m_edges; }
    bool sharesPositionsWith(const SceneModel& other) const
    {
        return m_positions == other.m_positions;
    }

    /// The parts, to make another version that shares them.
    const std::shared_ptr<const SceneNodes>& nodesPart() const { return m_nodes; }
    const std::shared_ptr<const ScenePositions>& positionsPart() const { return m_positions; }
    const std::shared_ptr<const std::vector<SceneEdge>>& edgesPart() const { return m_edges; }

private:
    std::shared_ptr<const SceneNodes> m_nodes;
    std::shared_ptr<const ScenePositions> m_positions;
    std::shared_ptr<const std::vector<SceneEdge>> m_edges;
};

/// Collects nodes and edges and makes the value of them.
class SceneBuilder
{
public:
    /// @return the node's index.
    std::uint32_t addNode(const SceneNode& node, std::string_view label, Point position);
    /// Ignores self ties; ends must have been added.
    void addEdge(const SceneEdge& edge);
    SceneModel build();

private:
    SceneNodes m_nodes;
    ScenePositions m_positions;
    std::vector<SceneEdge> m_edges;
};

} // namespace cw::scene
