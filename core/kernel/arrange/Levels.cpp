// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Levels.h"

#include "core/kernel/arrange/FirstOrder.h"
#include "core/kernel/arrange/Spreading.h"
#include "core/kernel/arrange/Ticks.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace cw::arrange {

namespace {

constexpr double kLevelGap = 3.0; ///< spacings between one level and the next
constexpr double kAspect = 1.6;   ///< about how wide to high
constexpr int kRounds = 4;
constexpr std::size_t kMostValues = 12;

class LevelLayout
{
public:
    LevelLayout(
        const CompactGraph& graph, std::span<const std::int32_t> level,
        const ArrangeOptions& options)
        : m_graph(graph), m_spacing(options.spacing), m_level(level.begin(), level.end())
    {
        std::int32_t most = -1;
        for (const std::int32_t each : level)
            most = std::max(most, each);
        m_hasApart = std::ranges::any_of(level, [](std::int32_t each) { return each < 0; });
        m_nodes.resize(static_cast<std::size_t>(most + 1) + (m_hasApart ? 1 : 0));
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            std::int32_t& mine = m_level[static_cast<std::size_t>(node)];
            mine = std::max(mine, -1) + (m_hasApart ? 1 : 0);
            m_nodes[static_cast<std::size_t>(mine)].push_back(node);
        }
        m_columns = columnsFor();
        m_x = walkRanks(graph);
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            double& x = m_x[static_cast<std::size_t>(node)];
            x = isPlaced(options, node) ? options.from[static_cast<std::size_t>(node)].x
                                        : x * m_spacing;
        }
    }

    /// Lowest first; with those apart before all others.
    bool hasApart() const { return m_hasApart; }

    Arranged run(std::vector<double>& heights)
    {
        Arranged arranged{.places = Positions(m_x.size()), .guides = {}, .apart = {}};
        if (m_x.empty())
            return arranged;
        order();
        double y = 0.0;
        for (std::size_t level = 0; level < m_nodes.size(); ++level) {
            put(m_nodes[level], y, arranged.places);
            const auto rows = static_cast<double>(rowsOf(m_nodes[level].size()));
            heights.push_back(y - (rows - 1.0) * m_spacing / 2.0);
            y -= (rows - 1.0 + kLevelGap) * m_spacing;
        }
        if (m_hasApart) {
            arranged.apart = m_nodes.front();
            std::ranges::sort(arranged.apart);
        }
        return arranged;
    }

private:
    std::size_t rowsOf(std::size_t count) const
    {
        return std::max<std::size_t>(1, (count + m_columns - 1) / m_columns);
    }

    /// As many columns as make the picture about as wide as wished. O(levels log n).
    std::size_t columnsFor()
    {
        std::size_t low = 1;
        std::size_t high = std::max<std::size_t>(1, m_level.size());
        while (low < high) {
            m_columns = (low + high) / 2;
            double height = 0.0;
            for (const std::vector<NodeIndex>& nodes : m_nodes)
                height += static_cast<double>(rowsOf(nodes.size()) - 1) + kLevelGap;
            if (static_cast<double>(m_columns) < kAspect * height)
                low = m_columns + 1;
            else
                high = m_columns;
        }
        return low;
    }

    double pulled(NodeIndex node) const
    {
        const double own = m_x[static_cast<std::size_t>(node)];
        double sum = own;
        double count = 1.0;
        for (const NodeIndex other : m_graph.neighbours(node)) {
            sum += m_x[static_cast<std::size_t>(other)];
            ++count;
        }
        return sum / count;
    }

    void settle(std::vector<NodeIndex>& nodes, const std::vector<double>& wishes)
    {
        const auto wishOf = [&](NodeIndex node) { return wishes[static_cast<std::size_t>(node)]; };
        std::ranges::sort(nodes, [&](NodeIndex a, NodeIndex b) {
            return wishOf(a) != wishOf(b) ? wishOf(a) < wishOf(b) : a < b;
        });
        const std::size_t rows = rowsOf(nodes.size());
        std::vector<double> columns;
        for (std::size_t i = 0; i < nodes.size(); i += rows) {
            const std::size_t end = std::min(nodes.size(), i + rows);
            double sum = 0.0;
            for (std::size_t k = i; k < end; ++k)
                sum += wishOf(nodes[k]);
            columns.push_back(sum / static_cast<double>(end - i));
        }
        columns = spreadOnLine(columns, m_spacing * (1.0 + 1e-9));
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_x[static_cast<std::size_t>(nodes[i])] = columns[i / rows];
    }

    /// Up and down through the levels. Before each pass the picture is brought to the width that
    /// it shall have; else the pull of the neighbours would draw all of it together.
    void order()
    {
        std::vector<double> wishes = m_x;
        for (int round = 0; round < kRounds; ++round) {
            stretch();
            for (std::size_t i = 0; i < m_nodes.size(); ++i) {
                const std::size_t level = round % 2 == 0 ? i : m_nodes.size() - 1 - i;
                for (const NodeIndex node : m_nodes[level])
                    wishes[static_cast<std::size_t>(node)] = pulled(node);
                settle(m_nodes[level], wishes);
            }
        }
    }

    void stretch()
    {
        const auto ends = std::ranges::minmax(m_x);
        const double width = ends.max / 2.0 - ends.min / 2.0;
        const double wanted = m_spacing * static_cast<double>(m_columns) / 2.0;
        const double middle = ends.max / 2.0 + ends.min / 2.0;
        for (double& x : m_x)
            x = width > 0.0 ? (x - middle) / width * wanted : 0.0;
    }

    void put(const std::vector<NodeIndex>& nodes, double bottom, Positions& places) const
    {
        const std::size_t rows = rowsOf(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const auto node = static_cast<std::size_t>(nodes[i]);
            const auto row = static_cast<double>(i % rows);
            places.x[node] = m_x[node] + m_spacing * row / static_cast<double>(rows);
            places.y[node] = bottom - row * m_spacing;
        }
    }

    const CompactGraph& m_graph;
    double m_spacing;
    std::vector<std::int32_t> m_level;
    bool m_hasApart = false;
    std::vector<std::vector<NodeIndex>> m_nodes; ///< of each level
    std::size_t m_columns = 1;
    std::vector<double> m_x;
};

/// A line and a text a level, at heights[i], lowest first.
Guides guidesOf(
    const Positions& places, std::span<const double> heights, bool hasApart, double spacing,
    std::span<const GuideText> texts)
{
    Guides guides;
    if (places.size() == 0)
        return guides;
    const auto ends = std::ranges::minmax(places.x);
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const Place left{ends.min - 1.5 * spacing, heights[i]};
        guides.lines.push_back({left, {ends.max + 1.5 * spacing, heights[i]}});
        const bool isApart = hasApart && i == 0;
        GuideText text = isApart ? GuideText{} : texts[i - (hasApart ? 1 : 0)];
        text.at = {left.x - 0.3 * spacing, heights[i]};
        text.anchor = Anchor::Right;
        guides.texts.push_back(text);
    }
    return guides;
}

Arranged arranged(
    const CompactGraph& graph, std::span<const std::int32_t> level, const ArrangeOptions& options,
    std::span<const GuideText> texts)
{
    LevelLayout layout(graph, level, options);
    std::vector<double> heights;
    Arranged result = layout.run(heights);
    result.guides = guidesOf(result.places, heights, layout.hasApart(), options.spacing, texts);
    return result;
}

} // namespace

Arranged levels(
    const CompactGraph& graph, std::span<const std::int32_t> level, const ArrangeOptions& options)
{
    std::vector<GuideText> texts;
    for (const std::int32_t each : level) {
        while (each >= 0 && texts.size() <= static_cast<std::size_t>(each))
            texts.push_back({.word = GuideWord::Group, .index = texts.size()});
    }
    return arranged(graph, level, options, texts);
}

Arranged levelsByNumber(
    const CompactGraph& graph, std::span<const double> value, const ArrangeOptions& options)
{
    std::vector<double> values;
    std::ranges::copy_if(
        value, std::back_inserter(values), [](double each) { return std::isfinite(each); });
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::vector<GuideText> texts;
    const bool isRanges = values.size() > kMostValues;
    if (isRanges) {
        const std::vector<double> ticks = roundTicks(values.front(), values.back(), 8);
        values.assign(ticks.begin(), ticks.end() - 1);
        for (std::size_t i = 0; i < values.size(); ++i)
            texts.push_back({.word = GuideWord::Range, .number = ticks[i], .upTo = ticks[i + 1]});
    } else {
        for (const double each : values)
            texts.push_back({.word = GuideWord::Number, .number = each});
    }
    std::vector<std::int32_t> level;
    for (const double each : value) {
        const auto above = std::ranges::upper_bound(values, each);
        level.push_back(
            std::isfinite(each)
                ? std::max<std::int32_t>(0, static_cast<std::int32_t>(above - values.begin()) - 1)
                : -1);
    }
    return arranged(graph, level, options, texts);
}

} // namespace cw::arrange
