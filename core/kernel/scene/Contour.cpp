// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Contour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace cw::scene {

namespace {

constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

class Tracer
{
public:
    explicit Tracer(const HeightGrid& grid)
        : m_grid(grid), m_parent(grid.heights.size()), m_next(2 * grid.heights.size(), kNowhere)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }

    Islands trace()
    {
        for (int row = 0; row + 1 < m_grid.rows; ++row) {
            for (int column = 0; column + 1 < m_grid.columns; ++column)
                join(column, row);
        }
        Islands islands;
        number(islands);
        for (std::uint32_t edge = 0; edge < m_next.size(); ++edge) {
            if (m_next[edge] != kNowhere)
                walk(edge, islands);
        }
        return islands;
    }

private:
    float height(int column, int row) const { return m_grid.heights[m_grid.at(column, row)]; }
    bool isLand(std::size_t at) const { return m_grid.heights[at] > 0; }

    // A shore crosses the grid between two neighbouring heights: the one to the right of a height
    // has twice its number, the one below it one more.
    std::uint32_t across(int column, int row) const
    {
        return static_cast<std::uint32_t>(2 * m_grid.at(column, row));
    }
    std::uint32_t down(int column, int row) const { return across(column, row) + 1; }

    std::uint32_t root(std::uint32_t at)
    {
        while (m_parent[at] != at)
            at = m_parent[at] = m_parent[m_parent[at]];
        return at;
    }
    void unite(std::size_t a, std::size_t b)
    {
        m_parent[root(static_cast<std::uint32_t>(a))] = root(static_cast<std::uint32_t>(b));
    }

    /// The pieces of shore in the cell below and right of a height, land on their left hand as the
    /// screen shows it.
    void join(int column, int row)
    {
        const std::array<std::size_t, 4> corners{
            m_grid.at(column, row), m_grid.at(column + 1, row), m_grid.at(column + 1, row + 1),
            m_grid.at(column, row + 1)};
        unsigned land = 0;
        float sum = 0;
        for (unsigned i = 0; i < 4; ++i) {
            land |= isLand(corners[i]) ? 1U << i : 0U;
            sum += m_grid.heights[corners[i]];
        }
        for (unsigned i = 0; i < 4; ++i) {
            const unsigned other = (i + 1) % 4;
            if ((land >> i & 1U) != 0 && (land >> other & 1U) != 0)
                unite(corners[i], corners[other]);
        }
        const bool isBridge = sum > 0;
        if (isBridge && land == 0b0101U)
            unite(corners[0], corners[2]);
        if (isBridge && land == 0b1010U)
            unite(corners[1], corners[3]);
        const std::array<std::uint32_t, 4> sides{
            across(column, row), down(column + 1, row), across(column, row + 1), down(column, row)};
        enum Side { Top, Right, Bottom, Left };
        const auto go = [&](Side from, Side to) { m_next[sides[from]] = sides[to]; };
        switch (land) {
        case 0b0001:
            return go(Left, Top);
        case 0b0010:
            return go(Top, Right);
        case 0b0100:
            return go(Right, Bottom);
        case 0b1000:
            return go(Bottom, Left);
        case 0b0011:
            return go(Left, Right);
        case 0b0110:
            return go(Top, Bottom);
        case 0b1100:
            return go(Right, Left);
        case 0b1001:
            return go(Bottom, Top);
        case 0b0111:
            return go(Left, Bottom);
        case 0b1011:
            return go(Bottom, Right);
        case 0b1101:
            return go(Right, Top);
        case 0b1110:
            return go(Top, Left);
        case 0b0101:
            go(Left, isBridge ? Bottom : Top);
            return go(Right, isBridge ? Top : Bottom);
        case 0b1010:
            go(Top, isBridge ? Left : Right);
            return go(Bottom, isBridge ? Right : Left);
        default:
            return;
        }
    }

    void number(Islands& islands)
    {
        islands.of.assign(m_grid.heights.size(), Islands::kWater);
        std::uint32_t count = 0;
        for (std::uint32_t i = 0; i < m_parent.size(); ++i) {
            if (isLand(i) && root(i) == i)
                islands.of[i] = ++count;
        }
        for (std::uint32_t i = 0; i < m_parent.size(); ++i) {
            if (isLand(i))
                islands.of[i] = islands.of[root(i)];
        }
        islands.shores.resize(count);
    }

    std::pair<std::size_t, std::size_t> endsOf(std::uint32_t edge) const
    {
        const std::size_t first = edge / 2;
        return {
            first, edge % 2 == 0 ? first + 1 : first + static_cast<std::size_t>(m_grid.columns)};
    }

    Point crossing(std::uint32_t edge) const
    {
        const auto [first, second] = endsOf(edge);
        const double a = static_cast<double>(m_grid.heights[first]);
        const double b = static_cast<double>(m_grid.heights[second]);
        const double share = a / (a - b);
        const auto columns = static_cast<std::size_t>(m_grid.columns);
        const Point from =
            m_grid.place(static_cast<int>(first % columns), static_cast<int>(first / columns));
        return edge % 2 == 0 ? Point{from.x + share * m_grid.step, from.y}
                             : Point{from.x, from.y + share * m_grid.step};
    }

    /// Takes the shore through that crossing.
    void walk(std::uint32_t edge, Islands& islands)
    {
        const auto [first, second] = endsOf(edge);
        const std::uint32_t island = islands.of[isLand(first) ? first : second];
        std::vector<Point> shore;
        while (m_next[edge] != kNowhere) {
            shore.push_back(crossing(edge));
            edge = std::exchange(m_next[edge], kNowhere);
        }
        islands.shores[island - 1].push_back(std::move(shore));
    }

    const HeightGrid& m_grid;
    std::vector<std::uint32_t> m_parent; ///< of each height, towards the one that is its island's
    std::vector<std::uint32_t> m_next;   ///< of each crossing of a shore: the next one
};

} // namespace

std::size_t HeightGrid::nearest(Point point) const
{
    const auto along = [this](double from, double to, int count) {
        return static_cast<int>(
            std::clamp(std::round((to - from) / step), 0.0, static_cast<double>(count - 1)));
    };
    return at(along(corner.x, point.x, columns), along(corner.y, point.y, rows));
}

Islands islandsOf(const HeightGrid& grid)
{
    return Tracer(grid).trace();
}

} // namespace cw::scene
