// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/RaisedTies.h"

#include "core/edit/Assessments.h"
#include "tests/core/weaving/WeavingTest.h"

namespace cw::weaving {

namespace {

class RaisedTiesTest : public WeavingTest
{
protected:
    void SetUp() override
    {
        WeavingTest::SetUp();
        raf = add("Raf");
        ines = add("Ines");
    }

    static Interaction contact(std::initializer_list<MemberId> who, InteractionKind kind)
    {
        Interaction made;
        made.kind = kind;
        for (const MemberId id : who)
            made.participants.insert(id);
        return made;
    }

    static Exchange given(MemberId giver, MemberId receiver)
    {
        Exchange made;
        made.giver = giver;
        made.receiver = receiver;
        return made;
    }

    MemberId raf;
    MemberId ines;
};

} // namespace

TEST_F(RaisedTiesTest, AskWhetherWhoGivesIsExchangingWhereLessIsKnown)
{
    const RelationshipId id = tie(raf, ines);
    done(edit::deepen(context(), id, {}, 1));
    const std::array exchanges{given(ines, raf)};
    const auto found = tiesToRaise(network, contact({raf, ines}, InteractionKind::Call), exchanges);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].from, 1);
    EXPECT_EQ(found[0].to, 2);
    EXPECT_EQ(found[0].by, RaisedBy::Exchange);
    EXPECT_TRUE(found[0].isTied);
}

TEST_F(RaisedTiesTest, SayNothingOfATieThatIsAsDeepAlready)
{
    done(edit::deepen(context(), tie(raf, ines), {}, 4));
    const std::array exchanges{given(ines, raf)};
    EXPECT_TRUE(
        tiesToRaise(network, contact({raf, ines}, InteractionKind::Worked), exchanges).empty());
}

TEST_F(RaisedTiesTest, AskForATieWhereThereIsNone)
{
    const auto found = tiesToRaise(network, contact({raf, ines}, InteractionKind::Meeting), {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found[0].isTied);
    EXPECT_FALSE(found[0].from);
    EXPECT_EQ(found[0].to, 1);
}

TEST_F(RaisedTiesTest, DoNotTakeACompanyForPairs)
{
    EXPECT_TRUE(
        tiesToRaise(network, contact({mia, raf, ines}, InteractionKind::Meeting), {}).empty());
    EXPECT_TRUE(
        tiesToRaise(network, contact({raf, ines}, InteractionKind::CoAttended), {}).empty());
    EXPECT_EQ(
        tiesToRaise(network, contact({mia, raf, ines}, InteractionKind::Worked), {}).size(), 3U);
}

TEST_F(RaisedTiesTest, PutTheStrongestFirstAndEachPairOnce)
{
    const std::array exchanges{given(mia, raf), given(raf, mia)};
    const auto found =
        tiesToRaise(network, contact({raf, ines}, InteractionKind::Worked), exchanges);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].to, 4);
    EXPECT_EQ(found[1].to, 2);
}

} // namespace cw::weaving
