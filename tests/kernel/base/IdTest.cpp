// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/base/Id.h"

#include <gtest/gtest.h>

#include <set>

namespace cw {

namespace {

struct Thing;

} // namespace

TEST(Id, IdsOfOneMomentAreSpreadOverATable)
{
    constexpr std::int64_t kFirst = std::int64_t{1'234'567} << 22;
    constexpr std::size_t kIds = 4096;
    std::set<std::size_t> places;
    for (std::size_t i = 0; i < kIds; i += 2) {
        const Id<Thing> near{kFirst + static_cast<std::int64_t>(i)};
        const Id<Thing> later{kFirst + (std::int64_t{1} << 22) + static_cast<std::int64_t>(i)};
        places.insert(std::hash<Id<Thing>>{}(near) % kIds);
        places.insert(std::hash<Id<Thing>>{}(later) % kIds);
    }
    // As many different places as chance gives: 1 - 1/e of all.
    EXPECT_GT(places.size(), kIds / 2);
}

} // namespace cw
