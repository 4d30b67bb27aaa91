// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/StorageThread.h"

#include <gtest/gtest.h>

#include <vector>

namespace cw {

TEST(StorageThread, DoesWorkInTheOrderItWasGivenOnOneOtherThread)
{
    std::vector<int> order;
    std::vector<std::thread::id> threads;
    {
        StorageThread storage;
        for (int i = 0; i < 100; ++i) {
            storage.post([&, i] {
                order.push_back(i);
                threads.push_back(std::this_thread::get_id());
            });
        }
        EXPECT_EQ(storage.call([&] { return order.size(); }), 100U);
    }
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(order[static_cast<std::size_t>(i)], i);
        EXPECT_EQ(threads[static_cast<std::size_t>(i)], threads.front());
    }
    EXPECT_NE(threads.front(), std::this_thread::get_id());
}

TEST(StorageThread, FinishesWhatItWasGivenBeforeItEnds)
{
    int done = 0;
    {
        StorageThread storage;
        for (int i = 0; i < 1000; ++i)
            storage.post([&] { ++done; });
    }
    EXPECT_EQ(done, 1000);
}

} // namespace cw
