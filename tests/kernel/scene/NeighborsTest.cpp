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

} // namespace cw::scene
