// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/BreadthFirst.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cw::analytics {

/// The sources of a batch that are at one distance from a node; bit k stands for the k-th source.
struct LevelEntry
{
    NodeIndex node = 0;
    std::uint64_t sources = 0;
};

/// Who is how far from up to 64 sources: kept level by level, to be walked both ways.
///
/// Keeps its arrays, so that one object serves many batches; belongs to one thread.
class SourceLevels
{
public:
    static constexpr std::size_t kBatch = MultiSourceBreadthFirst::kBatch;

    /// @param graph  outlives this.
    explicit SourceLevels(const CompactGraph& graph) : m_search(graph) {}

    /// @param sources  at most kBatch, different ones.
    void run(std::span<const NodeIndex> sources)
    {
        m_entries.clear();
        m_begins.clear();
        m_search.run(sources, [this](NodeIndex node, std::uint64_t mask, std::int32_t hops) {
            if (m_begins.size() == static_cast<std::size_t>(hops))
                m_begins.push_back(m_entries.size());
            m_entries.push_back({node, mask});
        });
        m_begins.push_back(m_entries.size());
    }

    /// Levels 0 (the sources) to the largest distance from any of them.
    std::size_t count() const { return m_begins.size() - 1; }
    std::span<const LevelEntry> operator[](std::size_t level) const
    {
        return std::span(m_entries).subspan(m_begins[level], m_begins[level + 1] - m_begins[level]);
    }

private:
    MultiSourceBreadthFirst m_search;
    std::vector<LevelEntry> m_entries;
    std::vector<std::size_t> m_begins = {0};
};

} // namespace cw::analytics
