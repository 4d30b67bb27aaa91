// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/NullModel.h"
#include "core/kernel/base/Random.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <cstdint>
#include <vector>

/// Made networks of about 40, one kind for each shape that the phases tell apart.
namespace cw::fixtures {

/// Draws ties into a graph that grows.
class TieDrawing
{
public:
    TieDrawing(NodeIndex nodes, std::uint64_t seed) : m_builder(nodes), m_random(seed) {}

    NodeIndex below(NodeIndex bound)
    {
        return static_cast<NodeIndex>(m_random.below(static_cast<std::uint64_t>(bound)));
    }
    bool happens(double chance) { return m_random.unit() < chance; }
    void tie(NodeIndex a, NodeIndex b) { m_builder.addEdge(a, b); }

    /// Each pair of [begin, end) with this chance; a path keeps them together.
    void tieGroup(NodeIndex begin, NodeIndex end, double chance)
    {
        for (NodeIndex a = begin; a < end; ++a) {
            for (NodeIndex b = a + 1; b < end; ++b) {
                if (b == a + 1 || happens(chance))
                    tie(a, b);
            }
        }
    }

    CompactGraph graph() { return m_builder.build(); }

private:
    GraphBuilder m_builder;
    Random m_random;
};

/// Groups of two to five, nothing between them.
inline CompactGraph scatteredFragments(std::uint64_t seed)
{
    TieDrawing draw(40, seed);
    for (NodeIndex begin = 0; begin < 40;) {
        const NodeIndex end = std::min<NodeIndex>(40, begin + 2 + draw.below(4));
        draw.tieGroup(begin, end, 0.5);
        begin = end;
    }
    return draw.graph();
}

/// The same, and one (40) who knows one or two of each group.
inline CompactGraph hubOverFragments(std::uint64_t seed)
{
    TieDrawing draw(41, seed);
    for (NodeIndex begin = 0; begin < 40;) {
        const NodeIndex end = std::min<NodeIndex>(40, begin + 2 + draw.below(4));
        draw.tieGroup(begin, end, 0.5);
        draw.tie(40, begin);
        if (draw.happens(0.5))
            draw.tie(40, begin + draw.below(end - begin));
        begin = end;
    }
    return draw.graph();
}

/// Groups of three to five, each known to one or two of four hubs (40 to 43), who know each other
/// round about.
inline CompactGraph fourHubsOverFragments(std::uint64_t seed)
{
    TieDrawing draw(44, seed);
    for (NodeIndex begin = 0; begin < 40;) {
        NodeIndex end = std::min<NodeIndex>(40, begin + 3 + draw.below(3));
        if (40 - end < 3)
            end = 40;
        draw.tieGroup(begin, end, 0.7);
        for (NodeIndex hub = 40 + draw.below(4), i = 0; i < 2; ++i, hub = 40 + draw.below(4)) {
            draw.tie(hub, begin);
            draw.tie(hub, begin + draw.below(end - begin));
        }
        begin = end;
    }
    for (NodeIndex hub = 0; hub < 4; ++hub)
        draw.tie(40 + hub, 40 + (hub + 1) % 4);
    return draw.graph();
}

/// Ten who mostly know each other, and thirty who each know one or two of them.
inline CompactGraph denseCoreWithPeriphery(std::uint64_t seed)
{
    TieDrawing draw(40, seed);
    draw.tieGroup(0, 10, 0.8);
    for (NodeIndex node = 10; node < 40; ++node) {
        draw.tie(node, draw.below(10));
        if (draw.happens(0.5))
            draw.tie(node, draw.below(10));
        if (draw.happens(0.1))
            draw.tie(node, 10 + draw.below(30));
    }
    return draw.graph();
}

/// Each knows the two next on either side; a few ties lead elsewhere.
inline CompactGraph ringLattice(std::uint64_t seed)
{
    TieDrawing draw(40, seed);
    for (NodeIndex node = 0; node < 40; ++node) {
        draw.tie(node, (node + 1) % 40);
        draw.tie(node, draw.happens(0.05) ? draw.below(40) : (node + 2) % 40);
    }
    return draw.graph();
}

/// Each newcomer knows two, whoever has many ties the likelier. Source: Barabasi and Albert,
/// "Emergence of scaling in random networks", Science 286, 1999.
inline CompactGraph preferentialAttachment(std::uint64_t seed)
{
    TieDrawing draw(40, seed);
    std::vector<NodeIndex> ends{0, 1};
    draw.tie(0, 1);
    for (NodeIndex node = 2; node < 40; ++node) {
        std::vector<NodeIndex> known;
        while (known.size() < 2) {
            const NodeIndex other =
                ends[static_cast<std::size_t>(draw.below(static_cast<NodeIndex>(ends.size())))];
            if (std::ranges::find(known, other) == known.end())
                known.push_back(other);
        }
        for (const NodeIndex other : known) {
            draw.tie(node, other);
            ends.insert(ends.end(), {node, other});
        }
    }
    return draw.graph();
}

} // namespace cw::fixtures
