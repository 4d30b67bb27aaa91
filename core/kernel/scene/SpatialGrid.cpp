// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/SpatialGrid.h"

#include <cmath>
#include <limits>

namespace cw::scene {

namespace {

constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();
constexpr double kNodesPerCell = 2;

/// A cell number of a coordinate, clamped in floating point first: far outliers must not overflow.
int cellNumber(double distance, double cell, int count)
{
    return static_cast<int>(std::clamp(distance / cell, 0.0, static_cast<double>(count - 1)));
}

bool isInside(std::span<const Point> polygon, double x, double y)
{
    bool inside = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const Point& a = polygon[i];
        const Point& b = polygon[j];
        if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

} // namespace

std::optional<Box> boundsOf(const ScenePositions& positions)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    Box bounds{kInfinity, kInfinity, -kInfinity, -kInfinity};
    for (std::size_t i = 0; i < positions.x.size(); ++i) {
        if (!positions.isPlaced(i))
            continue;
        bounds.left = std::min<double>(bounds.left, positions.x[i]);
        bounds.right = std::max<double>(bounds.right, positions.x[i]);
        bounds.top = std::min<double>(bounds.top, positions.y[i]);
        bounds.bottom = std::max<double>(bounds.bottom, positions.y[i]);
    }
    return bounds.left <= bounds.right ? std::optional(bounds) : std::nullopt;
}

SpatialGrid::SpatialGrid(const ScenePositions& positions)
{
    const std::size_t count = positions.x.size();
    m_itemOf.assign(count, kNowhere);
    const std::optional<Box> bounds = boundsOf(positions);
    if (!bounds)
        return;
    m_bounds = *bounds;
    std::size_t placed = 0;
    for (std::size_t i = 0; i < count; ++i)
        placed += positions.isPlaced(i) ? 1U : 0U;
    const double cells = std::max(1.0, static_cast<double>(placed) / kNodesPerCell);
    const double side = std::max(m_bounds.width(), m_bounds.height());
    m_cell = std::max(std::sqrt(m_bounds.width() * m_bounds.height() / cells), side / cells);
    if (m_cell <= 0)
        m_cell = 1;
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_cell) + 1;

    const auto cellOf = [&](std::size_t i) {
        const int column = cellNumber(positions.x[i] - m_bounds.left, m_cell, m_columns);
        const int row = cellNumber(positions.y[i] - m_bounds.top, m_cell, m_rows);
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
               static_cast<std::size_t>(column);
    };
    // Counting sort by cell; within a cell nodes stay ascending.
    m_begin.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (positions.isPlaced(i))
            ++m_begin[cellOf(i) + 1];
    }
    for (std::size_t c = 1; c < m_begin.size(); ++c)
        m_begin[c] += m_begin[c - 1];
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
    m_items.resize(placed);
    for (std::size_t i = 0; i < count; ++i) {
        if (!positions.isPlaced(i))
            continue;
        const std::uint32_t slot = next[cellOf(i)]++;
        m_items[slot] = {positions.x[i], positions.y[i], static_cast<std::uint32_t>(i)};
        m_itemOf[i] = slot;
    }
}

SpatialGrid::CellRange SpatialGrid::cellsOf(const Box& world) const
{
    return {
        cellNumber(world.left - m_bounds.left, m_cell, m_columns),
        cellNumber(world.top - m_bounds.top, m_cell, m_rows),
        cellNumber(world.right - m_bounds.left, m_cell, m_columns),
        cellNumber(world.bottom - m_bounds.top, m_cell, m_rows)};
}

template <class Visit>
void SpatialGrid::visit(const CellRange& range, Visit&& visit) const
{
    for (int row = range.top; row <= range.bottom; ++row) {
        // Neighbouring cells of a row lie together: one run of items.
        const auto first = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns);
        const std::uint32_t begin = m_begin[first + static_cast<std::size_t>(range.left)];
        const std::uint32_t end = m_begin[first + static_cast<std::size_t>(range.right) + 1];
        for (std::uint32_t i = begin; i < end; ++i)
            visit(m_items[i]);
    }
}

std::optional<std::uint32_t> SpatialGrid::nodeAt(Point world, const Reach& reach) const
{
    if (m_items.empty())
        return std::nullopt;
    const double furthest = reach.largestRadius * reach.worldPerRadius + reach.slack;
    const Box around{
        world.x - furthest, world.y - furthest, world.x + furthest, world.y + furthest};
    std::optional<std::uint32_t> best;
    double bestRatio = std::numeric_limits<double>::infinity();
    visit(cellsOf(around), [&](const Item& item) {
        const double radius = reach.nodes[item.node].radius * reach.worldPerRadius;
        const double distance = std::hypot(item.x - world.x, item.y - world.y);
        if (distance > radius + reach.slack)
            return;
        const double ratio = distance / (radius + reach.slack);
        if (ratio < bestRatio) {
            bestRatio = ratio;
            best = item.node;
        }
    });
    return best;
}

std::vector<std::uint32_t> SpatialGrid::nodesIn(const Box& world) const
{
    std::vector<std::uint32_t> found;
    if (m_items.empty())
        return found;
    visit(cellsOf(world), [&](const Item& item) {
        if (world.contains({item.x, item.y}))
            found.push_back(item.node);
    });
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::uint32_t> SpatialGrid::nodesInside(std::span<const Point> polygon) const
{
    std::vector<std::uint32_t> found;
    if (m_items.empty() || polygon.size() < 3)
        return found;
    Box box = Box::of(polygon[0], polygon[1]);
    for (const Point& p : polygon) {
        box.left = std::min(box.left, p.x);
        box.right = std::max(box.right, p.x);
        box.top = std::min(box.top, p.y);
        box.bottom = std::max(box.bottom, p.y);
    }
    visit(cellsOf(box), [&](const Item& item) {
        if (box.contains({item.x, item.y}) && isInside(polygon, item.x, item.y))
            found.push_back(item.node);
    });
    std::sort(found.begin(), found.end());
    return found;
}

std::optional<double> SpatialGrid::nearestDistance(std::uint32_t node) const
{
    if (m_items.size() < 2 || m_itemOf[node] == kNowhere)
        return std::nullopt;
    const Item& self = m_items[m_itemOf[node]];
    const double widest = std::max(m_bounds.width(), m_bounds.height()) + m_cell;
    for (double reach = m_cell;; reach *= 2) {
        double best = std::numeric_limits<double>::infinity();
        visit(
            cellsOf({self.x - reach, self.y - reach, self.x + reach, self.y + reach}),
            [&](const Item& item) {
                if (item.node != node)
                    best = std::min<double>(best, std::hypot(item.x - self.x, item.y - self.y));
            });
        // Beyond `reach` a nearer one could hide in a cell not yet seen.
        if (best <= reach || reach > widest)
            return best;
    }
}

std::optional<Box> SpatialGrid::bounds() const
{
    if (m_items.empty())
        return std::nullopt;
    return m_bounds;
}

} // namespace cw::scene
