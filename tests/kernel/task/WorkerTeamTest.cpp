// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/task/WorkerTeam.h"

#include <gtest/gtest.h>

#include <numeric>

namespace cw {

TEST(WorkerTeam, DoesEveryBlockOnceWhateverItsSize)
{
    for (const int threads : {1, 2, 5}) {
        WorkerTeam team(threads);
        EXPECT_EQ(team.threadCount(), threads);
        for (const std::size_t blocks : {0U, 1U, 2U, 7U, 1000U}) {
            std::vector<int> done(blocks, 0);
            team.run(blocks, [&](std::size_t block) { ++done[block]; });
            EXPECT_EQ(done, std::vector<int>(blocks, 1));
        }
    }
}

TEST(WorkerTeam, SeesWhatTheJobBeforeWrote)
{
    WorkerTeam team(3);
    std::vector<int> values(500, 0);
    for (int round = 1; round <= 200; ++round) {
        team.run(values.size(), [&](std::size_t i) { ++values[i]; });
        ASSERT_EQ(std::accumulate(values.begin(), values.end(), 0), 500 * round);
    }
}

TEST(WorkerTeam, CutsRangesThatMeetWithoutGaps)
{
    WorkerTeam team(2);
    std::vector<int> covered(103, 0);
    team.forRanges(covered.size(), 10, [&](std::size_t begin, std::size_t end) {
        EXPECT_LE(end - begin, 10U);
        for (std::size_t i = begin; i < end; ++i)
            ++covered[i];
    });
    EXPECT_EQ(covered, std::vector<int>(103, 1));
}

} // namespace cw
