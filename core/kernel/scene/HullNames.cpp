// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/HullNames.h"

#include "core/kernel/scene/LabelOccupancy.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>

namespace cw::scene {

namespace {

/// A smaller hull is a speck.
constexpr double kSmallestPx = 18;
constexpr std::uint32_t kPartShare = 2;
constexpr std::uint32_t kFewestOfPart = 3;
constexpr double kGapPx = 3;
constexpr LabelOccupancy::Air kAir{6, 3};

/// The points of a rim that are seen and reach farthest up, down, left and right; world.
std::optional<std::array<Point, 4>> farthestOf(const GroupHull& hull, const Box& world)
{
    std::optional<std::array<Point, 4>> farthest;
    for (const std::vector<Point>& ring : hull.rings) {
        for (const Point& point : ring) {
            if (!world.contains(point))
                continue;
            if (!farthest)
                farthest = {point, point, point, point};
            auto& [up, down, left, right] = *farthest;
            up = point.y < up.y ? point : up;
            down = point.y > down.y ? point : down;
            left = point.x < left.x ? point : left;
            right = point.x > right.x ? point : right;
        }
    }
    return farthest;
}

struct Candidate
{
    Point anchor;
    Box box;
};

Box boxAt(double left, double top, LabelSize size)
{
    return {
        left, top, left + static_cast<double>(size.width), top + static_cast<double>(size.height)};
}

/// Above, below and beside the hull, then just within it.
std::array<Candidate, 6>
candidates(const std::array<Point, 4>& farthest, const ViewTransform& view, LabelSize size)
{
    const auto [up, down, left, right] = farthest;
    const double width = static_cast<double>(size.width);
    const double height = static_cast<double>(size.height);
    const Point top = view.toView(up);
    const Point foot = view.toView(down);
    const Point west = view.toView(left);
    const Point east = view.toView(right);
    return {
        Candidate{up, boxAt(top.x - width / 2, top.y - height - kGapPx, size)},
        Candidate{down, boxAt(foot.x - width / 2, foot.y + kGapPx, size)},
        Candidate{right, boxAt(east.x + kGapPx, east.y - height / 2, size)},
        Candidate{left, boxAt(west.x - width - kGapPx, west.y - height / 2, size)},
        Candidate{up, boxAt(top.x - width / 2, top.y + kGapPx, size)},
        Candidate{down, boxAt(foot.x - width / 2, foot.y - height - kGapPx, size)}};
}

bool isWithin(const Box& box, const Box& area)
{
    return box.left >= area.left && box.right <= area.right && box.top >= area.top &&
           box.bottom <= area.bottom;
}

/// Indices, the hulls with most members first.
std::vector<std::size_t> largestFirst(std::span<const GroupHull> hulls)
{
    std::vector<std::size_t> order(hulls.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return hulls[a].members > hulls[b].members;
    });
    return order;
}

} // namespace

std::vector<PlacedHullName> placeHullNames(
    std::span<const GroupHull> hulls, const DisplayList& list, const HullNameOptions& options)
{
    LabelOccupancy occupancy(list.area, kAir);
    for (const DisplayNode& mark : list.nodes) {
        if (mark.radius >= kSpeckPx)
            occupancy.addMark(mark);
    }
    for (const Box& box : options.taken)
        occupancy.addName(box, LabelOccupancy::kFixed);
    const Box world = options.view.boxToWorld(options.visible);
    std::map<std::uint32_t, std::uint32_t> largest; // members of each group's largest in view
    std::vector<PlacedHullName> placed;
    for (const std::size_t index : largestFirst(hulls)) {
        const GroupHull& hull = hulls[index];
        const auto known = largest.find(hull.group);
        const double sidePx =
            std::max(hull.bounds.width(), hull.bounds.height()) * options.view.scale;
        if (!hull.bounds.overlaps(world) || sidePx < kSmallestPx ||
            (known != largest.end() &&
             (hull.members < kFewestOfPart || hull.members * kPartShare < known->second)))
            continue;
        const LabelSize size = options.measure(hull.group);
        const auto farthest = farthestOf(hull, world);
        if (!farthest || size.width <= 0)
            continue;
        for (const Candidate& candidate : candidates(*farthest, options.view, size)) {
            if (!isWithin(candidate.box, options.visible) ||
                occupancy.ask(candidate.box, LabelOccupancy::kNone, kSpeckPx).blocked !=
                    LabelOccupancy::Blocked::No)
                continue;
            occupancy.addName(candidate.box, static_cast<std::uint32_t>(placed.size()));
            placed.push_back({hull.group, candidate.anchor, candidate.box});
            largest.emplace(hull.group, hull.members);
            break;
        }
    }
    return placed;
}

} // namespace cw::scene
