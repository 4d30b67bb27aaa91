// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/ClusterNames.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace cw::scene {

namespace {

/// Radius, pixels, from which a cluster is more than a speck.
constexpr double kSmallestPx = 16;
/// Share of the name's width that the cluster's disc must have.
constexpr double kWidthShare = 0.6;
/// Shares of the view's smaller side at which a cluster begins to dissolve and has done so.
constexpr double kDissolves = 0.28;
constexpr double kDissolved = 0.42;
/// Marks at this share of their full size begin to speak for themselves, and do so.
constexpr double kMembersBegin = 0.55;
constexpr double kMembersSpeak = 0.85;
/// How much farther out than packed discs nodes may stand and still be seen as together.
constexpr double kLoosest = 2.9;
/// Share of all nodes beyond which a cluster is the whole, which needs no name.
constexpr double kNearlyAll = 0.7;
/// What stands already may be by so much smaller or nearer.
constexpr double kKept = 1.2;
constexpr double kAirPx = 6;

/// Where a cluster's nodes are: its core, for a few that stand elsewhere do not make it less of one
/// thing.
struct Spread
{
    Point middle;      ///< of the nearer half
    double radius = 0; ///< of an even disc of which half lies as near as that half does
    std::uint32_t placed = 0;
};

Point meanOf(std::span<const Point> points)
{
    Point sum;
    for (const Point& point : points) {
        sum.x += point.x;
        sum.y += point.y;
    }
    const auto count = static_cast<double>(points.size());
    return {sum.x / count, sum.y / count};
}

/// @param points  at least one; reordered.
Spread spreadOf(std::span<Point> points)
{
    const std::size_t half = points.size() / 2;
    Spread spread{.middle = meanOf(points), .placed = static_cast<std::uint32_t>(points.size())};
    // Twice: the second time from the middle of the first half.
    for (int round = 0; round < 2; ++round) {
        const Point from = spread.middle;
        // Squared: std::hypot() here took an eighth of what a sharp picture takes.
        const auto distance2 = [from](const Point& p) {
            const double dx = p.x - from.x;
            const double dy = p.y - from.y;
            return dx * dx + dy * dy;
        };
        std::ranges::nth_element(
            points, points.begin() + static_cast<std::ptrdiff_t>(half), {}, distance2);
        spread.middle = meanOf(points.first(half + 1));
        spread.radius = std::sqrt(distance2(points[half])) * std::numbers::sqrt2;
    }
    return spread;
}

std::vector<Spread> spreadsOf(const SceneModel& scene, const Clusters& clusters)
{
    std::vector<Spread> spreads(clusters.all.size());
    for (const std::vector<std::uint32_t>& of : clusters.of) {
        std::vector<std::vector<Point>> points(clusters.all.size());
        for (std::uint32_t node = 0; node < of.size(); ++node) {
            if (of[node] != kNoCluster && scene.positions().isPlaced(node))
                points[of[node]].push_back(scene.position(node));
        }
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!points[i].empty())
                spreads[i] = spreadOf(points[i]);
        }
    }
    return spreads;
}

/// 1 up to `from`, 0 from `to` on.
double falling(double value, double from, double to)
{
    return std::clamp((to - value) / (to - from), 0.0, 1.0);
}

class Placer
{
public:
    Placer(const SceneModel& scene, const Clusters& clusters, const ClusterNameOptions& options)
        : m_scene(scene)
        , m_clusters(clusters)
        , m_options(options)
        , m_side(std::min(options.visible.width(), options.visible.height()))
        , m_farness(falling(
              markScale(options.spacing * options.view.scale), kMembersBegin, kMembersSpeak))
        , m_before(clusters.all.size(), 0)
        , m_isNamed(clusters.all.size(), 0)
    {
        for (const PlacedCluster& name : options.previous) {
            if (name.cluster < m_before.size())
                m_before[name.cluster] = 1;
        }
    }

    std::vector<PlacedCluster> place()
    {
        if (m_farness <= 0)
            return {};
        const std::vector<Spread> spreads = spreadsOf(m_scene, m_clusters);
        std::vector<std::uint32_t> order(m_clusters.all.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_clusters.all[a].members > m_clusters.all[b].members;
        });
        for (const std::uint32_t cluster : order) {
            if (auto name = nameOf(cluster, spreads[cluster])) {
                m_isNamed[cluster] = 1;
                m_placed.push_back(*name);
            }
        }
        return std::move(m_placed);
    }

private:
    std::optional<PlacedCluster> nameOf(std::uint32_t cluster, const Spread& spread) const
    {
        const Cluster& of = m_clusters.all[cluster];
        const bool isPartOfNamed = of.parent != kNoCluster && m_isNamed[of.parent] != 0;
        if (isPartOfNamed || spread.placed == 0 ||
            of.members > kNearlyAll * static_cast<double>(m_scene.nodeCount()))
            return std::nullopt;
        const double slack = m_before[cluster] != 0 ? kKept : 1;
        const double world = spread.radius;
        const double packed = 0.56 * m_options.spacing * std::sqrt(spread.placed);
        const double px = world * m_options.view.scale;
        if (world > kLoosest * slack * packed || px * slack < kSmallestPx)
            return std::nullopt;
        const double strength =
            m_farness * falling(px, kDissolves * m_side * slack, kDissolved * m_side * slack);
        const Point middle = spread.middle;
        const Point at = m_options.view.toView(middle);
        if (strength <= 0.05 || !m_options.visible.contains(at))
            return std::nullopt;
        const LabelSize size = m_options.measure(cluster);
        if (size.width <= 0 || 2 * px * slack < kWidthShare * size.width)
            return std::nullopt;
        const auto box = freeBox(at, size, px);
        if (!box)
            return std::nullopt;
        return PlacedCluster{cluster, middle, *box, static_cast<float>(strength)};
    }

    /// In the middle of the cluster, or as near above or below as lets what lies there be seen.
    std::optional<Box> freeBox(const Point& at, const LabelSize& size, double radiusPx) const
    {
        constexpr std::array kShifts{0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0};
        const double width = static_cast<double>(size.width);
        const double height = static_cast<double>(size.height);
        for (const double shift : kShifts) {
            const double y = at.y + shift * height;
            const Box box{at.x - width / 2, y - height / 2, at.x + width / 2, y + height / 2};
            const bool isBeside = isBesideNames(box);
            if (std::abs(shift) * height > radiusPx || (shift == 0 && !isBeside))
                break;
            if (isBeside && isUncovered(box))
                return box;
        }
        return std::nullopt;
    }

    bool isBesideNames(const Box& box) const
    {
        const Box airy = box.grownBy(kAirPx);
        return std::none_of(m_placed.begin(), m_placed.end(), [&](const PlacedCluster& name) {
            return name.box.overlaps(airy);
        });
    }

    bool isUncovered(const Box& box) const
    {
        const Box airy = box.grownBy(kAirPx);
        return box.left >= m_options.visible.left && box.right <= m_options.visible.right &&
               box.top >= m_options.visible.top && box.bottom <= m_options.visible.bottom &&
               std::none_of(
                   m_options.covers.begin(), m_options.covers.end(),
                   [&](const Box& cover) { return cover.overlaps(airy); });
    }

    const SceneModel& m_scene;
    const Clusters& m_clusters;
    const ClusterNameOptions& m_options;
    double m_side;
    double m_farness; ///< 1 far away
    std::vector<char> m_before;
    std::vector<char> m_isNamed;
    std::vector<PlacedCluster> m_placed;
};

} // namespace

std::vector<PlacedCluster> placeClusterNames(
    const SceneModel& scene, const Clusters& clusters, const ClusterNameOptions& options)
{
    return Placer(scene, clusters, options).place();
}

} // namespace cw::scene
