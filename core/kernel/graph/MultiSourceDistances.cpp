// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/MultiSourceDistances.h"

#include <algorithm>

namespace cw {

MultiSourceDistances::MultiSourceDistances(
    const CompactGraph& graph, std::vector<std::uint8_t> lengths)
    : m_graph(&graph)
    , m_lengths(std::move(lengths))
    , m_seen(static_cast<std::size_t>(graph.nodeCount()))
{
    assert(m_lengths.size() == graph.targets().size());
    std::uint8_t longest = 0;
    for (const std::uint8_t length : m_lengths) {
        assert(length >= 1 && length <= kLongest);
        longest = std::max(longest, length);
    }
    // What is sent from one distance arrives before that one's bucket comes round again.
    m_buckets.resize(std::size_t{longest} + 1);
    for (Bucket& bucket : m_buckets)
        bucket.masks.assign(m_seen.size(), 0);
}

void MultiSourceDistances::start(std::span<const NodeIndex> sources)
{
    assert(sources.size() <= kBatch);
    std::fill(m_seen.begin(), m_seen.end(), 0);
    for (std::size_t k = 0; k < sources.size(); ++k)
        add(m_buckets.front(), sources[k], Mask{1} << k);
}

void MultiSourceDistances::send(NodeIndex from, Mask mask, std::size_t distance)
{
    const std::size_t first = m_graph->offsets()[static_cast<std::size_t>(from)];
    const auto row = m_graph->neighbours(from);
    for (std::size_t k = 0; k < row.size(); ++k) {
        const Mask fresh = mask & ~m_seen[static_cast<std::size_t>(row[k])];
        if (fresh != 0)
            add(m_buckets[(distance + m_lengths[first + k]) % m_buckets.size()], row[k], fresh);
    }
}

void MultiSourceDistances::add(Bucket& bucket, NodeIndex node, Mask mask)
{
    Mask& there = bucket.masks[static_cast<std::size_t>(node)];
    if (there == 0) {
        bucket.nodes.push_back(node);
        ++m_underWay;
    }
    there |= mask;
}

} // namespace cw
