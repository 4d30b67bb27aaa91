// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/Measures.h"
#include "tests/core/query/QueryTest.h"

namespace cw::query {

namespace {

constexpr MeasureNeeds kTies{.ofTies = true};
constexpr MeasureNeeds kPaths{.ofPaths = true};

/// Ana - Bo, and Chi and Dan alone.
class MeasuresTest : public QueryTest
{
protected:
    MemberId ana = add("Ana");
    MemberId bo = add("Bo");
    MemberId chi = add("Chi");
    MemberId dan = add("Dan");
    RelationshipId known = tie(ana, bo);

    Measures measure(MeasureNeeds needs, const Measures& before = {}) const
    {
        TaskContext task;
        return findMeasures(network, {.needs = needs}, before, task).value();
    }
    MeasureNeeds neededBy(const char* key) const
    {
        return needsOf(*attribute(network, AttributeOwner::Member, text(key)));
    }
};

} // namespace

TEST_F(MeasuresTest, EachAttributeNeedsWhatItIsReadFrom)
{
    EXPECT_EQ(neededBy("name"), MeasureNeeds());
    EXPECT_EQ(neededBy("degree"), kTies);
    EXPECT_EQ(neededBy("betweenness"), kPaths);
}

TEST_F(MeasuresTest, OnlyThoseAskedForAreMade)
{
    const Measures ofTies = measure(kTies);
    EXPECT_TRUE(ofTies.has(kTies));
    EXPECT_FALSE(ofTies.has(kPaths));
    const Measures both = measure(kPaths, ofTies);
    EXPECT_EQ(both.ofTies, ofTies.ofTies);
    EXPECT_EQ(both.all(), kTies | kPaths);
    EXPECT_EQ(both.only(kTies), ofTies);
}

TEST_F(MeasuresTest, OfACancelledTaskThereAreNone)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext cancelled(stop.get_token());
    const auto found = findMeasures(network, {.needs = kTies}, {}, cancelled);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

TEST_F(MeasuresTest, DifferWhereAnEditReaches)
{
    const Measures before = measure(kTies | kPaths);
    const RelationshipId made = tie(chi, dan);
    const Measures after = measure(kTies | kPaths, before);
    const MeasureDifferences differences = differencesOf(before, after);
    EXPECT_EQ(differences.members, (std::vector{chi, dan}));
    EXPECT_EQ(differences.bridges, std::vector{made});
    EXPECT_EQ(before.ofTies->bridges(), std::vector{known});
    EXPECT_TRUE(differencesOf(after, after).isEmpty());
    EXPECT_EQ(differencesOf({}, after).members.size(), 4U);
}

TEST_F(MeasuresTest, OfPathsDifferFarFromTheEdit)
{
    const Measures before = measure(kPaths);
    tie(bo, chi);
    const MeasureDifferences differences = differencesOf(before, measure(kPaths, before));
    EXPECT_EQ(differences.members, (std::vector{ana, bo, chi}));
    EXPECT_TRUE(differences.bridges.empty());
}

} // namespace cw::query
