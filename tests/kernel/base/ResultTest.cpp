// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/base/Result.h"
#include "core/kernel/base/Id.h"
#include "core/kernel/base/IdGenerator.h"
#include "core/kernel/base/Random.h"

#include <gtest/gtest.h>

#include <memory>
#include <type_traits>

namespace cw {

TEST(Result, HoldsAValueOrAnError)
{
    const Result<int> good(7);
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(*good, 7);
    const Result<int> bad(Error{ErrorCode::NotFound, "member", {}});
    EXPECT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().code, ErrorCode::NotFound);
}

TEST(Result, MovesValuesThatCannotBeCopied)
{
    Result<std::unique_ptr<int>> owner(std::make_unique<int>(3));
    const std::unique_ptr<int> taken = std::move(owner).value();
    EXPECT_EQ(*taken, 3);
}

TEST(Id, OfOneRecordIsNotAnIdOfAnother)
{
    struct A;
    struct B;
    static_assert(!std::is_convertible_v<Id<A>, Id<B>>);
    EXPECT_TRUE(Id<A>{}.isNull());
}

TEST(IdGenerator, AlwaysCountsUpEvenWhenTheClockGoesBack)
{
    std::int64_t now = 1'700'000'000'000;
    IdGenerator ids([&] { return now; }, 42);
    std::int64_t last = 0;
    for (int i = 0; i < 10'000; ++i) {
        now += (i % 3) - 1;
        const std::int64_t id = ids.nextValue();
        ASSERT_GT(id, last);
        last = id;
    }
}

TEST(Random, RepeatsItselfForTheSameSeedAndStaysInBounds)
{
    Random a(1);
    Random b(1);
    for (int i = 0; i < 1000; ++i) {
        EXPECT_EQ(a.next(), b.next());
        EXPECT_LT(a.below(7), 7U);
        EXPECT_EQ(b.below(7) < 7U, true);
        const double unit = a.unit();
        EXPECT_TRUE(unit >= 0.0 && unit < 1.0);
        b.unit();
    }
}

} // namespace cw
