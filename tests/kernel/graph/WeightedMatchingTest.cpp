// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/WeightedMatching.h"

#include "core/kernel/base/Random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace cw {

namespace {

using Matches = std::vector<PossibleMatch>;

double weightOf(const Matches& possible, const std::vector<std::int32_t>& givers)
{
    double sum = 0.0;
    for (std::size_t taker = 0; taker < givers.size(); ++taker) {
        double best = 0.0;
        for (const PossibleMatch& each : possible) {
            if (each.taker == static_cast<std::int32_t>(taker) && each.giver == givers[taker])
                best = std::max(best, each.weight);
        }
        sum += best;
    }
    return sum;
}

/// The best there is, by trying everything.
double bestOf(
    const Matches& possible, std::int32_t taker, std::int32_t takers,
    std::vector<std::int32_t>& capacities)
{
    if (taker == takers)
        return 0.0;
    double best = bestOf(possible, taker + 1, takers, capacities);
    for (const PossibleMatch& each : possible) {
        std::int32_t& room = capacities[static_cast<std::size_t>(each.giver)];
        if (each.taker != taker || room == 0)
            continue;
        --room;
        best = std::max(best, each.weight + bestOf(possible, taker + 1, takers, capacities));
        ++room;
    }
    return best;
}

} // namespace

TEST(WeightedMatching, PrefersTheSumToTheSingleBest)
{
    // Taking 0-0 for 5 leaves taker 1 with nothing; 4 and 3 are more.
    const Matches possible{{0, 0, 5.0}, {0, 1, 4.0}, {1, 0, 3.0}};
    EXPECT_EQ(heaviestMatching(possible, 2, std::vector{1, 1}), (std::vector{1, 0}));
}

TEST(WeightedMatching, LeavesSomebodyOutWhereThatIsWorthMore)
{
    const Matches possible{{0, 0, 2.0}, {1, 0, 5.0}};
    EXPECT_EQ(heaviestMatching(possible, 2, std::vector{1}), (std::vector{kUnmatched, 0}));
    EXPECT_EQ(heaviestMatching(possible, 2, std::vector{2}), (std::vector{0, 0}));
    EXPECT_EQ(heaviestMatching(possible, 2, std::vector{0}), (std::vector(2, kUnmatched)));
}

TEST(WeightedMatching, NeverMatchesWhatIsWorthNothing)
{
    const Matches possible{{0, 0, 0.0}, {1, 0, -1.0}};
    EXPECT_EQ(heaviestMatching(possible, 2, std::vector{5}), (std::vector(2, kUnmatched)));
}

TEST(WeightedMatching, OfNobodyIsEmpty)
{
    EXPECT_TRUE(heaviestMatching({}, 0, {}).empty());
}

TEST(WeightedMatching, IsAsHeavyAsTryingEverything)
{
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        Random random(seed);
        const auto takers = static_cast<std::int32_t>(1 + random.below(6));
        const std::size_t givers = 1 + random.below(5);
        std::vector<std::int32_t> capacities;
        for (std::size_t i = 0; i < givers; ++i)
            capacities.push_back(static_cast<std::int32_t>(random.below(4)));
        Matches possible;
        for (std::int32_t taker = 0; taker < takers; ++taker) {
            for (std::size_t giver = 0; giver < givers; ++giver) {
                // Few different weights make many ties.
                if (random.below(3) > 0)
                    possible.push_back(
                        {taker, static_cast<std::int32_t>(giver),
                         seed % 2 == 0 ? static_cast<double>(random.below(4)) : random.unit()});
            }
        }
        const auto found = heaviestMatching(possible, takers, capacities);
        for (std::size_t giver = 0; giver < givers; ++giver)
            EXPECT_LE(
                std::ranges::count(found, static_cast<std::int32_t>(giver)), capacities[giver]);
        EXPECT_NEAR(weightOf(possible, found), bestOf(possible, 0, takers, capacities), 1e-9)
            << seed;
    }
}

} // namespace cw
