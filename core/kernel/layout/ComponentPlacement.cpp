// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/ComponentPlacement.h"

#include "core/kernel/layout/WantedDistances.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace cw::layout {

namespace {

std::vector<Place> toPlaces(const Points& points, double unitsPerHop, Place middle)
{
    std::vector<Place> places(points.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i] = {
            middle.x + static_cast<double>(points.x[i]) * unitsPerHop,
            middle.y + static_cast<double>(points.y[i]) * unitsPerHop};
    }
    return places;
}

Points toPoints(const std::vector<Place>& places, double unitsPerHop, Place middle)
{
    Points points(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        points.x[i] = static_cast<float>((places[i].x - middle.x) / unitsPerHop);
        points.y[i] = static_cast<float>((places[i].y - middle.y) / unitsPerHop);
    }
    return points;
}

/// Map units a hop, so that near nodes come to lie kNodeSpacing apart.
double naturalScale(const std::vector<Place>& hops)
{
    constexpr double kLeast = 1e-6;
    return kNodeSpacing / std::max(kLeast, medianNearestDistance(hops));
}

/// Map units a hop in the places as they are; they must not all be on one spot.
double scaleOf(const CompactGraph& graph, TieLengths lengths, const std::vector<Place>& places)
{
    constexpr std::size_t kSources = 16;
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    constexpr double kLeast = 1e-6;
    std::vector<NodeIndex> sources;
    for (std::size_t k = 0; k < std::min(kSources, n); ++k)
        sources.push_back(static_cast<NodeIndex>(k * n / std::min(kSources, n)));
    double ratios = 0.0;
    double squares = 0.0;
    WantedDistances(graph, lengths).run(sources, [&](NodeIndex node, auto mask, auto units) {
        for (; units > 0 && mask != 0; mask &= mask - 1) {
            const auto source =
                static_cast<std::size_t>(sources[static_cast<std::size_t>(std::countr_zero(mask))]);
            const Place step = places[static_cast<std::size_t>(node)] - places[source];
            const double ratio = std::hypot(step.x, step.y) / units;
            ratios += ratio;
            squares += ratio * ratio;
        }
    });
    const double perUnit = ratios > 0.0 ? squares / ratios : 0.0;
    return std::max(kLeast, perUnit * WantedDistances::unitsPerHop(lengths));
}

/// Lays the longest axis level, and the streets of a grid, whose longest axis is a diagonal or
/// chance, level and upright.
Similarity levelled(const CompactGraph& graph, const std::vector<Place>& places)
{
    const Similarity level = levelLongestAxis(places);
    // Sum over the ties of (cos 4a, sin 4a): directions a quarter turn apart add up.
    Place sum;
    for (const GraphEdge& edge : graph.edges()) {
        const Place step = places[static_cast<std::size_t>(edge.second)] -
                           places[static_cast<std::size_t>(edge.first)];
        const double angle = 4.0 * std::atan2(step.y, step.x);
        sum = sum + Place{std::cos(angle), std::sin(angle)};
    }
    constexpr double kStreets = 0.7;
    if (std::hypot(sum.x, sum.y) < kStreets * static_cast<double>(graph.edgeCount()))
        return level;
    constexpr double kQuarter = 0.5 * std::numbers::pi;
    const double streets = -0.25 * std::atan2(sum.y, sum.x);
    const double axis = std::atan2(level.b, level.a);
    return turnBy(streets + kQuarter * std::round((axis - streets) / kQuarter), places);
}

bool areOnOneSpot(const std::vector<Place>& places)
{
    return std::all_of(
        places.begin(), places.end(), [&](Place place) { return place == places.front(); });
}

class Placement
{
public:
    Placement(
        const CompactGraph& graph, const GivenPlaces& given, const PlacementOptions& options,
        WorkerTeam& team, const Progress& progress)
        : m_graph(graph), m_given(given), m_options(options), m_team(team), m_progress(progress)
    {
        for (std::size_t i = 0; i < given.start.size(); ++i) {
            if (given.start[i]) {
                m_givenNodes.push_back(i);
                m_givenPlaces.push_back(*given.start[i]);
            }
        }
    }

    Result<std::vector<Place>> run()
    {
        if (m_givenNodes.empty())
            return layOutFreely();
        if (m_givenNodes.size() < m_given.start.size() || areOnOneSpot(m_givenPlaces))
            return layOutAround();
        return settle(m_givenPlaces, scaleOf(m_graph, m_options.lengths, m_givenPlaces));
    }

private:
    Result<std::vector<Place>> layOutFreely()
    {
        const Result<Points> points = layoutComponent(
            m_graph,
            {m_options.seed, m_options.clustering, m_options.lengths, m_options.groups, {}, {}},
            m_team, m_progress);
        if (!points)
            return points.error();
        std::vector<Place> places = toPlaces(*points, 1.0, {});
        const Similarity level = levelled(m_graph, places);
        const double scale = naturalScale(places);
        for (Place& place : places) {
            place = level(place);
            place = {place.x * scale, place.y * scale};
        }
        return places;
    }

    /// Some nodes have places, not all: lays the component out freely, brings it over the places,
    /// and lets the rest settle between them. Places that are all the same say no more than where.
    Result<std::vector<Place>> layOutAround()
    {
        const Result<std::vector<Place>> free = layOutFreely();
        if (!free)
            return free.error();
        std::vector<Place> drawn;
        for (const std::size_t node : m_givenNodes)
            drawn.push_back((*free)[node]);
        Similarity fit = bestFit(drawn, m_givenPlaces);
        limitScale(fit, centroid(drawn));
        std::vector<Place> places;
        for (const Place& place : *free)
            places.push_back(fit(place));
        if (areOnOneSpot(m_givenPlaces)) {
            putBackPinned(places);
            return places;
        }
        for (std::size_t i = 0; i < m_givenNodes.size(); ++i)
            places[m_givenNodes[i]] = m_givenPlaces[i];
        return settle(places, scaleOf(m_graph, m_options.lengths, *free) * fit.scale());
    }

    /// A few places beside one another by chance must not shrink a whole component onto them.
    void limitScale(Similarity& fit, Place middle) const
    {
        constexpr double kMost = 4.0;
        const bool mostAreGiven = 2 * m_givenNodes.size() >= m_given.start.size();
        const double scale = fit.scale();
        const double allowed = std::clamp(scale, 1.0 / kMost, kMost);
        if (mostAreGiven || scale == allowed)
            return;
        const Place kept = fit(middle);
        fit.a *= allowed / scale;
        fit.b *= allowed / scale;
        fit.shift = fit.shift + (kept - fit(middle));
    }

    Result<std::vector<Place>> settle(const std::vector<Place>& from, double unitsPerHop)
    {
        const Place middle = centroid(from);
        ComponentOptions options{
            m_options.seed, m_options.clustering, m_options.lengths, m_options.groups, {}, {}};
        options.start = toPoints(from, unitsPerHop, middle);
        if (m_given.anyPinned())
            options.fixed = m_given.pinned;
        const Result<Points> points = layoutComponent(m_graph, options, m_team, m_progress);
        if (!points)
            return points.error();
        std::vector<Place> places = toPlaces(*points, unitsPerHop, middle);
        if (m_given.anyPinned())
            putBackPinned(places);
        else
            putBackOver(places);
        return places;
    }

    void putBackPinned(std::vector<Place>& places) const
    {
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (m_given.pinned[i])
                places[i] = *m_given.start[i];
        }
    }

    /// Free forces may turn, shift and swell a picture as a whole: takes that back.
    void putBackOver(std::vector<Place>& places) const
    {
        std::vector<Place> now;
        for (const std::size_t node : m_givenNodes)
            now.push_back(places[node]);
        const Similarity back = bestFit(now, m_givenPlaces);
        for (Place& place : places)
            place = back(place);
    }

    const CompactGraph& m_graph;
    const GivenPlaces& m_given;
    const PlacementOptions& m_options;
    WorkerTeam& m_team;
    const Progress& m_progress;
    std::vector<std::size_t> m_givenNodes;
    std::vector<Place> m_givenPlaces;
};

/// Two nodes need no forces.
std::vector<Place> pairWithout()
{
    return {{-0.5 * kNodeSpacing, 0.0}, {0.5 * kNodeSpacing, 0.0}};
}

} // namespace

bool GivenPlaces::any() const
{
    return std::any_of(
        start.begin(), start.end(), [](const auto& place) { return place.has_value(); });
}

bool GivenPlaces::anyPinned() const
{
    return std::find(pinned.begin(), pinned.end(), true) != pinned.end();
}

Result<std::vector<Place>> placeComponent(
    const CompactGraph& graph, const GivenPlaces& given, const PlacementOptions& options,
    WorkerTeam& team, const Progress& progress)
{
    if (graph.nodeCount() == 2 && !given.any())
        return pairWithout();
    return Placement(graph, given, options, team, progress).run();
}

} // namespace cw::layout
