// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Neighbors.h"

#include <gtest/gtest.h>

namespace cw::scene {

TEST(Neighbors, StandStrongestFirst)
{
    const std::vector<SceneEdge> edges{
        {.a = 0, .b = 1, .weight = 1},
        {.a = 2, .b = 0, .weight = 5},
        {.a = 0, .b = 3, .weight = 1},
    };
    const Neighbors neighbors(5, edges);
    std::vector<std::uint32_t> order;
    for (const Neighbor& neighbor : neighbors.of(0))
        order.push_back(neighbor.node);
    EXPECT_EQ(order, (std::vector<std::uint32_t>{2, 1, 3}));
    EXPECT_EQ(neighbors.of(2)[0].node, 0U);
    EXPECT_EQ(neighbors.of(2)[0].edge, 1U);
    EXPECT_TRUE(neighbors.of(4).empty());
}

TEST(Neighbors, OfOneAreThoseOfTheIndexOfAll)
{
    std::vector<SceneEdge> edges;
    for (std::uint32_t i = 0; i < 60; ++i) {
        for (std::uint32_t j = i + 1; j < 60; j += 1 + (i * 7 + j) % 9)
            edges.push_back({.a = j, .b = i, .weight = static_cast<float>((i + j) % 4)});
    }
    const Neighbors all(61, edges);
    for (std::uint32_t node = 0; node < 61; ++node) {
        const std::vector<Neighbor> one = neighborsOf(node, edges);
        ASSERT_EQ(one.size(), all.of(node).size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            EXPECT_EQ(one[i].node, all.of(node)[i].node);
            EXPECT_EQ(one[i].edge, all.of(node)[i].edge);
        }
    }
}

} // namespace cw::scene
