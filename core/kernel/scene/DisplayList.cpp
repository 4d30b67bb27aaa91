// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/DisplayList.h"

#include "core/kernel/scene/MarkedOut.h"

#include <array>
#include <cmath>
#include <utility>

namespace cw::scene {

namespace {

/// The share of the area that lines may cover before long ones fade.
constexpr double kInkShare = 0.16;
/// Coverage of one place before the lines through it fade.
constexpr float kLocalCoverage = 0.42F;
/// Below this strength a line can no longer be told from its neighbours.
constexpr float kFaintest = 0.34F;
constexpr double kInkCellPx = 24;
constexpr std::array<float, 4> kFade{1.0F, 0.72F, 0.5F, 0.32F};

float length(const Segment& line)
{
    return std::hypot(line.x2 - line.x1, line.y2 - line.y1);
}

/// The length beyond which a line may not spend more ink, so that all together cover at most `ink`
/// square pixels: sum of min(length, L) * width = ink. Infinite when there is enough for all.
double longestFullLine(std::span<const DisplayEdge> edges, double ink)
{
    constexpr double kBucketPx = 8;
    std::array<double, 512> width{};
    std::array<double, 512> spent{};
    double total = 0;
    for (const DisplayEdge& edge : edges) {
        const double px = length(edge.line);
        const auto bucket = std::min(static_cast<std::size_t>(px / kBucketPx), width.size() - 1);
        width[bucket] += edge.width;
        spent[bucket] += px * edge.width;
        total += px * edge.width;
    }
    if (total <= ink)
        return std::numeric_limits<double>::infinity();
    double shorter = 0; // ink of the lines below this bucket
    double longer = 0;  // summed width of this bucket's lines and the longer ones
    for (const double w : width)
        longer += w;
    for (std::size_t i = 0; i < width.size(); ++i) {
        const double limit = longer > 0 ? (ink - shorter) / longer : 0;
        if (limit < static_cast<double>(i + 1) * kBucketPx)
            return std::max(limit, 1.0);
        shorter += spent[i];
        longer -= width[i];
    }
    return std::numeric_limits<double>::infinity();
}

void fadeByLength(std::vector<DisplayEdge>& edges, double ink)
{
    const double limit = longestFullLine(edges, ink);
    if (!std::isfinite(limit))
        return;
    for (DisplayEdge& edge : edges) {
        const double px = length(edge.line);
        if (px > limit)
            edge.strength *= static_cast<float>(limit / px);
    }
}

/// @param standsFor  how many edges each stands for.
void fadeByCrowding(std::vector<DisplayEdge>& edges, const Box& area, float standsFor)
{
    InkGrid grid(area, kInkCellPx);
    for (const DisplayEdge& edge : edges)
        grid.add(edge.line, edge.width * edge.strength * standsFor);
    // Where lines can still be counted each must be seen; only masses may melt together.
    const float count = static_cast<float>(edges.size()) * standsFor;
    const float mass = std::clamp((count - 600) / 3000, 0.0F, 1.0F);
    const float faintest = 0.62F - 0.57F * mass;
    for (DisplayEdge& edge : edges) {
        const float coverage = grid.meanCoverage(edge.line);
        if (coverage > kLocalCoverage)
            edge.strength *= std::max(kLocalCoverage / coverage, faintest);
    }
}

/// A number from 0 to below 1 that belongs to the edge (Knuth's multiplicative hash).
float lotOf(std::uint32_t edge)
{
    return static_cast<float>((edge * 2'654'435'761U) >> 8) * 0x1p-24F;
}

/// Of the faintest lines draws only some, each as much stronger: the same ink on the whole, always
/// by the same lines, at a fraction of the cost.
void thin(std::vector<DisplayEdge>& haze)
{
    constexpr float kThinnest = 0.07F;
    std::erase_if(haze, [](DisplayEdge& edge) {
        if (edge.strength >= kThinnest)
            return false;
        if (lotOf(edge.edge) * kThinnest >= edge.strength)
            return true;
        edge.strength = kThinnest;
        return false;
    });
}

/// Moves what cannot be told apart from `lines` to `haze`; what is marked out ends on top.
void split(DisplayList& list, const MarkedOutEdges& markedOut, std::size_t mostLines)
{
    const auto isClear = [&](const DisplayEdge& edge) {
        return edge.strength >= kFaintest || markedOut.contains(edge.edge);
    };
    auto end = std::partition(list.lines.begin(), list.lines.end(), isClear);
    // Only fading by crowding or length makes haze; a few overdue contacts stay lines.
    if (static_cast<std::size_t>(list.lines.end() - end) < 64 && list.lines.size() <= mostLines)
        end = list.lines.end();
    const auto most = static_cast<std::ptrdiff_t>(mostLines);
    if (end - list.lines.begin() > most) {
        std::nth_element(
            list.lines.begin(), list.lines.begin() + most, end,
            [&](const DisplayEdge& a, const DisplayEdge& b) {
                return std::pair(markedOut.contains(a.edge), a.strength * a.width) >
                       std::pair(markedOut.contains(b.edge), b.strength * b.width);
            });
        end = list.lines.begin() + most;
    }
    list.haze.assign(end, list.lines.end());
    list.lines.erase(end, list.lines.end());
    thin(list.haze);
    std::stable_sort(
        list.lines.begin(), list.lines.end(), [&](const DisplayEdge& a, const DisplayEdge& b) {
            return std::pair(markedOut.contains(a.edge), a.strength) <
                   std::pair(markedOut.contains(b.edge), b.strength);
        });
}

/// The nodes' points in the view; those that are left out are nowhere.
std::vector<Point> pointsOf(const SceneModel& scene, const DisplayOptions& options)
{
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    std::vector<Point> at(scene.nodeCount());
    for (std::size_t i = 0; i < at.size(); ++i)
        at[i] = scene.positions().isPlaced(i) ? options.view.toView(scene.position(i))
                                              : Point{kNaN, kNaN};
    for (const std::uint32_t node : options.without)
        at[node] = {kNaN, kNaN};
    return at;
}

/// The marks in the area, the least important first.
std::vector<DisplayNode>
marksOf(const SceneModel& scene, const std::vector<Point>& at, const Box& area, double markScale)
{
    std::vector<DisplayNode> marks;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const double radius = markRadiusPx(scene.node(i).radius, markScale);
        if (area.grownBy(radius + 2).contains(at[i]))
            marks.push_back(
                {static_cast<std::uint32_t>(i), static_cast<float>(at[i].x),
                 static_cast<float>(at[i].y), static_cast<float>(radius)});
    }
    std::stable_sort(marks.begin(), marks.end(), [&](const DisplayNode& a, const DisplayNode& b) {
        return scene.node(a.node).importance < scene.node(b.node).importance;
    });
    return marks;
}

/// For how long there has been no contact.
float fadeOf(const SceneEdge& edge)
{
    return kFade[std::min<std::size_t>(edge.fade, kFade.size() - 1)];
}

/// The edges in the area as lines. @param share  of all edges that are looked at.
std::vector<DisplayEdge> linesOf(
    const SceneModel& scene, const MarkedOutEdges& markedOut, const std::vector<Point>& at,
    const Box& area, double markScale, float share)
{
    const double widthScale = std::clamp(markScale, 0.35, 1.4);
    std::vector<DisplayEdge> lines;
    const std::vector<SceneEdge>& edges = scene.edges();
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        if (share < 1 && lotOf(e) >= share && !markedOut.contains(e))
            continue;
        const SceneEdge& edge = edges[e];
        const Point& a = at[edge.a];
        const Point& b = at[edge.b];
        if (std::isnan(a.x) || std::isnan(b.x))
            continue;
        const auto line = clipped(
            {static_cast<float>(a.x), static_cast<float>(a.y), static_cast<float>(b.x),
             static_cast<float>(b.y)},
            area);
        if (line)
            lines.push_back(
                {e, *line, static_cast<float>(std::max(edge.width * widthScale, 0.5)),
                 fadeOf(edge)});
    }
    return lines;
}

/// Takes back what crowding and length have done to those that are marked out.
void restoreMarkedOut(
    std::vector<DisplayEdge>& lines, const SceneModel& scene, const MarkedOutEdges& markedOut)
{
    for (DisplayEdge& line : lines) {
        if (markedOut.contains(line.edge))
            line.strength = fadeOf(scene.edges()[line.edge]);
    }
}

} // namespace

DisplayList buildDisplayList(const SceneModel& scene, const DisplayOptions& options)
{
    DisplayList list;
    list.area = options.area;
    list.markScale = markScale(options.spacing * options.view.scale);
    const std::vector<Point> at = pointsOf(scene, options);
    list.nodes = marksOf(scene, at, options.area, list.markScale);

    const Box area = options.area.grownBy(8);
    const float share = std::min(
        1.0F, static_cast<float>(options.mostEdges) /
                  static_cast<float>(std::max<std::size_t>(scene.edgeCount(), 1)));
    const MarkedOutEdges markedOut(scene);
    list.lines = linesOf(scene, markedOut, at, area, list.markScale, share);
    const double ink = kInkShare * options.area.width() * options.area.height();
    fadeByLength(list.lines, ink * static_cast<double>(share));
    fadeByCrowding(list.lines, area, 1 / share);
    restoreMarkedOut(list.lines, scene, markedOut);
    split(list, markedOut, options.mostLines);
    for (DisplayEdge& edge : list.haze)
        edge.strength /= share;
    return list;
}

} // namespace cw::scene
