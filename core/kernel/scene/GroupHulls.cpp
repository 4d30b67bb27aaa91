// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/GroupHulls.h"

#include "core/kernel/scene/Contour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace cw::scene {

namespace {

// In units of HullOptions::reach.
constexpr double kInfluence = 2.2;     ///< a member's ends here
constexpr double kPadding = 0.48;      ///< around one who stands alone
constexpr double kOwn = 0.3;           ///< this much around a member is always inside
constexpr double kBeforeMiddle = 0.06; ///< hulls end, that neighbours can be told apart
constexpr double kStranger = 1.4;      ///< who is farther away than this does not matter
constexpr double kStep = 0.2;          ///< between heights

/// Of a part that sprawls: its grid is coarser.
constexpr double kMostHeights = 1 << 20;

/// How much of a member is felt at a distance, 1 at its place: both squared, in units of reach.
constexpr float felt(double distance2)
{
    const double rest = 1 - distance2 / (kInfluence * kInfluence);
    return static_cast<float>(rest * rest);
}

/// What counts as inside a single member's hull.
constexpr float kLevel = felt(kPadding * kPadding);
/// How fast that falls off there, a unit of reach.
constexpr float kSlope = static_cast<float>(
    4 * kPadding / (kInfluence * kInfluence) *
    (1 - kPadding * kPadding / (kInfluence * kInfluence)));

/// A square of the plane and which of the sorted points lie in it.
struct Cell
{
    std::int64_t row = 0;
    std::int64_t column = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    bool isBefore(const Cell& other) const
    {
        return std::pair(row, column) < std::pair(other.row, other.column);
    }
};

std::int64_t cellNumber(double at, double side)
{
    constexpr double kFarthest = 1e15;
    return static_cast<std::int64_t>(std::clamp(std::floor(at / side), -kFarthest, kFarthest));
}

/// The occupied cells, row by row. @param points  sorted by them.
std::vector<Cell> cellsOf(std::vector<Point>& points, double side)
{
    const auto cellOf = [side](const Point& point) {
        return Cell{.row = cellNumber(point.y, side), .column = cellNumber(point.x, side)};
    };
    std::stable_sort(points.begin(), points.end(), [&](const Point& a, const Point& b) {
        return cellOf(a).isBefore(cellOf(b));
    });
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < points.size(); ++i) {
        Cell cell = cellOf(points[i]);
        if (cells.empty() || cells.back().isBefore(cell)) {
            cell.begin = i;
            cells.push_back(cell);
        }
        cells.back().end = i + 1;
    }
    return cells;
}

/// The points by parts that cannot influence one another.
/// @param side  how far any influence reaches.
std::vector<std::vector<Point>> partsOf(std::vector<Point> points, double side)
{
    const std::vector<Cell> cells = cellsOf(points, side);
    std::vector<std::size_t> parent(cells.size());
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&](std::size_t at) {
        while (parent[at] != at)
            at = parent[at] = parent[parent[at]];
        return at;
    };
    constexpr std::array<std::pair<int, int>, 4> kBefore{{{-1, -1}, {-1, 0}, {-1, 1}, {0, -1}}};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (const auto& [row, column] : kBefore) {
            const Cell wanted{.row = cells[i].row + row, .column = cells[i].column + column};
            const auto found = std::lower_bound(
                cells.begin(), cells.end(), wanted,
                [](const Cell& a, const Cell& b) { return a.isBefore(b); });
            if (found != cells.end() && !wanted.isBefore(*found)) {
                const std::size_t a = root(i);
                const std::size_t b = root(static_cast<std::size_t>(found - cells.begin()));
                parent[std::max(a, b)] = std::min(a, b);
            }
        }
    }
    std::vector<std::vector<Point>> parts(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto begin = points.begin() + static_cast<std::ptrdiff_t>(cells[i].begin);
        const auto end = points.begin() + static_cast<std::ptrdiff_t>(cells[i].end);
        std::vector<Point>& part = parts[root(i)];
        part.insert(part.end(), begin, end);
    }
    std::erase_if(parts, [](const std::vector<Point>& part) { return part.empty(); });
    return parts;
}

/// How much of the members and of the others is felt over a part of the plane.
class Field
{
public:
    /// @param members  at least one.
    Field(std::span<const Point> members, double reach) : m_reach(reach)
    {
        Box box = Box::of(members.front(), members.front());
        for (const Point& point : members) {
            box = {
                std::min(box.left, point.x), std::min(box.top, point.y),
                std::max(box.right, point.x), std::max(box.bottom, point.y)};
        }
        box = box.grownBy(kInfluence * reach);
        m_grid.step = std::max(kStep * reach, std::sqrt(box.width() / kMostHeights * box.height()));
        // What lies between two heights would be lost.
        m_reach = std::max(m_reach, 2 * m_grid.step);
        box = box.grownBy(kInfluence * (m_reach - reach) + 2 * m_grid.step);
        m_box = box;
        m_grid.corner = {box.left, box.top};
        m_grid.columns = static_cast<int>(std::ceil(box.width() / m_grid.step)) + 1;
        m_grid.rows = static_cast<int>(std::ceil(box.height() / m_grid.step)) + 1;
        const std::size_t count =
            static_cast<std::size_t>(m_grid.columns) * static_cast<std::size_t>(m_grid.rows);
        m_members.assign(count, {0, kFar});
        m_others.assign(count, {0, kFar});
    }

    const Box& box() const { return m_box; }
    void addMember(Point point) { add(m_members, point, kInfluence); }
    void addOther(Point point) { add(m_others, point, kStranger); }

    /// Above zero is inside.
    HeightGrid heights(bool isExact) &&
    {
        m_grid.heights.resize(m_members.size());
        for (std::size_t i = 0; i < m_members.size(); ++i)
            m_grid.heights[i] = isExact ? exactHeight(i) : roughHeight(i);
        return std::move(m_grid);
    }

private:
    struct Felt
    {
        float sum;       ///< of squares, so that many together reach little farther than one
        float distance2; ///< of the nearest, units of reach squared
    };
    static constexpr float kFar = static_cast<float>(kStranger * kStranger);

    void add(std::vector<Felt>& felts, Point point, double influence) const
    {
        const double reach = influence * m_reach;
        const auto from = [&](double at, double corner) {
            return std::max(0, static_cast<int>(std::ceil((at - reach - corner) / m_grid.step)));
        };
        const auto to = [&](double at, double corner, int count) {
            return std::min(
                count - 1, static_cast<int>(std::floor((at + reach - corner) / m_grid.step)));
        };
        const int bottom = to(point.y, m_grid.corner.y, m_grid.rows);
        const int right = to(point.x, m_grid.corner.x, m_grid.columns);
        const double unit = 1 / (m_reach * m_reach);
        for (int row = from(point.y, m_grid.corner.y); row <= bottom; ++row) {
            for (int column = from(point.x, m_grid.corner.x); column <= right; ++column) {
                const Point at = m_grid.place(column, row);
                const double dx = at.x - point.x;
                const double dy = at.y - point.y;
                const double distance2 = (dx * dx + dy * dy) * unit;
                if (distance2 > influence * influence)
                    continue;
                Felt& felt = felts[m_grid.at(column, row)];
                const float here = cw::scene::felt(distance2);
                felt.sum += here * here;
                felt.distance2 = std::min(felt.distance2, static_cast<float>(distance2));
            }
        }
    }

    float level(std::size_t at) const { return (std::sqrt(m_members[at].sum) - kLevel) / kSlope; }

    float exactHeight(std::size_t at) const
    {
        if (m_members[at].sum == 0)
            return -1;
        const float own = std::sqrt(m_members[at].distance2);
        const float others = std::sqrt(m_others[at].distance2);
        const float nearer = (others - own) / 2 - static_cast<float>(kBeforeMiddle);
        return std::max(std::min(level(at), nearer), static_cast<float>(kOwn) - own);
    }

    float roughHeight(std::size_t at) const
    {
        if (m_members[at].sum == 0)
            return -1;
        const float more = std::sqrt(m_members[at].sum) - std::sqrt(m_others[at].sum);
        return std::min(level(at), more / kSlope);
    }

    double m_reach;
    Box m_box;
    HeightGrid m_grid;
    std::vector<Felt> m_members;
    std::vector<Felt> m_others;
};

std::vector<GroupHull>
hullsOf(std::uint32_t group, std::span<const Point> members, const HeightGrid& grid)
{
    Islands islands = islandsOf(grid);
    std::vector<GroupHull> hulls(islands.shores.size());
    for (std::size_t i = 0; i < hulls.size(); ++i) {
        GroupHull& hull = hulls[i];
        hull.group = group;
        hull.rings = std::move(islands.shores[i]);
        if (hull.rings.empty())
            continue;
        hull.bounds = Box::of(hull.rings.front().front(), hull.rings.front().front());
        for (const std::vector<Point>& ring : hull.rings) {
            for (const Point& point : ring) {
                Box& box = hull.bounds;
                box = {
                    std::min(box.left, point.x), std::min(box.top, point.y),
                    std::max(box.right, point.x), std::max(box.bottom, point.y)};
            }
        }
    }
    for (const Point& member : members) {
        // So far out that two places cannot be told apart there is no outline.
        const std::uint32_t island = islands.of[grid.nearest(member)];
        if (island != Islands::kWater && !hulls[island - 1].rings.empty())
            ++hulls[island - 1].members;
    }
    // From afar a group may prevail where none of it stands.
    std::erase_if(hulls, [](const GroupHull& hull) { return hull.members == 0; });
    return hulls;
}

} // namespace

std::vector<GroupHull> groupHulls(
    const ScenePositions& positions, const SpatialGrid& grid,
    std::span<const std::vector<std::uint32_t>> groups, const HullOptions& options,
    const TaskContext& task)
{
    const auto place = [&](std::uint32_t node) {
        return Point{
            static_cast<double>(positions.x[node]), static_cast<double>(positions.y[node])};
    };
    std::vector<GroupHull> hulls;
    for (std::uint32_t group = 0; group < groups.size(); ++group) {
        const std::vector<std::uint32_t>& nodes = groups[group];
        std::vector<Point> points;
        for (const std::uint32_t node : nodes) {
            if (positions.isPlaced(node))
                points.push_back(place(node));
        }
        const std::size_t first = hulls.size();
        for (const std::vector<Point>& part :
             partsOf(std::move(points), 2 * kInfluence * options.reach)) {
            if (task.cancelled())
                return {};
            Field field(part, options.reach);
            for (const Point& member : part)
                field.addMember(member);
            for (const std::uint32_t node : grid.nodesIn(field.box())) {
                if (!std::binary_search(nodes.begin(), nodes.end(), node))
                    field.addOther(place(node));
            }
            for (GroupHull& hull : hullsOf(group, part, std::move(field).heights(options.isExact)))
                hulls.push_back(std::move(hull));
        }
        std::stable_sort(
            hulls.begin() + static_cast<std::ptrdiff_t>(first), hulls.end(),
            [](const GroupHull& a, const GroupHull& b) { return a.members > b.members; });
    }
    return hulls;
}

} // namespace cw::scene
