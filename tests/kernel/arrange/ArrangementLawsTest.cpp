// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every arrangement and any network.
#include "core/kernel/arrange/Circle.h"
#include "core/kernel/arrange/Geographic.h"
#include "core/kernel/arrange/Levels.h"
#include "core/kernel/arrange/Rings.h"
#include "core/kernel/arrange/Scatter.h"
#include "core/kernel/arrange/Sectors.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace cw::arrange {

namespace {

constexpr double kSpacing = 40.0;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Case
{
    CompactGraph graph;
    std::vector<Place> from;
    std::vector<std::int32_t> group; ///< some below 0
    std::vector<double> value;       ///< some missing
    std::vector<double> other;

    ArrangeOptions options() const { return {.spacing = kSpacing, .from = from}; }
};

using Arrangement = std::function<Arranged(const Case&)>;

/// By name; the ones that promise a distance between marks first.
const std::vector<std::pair<const char*, Arrangement>> kSpaced{
    {"rings",
     [](const Case& c) {
         const std::vector<NodeIndex> centre =
             c.graph.nodeCount() > 0 ? std::vector<NodeIndex>{0} : std::vector<NodeIndex>{};
         return rings(c.graph, centre, c.options());
     }},
    {"rings round three",
     [](const Case& c) {
         std::vector<NodeIndex> centre;
         for (NodeIndex node = 0; node < std::min(3, c.graph.nodeCount()); ++node)
             centre.push_back(node);
         return rings(c.graph, centre, c.options());
     }},
    {"rings round nobody", [](const Case& c) { return rings(c.graph, {}, c.options()); }},
    {"levels", [](const Case& c) { return levels(c.graph, c.group, c.options()); }},
    {"levels by number",
     [](const Case& c) { return levelsByNumber(c.graph, c.value, c.options()); }},
    {"circle", [](const Case& c) { return circle(c.graph, c.group, c.options()); }},
    {"sectors", [](const Case& c) { return sectors(c.graph, c.group, c.options()); }},
};

const std::vector<std::pair<const char*, Arrangement>> kTrueToValue{
    {"scatter", [](const Case& c) { return scatter(c.value, c.other, c.options()); }},
    {"geographic", [](const Case& c) { return geographic(c.value, c.other, c.options()); }},
};

std::vector<std::pair<const char*, Arrangement>> allArrangements()
{
    auto all = kSpaced;
    all.insert(all.end(), kTrueToValue.begin(), kTrueToValue.end());
    return all;
}

Case caseOf(CompactGraph graph, std::uint64_t seed)
{
    Random random(seed);
    Case result;
    const NodeIndex count = graph.nodeCount();
    result.graph = std::move(graph);
    const bool areSomewhere = random.below(2) == 0;
    for (NodeIndex node = 0; node < count; ++node) {
        result.group.push_back(static_cast<std::int32_t>(random.below(6)) - 1);
        result.value.push_back(random.below(5) == 0 ? kNaN : random.unit() * 160.0 - 80.0);
        result.other.push_back(random.below(5) == 0 ? kNaN : std::floor(random.unit() * 4.0));
        if (areSomewhere)
            result.from.push_back(
                random.below(8) == 0 ? Place{kNaN, kNaN}
                                     : Place{random.unit() * 900.0, random.unit() * 500.0});
    }
    return result;
}

Case anyCase()
{
    const int count = *rc::gen::inRange(0, 60);
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    Random random(seed);
    GraphBuilder builder(count);
    const int ties = count < 2 ? 0 : *rc::gen::inRange(0, 3 * count);
    for (int i = 0; i < ties; ++i)
        builder.addEdge(
            static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(count))),
            static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(count))));
    return caseOf(builder.build(), seed + 1);
}

double nearest(const Positions& places)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t a = 0; a < places.size(); ++a) {
        for (std::size_t b = a + 1; b < places.size(); ++b)
            nearest =
                std::min(nearest, std::hypot(places.x[a] - places.x[b], places.y[a] - places.y[b]));
    }
    return nearest;
}

bool isFinite(const Positions& places)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return std::ranges::all_of(places.x, finite) && std::ranges::all_of(places.y, finite);
}

} // namespace

RC_GTEST_PROP(Arrangements, KeepMarksApartWherePromised, ())
{
    const Case any = anyCase();
    for (const auto& each : kSpaced) {
        const Arranged arranged = each.second(any);
        if (nearest(arranged.places) < kSpacing * (1.0 - 1e-6))
            RC_FAIL(each.first);
    }
}

RC_GTEST_PROP(Arrangements, NeverPutTwoOnOneSpot, ())
{
    const Case any = anyCase();
    for (const auto& each : kTrueToValue)
        RC_ASSERT(nearest(each.second(any).places) > 0.0);
}

RC_GTEST_PROP(Arrangements, AreFiniteWholeAndTheSameEachTime, ())
{
    const Case any = anyCase();
    for (const auto& each : allArrangements()) {
        const Arranged once = each.second(any);
        RC_ASSERT(once.places.size() == static_cast<std::size_t>(any.graph.nodeCount()));
        RC_ASSERT(isFinite(once.places));
        RC_ASSERT(once.places == each.second(any).places);
        RC_ASSERT(std::ranges::is_sorted(once.apart));
        for (const GuideText& text : once.guides.texts)
            RC_ASSERT(std::isfinite(text.at.x) && std::isfinite(text.at.y));
        for (const GuideLine& line : once.guides.lines)
            RC_ASSERT(std::isfinite(line.from.x) && std::isfinite(line.to.y));
    }
}

TEST(Arrangements, OfNobodyAreEmptyAndOfOneHaveOnePlace)
{
    for (const auto& each : allArrangements()) {
        EXPECT_EQ(each.second(caseOf(CompactGraph(), 1)).places.size(), 0U) << each.first;
        EXPECT_EQ(each.second(caseOf(fixtures::path(1), 1)).places.size(), 1U) << each.first;
    }
}

TEST(Arrangements, OfManyKeepMarksApartToo)
{
    const Case many = caseOf(fixtures::star(2'000), 5);
    for (const auto& each : kSpaced)
        EXPECT_GT(nearest(each.second(many).places), kSpacing * (1.0 - 1e-6)) << each.first;
}

TEST(Arrangements, TakeNumbersOfAnySize)
{
    Case wild = caseOf(fixtures::path(6), 1);
    wild.value = {
        -std::numeric_limits<double>::max(),
        std::numeric_limits<double>::max(),
        0.0,
        std::numeric_limits<double>::infinity(),
        1e-300,
        kNaN};
    wild.other = wild.value;
    for (const auto& each : allArrangements())
        EXPECT_TRUE(isFinite(each.second(wild).places)) << each.first;
}

} // namespace cw::arrange
