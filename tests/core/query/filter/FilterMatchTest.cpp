// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterMatch.h"

#include "core/query/Depth.h"
#include "tests/core/query/filter/FilterTest.h"

namespace cw::query {

class FilterMatchTest : public FilterTest
{
protected:
    FilterMatchTest()
        : ana(add("Ana", "Food"))
        , bo(add("Bo", "Housing"))
        , chi(add("Chi"))
        , known(tie(ana, bo))
        , vague(tie(bo, chi))
    {
        said(known, ana, 3, day("2024-05-01"));
    }

    bool holds(const char* filter, RelationshipId tie) const
    {
        return match(filter).holds(*network.find(tie));
    }

    MemberId ana;
    MemberId bo;
    MemberId chi;
    RelationshipId known;
    RelationshipId vague;
};

TEST_F(FilterMatchTest, ComparesTextsWithoutCaseAndAccents)
{
    EXPECT_EQ(shown("sector = food"), list({"Ana"}));
    EXPECT_EQ(shown("sector = FÓOD"), list({"Ana"}));
    EXPECT_EQ(shown("sector contains ous"), list({"Bo"}));
    EXPECT_EQ(shown("sector in (Food, Housing)"), list({"Ana", "Bo"}));
}

TEST_F(FilterMatchTest, WhatIsUnknownIsNotEqualAndNeitherLessNorMore)
{
    EXPECT_EQ(shown("sector != Food"), list({"Bo", "Chi"}));
    EXPECT_EQ(shown("sector is empty"), list({"Chi"}));
    EXPECT_EQ(shown("sector is known"), list({"Ana", "Bo"}));
    EXPECT_TRUE(holds("depth != 2", vague));
    EXPECT_FALSE(holds("depth < 9", vague));
    EXPECT_FALSE(holds("depth >= 0", vague));
    EXPECT_TRUE(holds("depth is empty", vague));
}

TEST_F(FilterMatchTest, ComparesNumbersAndDaysBySize)
{
    EXPECT_TRUE(holds("depth >= 3", known));
    EXPECT_FALSE(holds("depth > 3", known));
    EXPECT_TRUE(holds("depth in (1, 3)", known));
    EXPECT_TRUE(holds("since < 2024-05-02", known));
    EXPECT_FALSE(holds("since < 2024-05-01", known));
    change(ana, [](Member& member) { member.fields.setValue(text("budget"), text("90")); });
    change(bo, [](Member& member) { member.fields.setValue(text("budget"), text("1000")); });
    EXPECT_EQ(shown("field:budget < 100"), list({"Ana"}));
}

TEST_F(FilterMatchTest, JoinsByAndOrAndNot)
{
    EXPECT_EQ(shown("sector = Food or name = Chi"), list({"Ana", "Chi"}));
    EXPECT_EQ(shown("sector is known and name != Ana"), list({"Bo"}));
    EXPECT_EQ(shown("not (sector = Food or name = Chi)"), list({"Bo"}));
}

TEST_F(FilterMatchTest, AsksMeasures)
{
    EXPECT_EQ(shown("degree >= 2"), list({"Bo"}));
    EXPECT_EQ(shown("articulation = yes"), list({"Bo"}));
    EXPECT_TRUE(holds("bridge = yes", vague));
    EXPECT_EQ(measuresNeeded(network, filter("degree >= 2")), MeasureNeeds{.ofTies = true});
    EXPECT_EQ(
        measuresNeeded(network, filter("degree >= 2 or betweenness > 1")),
        (MeasureNeeds{.ofTies = true, .ofPaths = true}));
    EXPECT_EQ(measuresNeeded(network, filter("sector = Food")), MeasureNeeds());
}

TEST_F(FilterMatchTest, OfSeveralTextsOneMustBeEqualOrNone)
{
    change(ana, [](Member& member) { member.languages = text("German, Turkish"); });
    EXPECT_EQ(shown("languages = turkish"), list({"Ana"}));
    EXPECT_EQ(shown("languages != turkish"), list({"Bo", "Chi"}));
}

TEST_F(FilterMatchTest, IsLocalWithoutMeasuresAndContacts)
{
    EXPECT_TRUE(isLocal(network, filter("sector = Food and depth > 1")));
    EXPECT_TRUE(isLocal(network, filter("degree > 1"))); // as long as the measures are those
    EXPECT_FALSE(isLocal(network, filter("relationship.last_contact is empty")));
}

TEST_F(FilterMatchTest, NoFilterLetsEverythingThrough)
{
    EXPECT_TRUE(FilterMatch().holds(*network.find(chi)));
    EXPECT_TRUE(FilterMatch().holds(*network.find(vague)));
}

TEST_F(FilterMatchTest, AFieldThatIsGoneIsKnownOfNobody)
{
    const Filter filter = this->filter("field:budget is known");
    Network other;
    Member member = *network.find(ana);
    member.fields.setValue(text("budget"), text("90"));
    NetworkWriter(other).insert(member);
    EXPECT_FALSE(FilterMatch(other, filter, {}).holds(member));
}

} // namespace cw::query
