// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/base/CivilDate.h"

#include <gtest/gtest.h>

namespace cw {

TEST(CivilDate, KnowsTheEpoch)
{
    EXPECT_EQ(CivilDate::of(1970, 1, 1)->epochDays(), 0);
    EXPECT_EQ(CivilDate::of(2000, 3, 1)->epochDays(), 11017);
}

TEST(CivilDate, RefusesDaysThatDoNotExist)
{
    EXPECT_FALSE(CivilDate::of(2025, 2, 29));
    EXPECT_TRUE(CivilDate::of(2024, 2, 29));
    EXPECT_FALSE(CivilDate::of(2025, 13, 1));
    EXPECT_FALSE(CivilDate::of(0, 1, 1));
    EXPECT_FALSE(CivilDate::of(10000, 1, 1));
}

TEST(CivilDate, ReadsWhatItWrites)
{
    for (std::int32_t day = -700'000; day < 2'900'000; day += 997) {
        const CivilDate date = CivilDate::fromEpochDays(day);
        EXPECT_EQ(CivilDate::fromIso(date.toIso()), date);
    }
}

TEST(CivilDate, RefusesTextThatIsNotExactlyADay)
{
    for (const char* text :
         {"", "2025-3-12", "2025-03-12 ", "20250312", "2025-03-1x", "-025-03-12", "2025/03/12"})
        EXPECT_FALSE(CivilDate::fromIso(text)) << text;
}

TEST(CivilDate, NoDateSortsBeforeEveryDayAndWritesNothing)
{
    EXPECT_LT(CivilDate(), *CivilDate::of(1, 1, 1));
    EXPECT_EQ(CivilDate().toIso(), "");
    EXPECT_TRUE(CivilDate().plusDays(3).isNull());
}

} // namespace cw
