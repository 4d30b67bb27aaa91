// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ChunkedVector.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace cw {

namespace {

struct Self
{
    int operator()(int value) const { return value; }
};
using Numbers = ChunkedVector<int, Self>;

std::vector<int> items(const Numbers& numbers)
{
    return {numbers.begin(), numbers.end()};
}

} // namespace

RC_GTEST_PROP(
    ChunkedVector, HoldsWhatASetHoldsThroughAnySteps, (std::vector<std::pair<bool, int>> steps))
{
    Numbers numbers;
    std::set<int> model;
    for (const auto& step : steps) {
        const int value = step.second % 1000;
        if (step.first && !model.contains(value)) {
            numbers.insert(value);
            model.insert(value);
        } else if (!step.first && model.contains(value)) {
            numbers.erase(value);
            model.erase(value);
        }
    }
    RC_ASSERT(items(numbers) == std::vector<int>(model.begin(), model.end()));
    RC_ASSERT(numbers.size() == model.size());
    for (int value = -3; value < 3; ++value)
        RC_ASSERT((numbers.find(value) != nullptr) == model.contains(value));
}

TEST(ChunkedVector, ACopyKeepsWhatItHadWhenTheOriginalChanges)
{
    Numbers numbers;
    for (int i = 0; i < 5000; ++i)
        numbers.insert(i * 2);
    const Numbers snapshot = numbers;
    for (int i = 0; i < 5000; i += 3)
        numbers.erase(i * 2);
    numbers.insert(1);
    EXPECT_EQ(snapshot.size(), 5000U);
    EXPECT_NE(snapshot.find(0), nullptr);
    EXPECT_EQ(snapshot.find(1), nullptr);
    EXPECT_EQ(numbers.find(0), nullptr);
}

TEST(ChunkedVector, TakesManyInAnyOrderBetweenWhatIsThere)
{
    Numbers numbers;
    std::set<int> model;
    for (int i = 0; i < 2000; ++i) {
        numbers.insert(i * 10);
        model.insert(i * 10);
    }
    std::vector<int> more;
    for (int i = 1999; i >= 0; --i) {
        more.push_back(i * 10 + 5);
        model.insert(i * 10 + 5);
    }
    numbers.insertMany(more);
    EXPECT_EQ(items(numbers), std::vector<int>(model.begin(), model.end()));
    EXPECT_EQ(numbers.size(), 4000U);
}

TEST(ChunkedVector, FindsTheFirstThatIsNotLess)
{
    Numbers numbers;
    for (int i = 0; i < 1000; ++i)
        numbers.insert(i * 2);
    EXPECT_EQ(*numbers.lowerBound(501), 502);
    EXPECT_EQ(*numbers.lowerBound(-4), 0);
    EXPECT_TRUE(numbers.lowerBound(1999) == numbers.end());
}

} // namespace cw
