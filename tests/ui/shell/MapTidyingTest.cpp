// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MapTidying.h"

#include "tests/ui/canvas/MapFixture.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace cw {

namespace {

/// Three who know one another, and Sam far away, who knows two of them.
class MapTidyingTest : public MapFixture
{
protected:
    MapTidyingTest()
    {
        relate(ana, bo);
        relate(bo, chi);
        relate(chi, ana);
        relate(sam, ana);
        relate(sam, bo);
    }

    std::vector<edit::Move> proposal()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !proposed.isEmpty(); }, 10'000));
        return proposed.isEmpty() ? std::vector<edit::Move>()
                                  : proposed.first().first().value<std::vector<edit::Move>>();
    }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    MapTidying tidying{commits, tasks};
    QSignalSpy proposed{&tidying, &MapTidying::proposed};
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 100, 0);
    const MemberId chi = addMember("Chi", 50, 80);
    const MemberId dee = addMember("Dee", -300, 0);
    const MemberId sam = addMember("Sam", 5000, 4000);
};

} // namespace

TEST_F(MapTidyingTest, ProposesAPlaceForTheSelectedBesideThoseTheyKnow)
{
    tidying.settle({sam});
    const std::vector<edit::Move> moves = proposal();
    const auto at = std::ranges::find(moves, sam, &edit::Move::member);
    ASSERT_NE(at, moves.end());
    EXPECT_LT(std::hypot(at->to.x - 50, at->to.y), 300);
    EXPECT_EQ(std::ranges::count(moves, dee, &edit::Move::member), 0);
    EXPECT_EQ(network().placementOf(sam)->x, 5000) << "nobody moves before it is kept";

    tidying.keep(moves);
    EXPECT_EQ(network().placementOf(sam)->x, at->to.x);
    EXPECT_EQ(network().placementOf(dee)->x, -300);
}

TEST_F(MapTidyingTest, ProposesNothingForNobodyAndForWhoKnowsNobody)
{
    tidying.settle({});
    EXPECT_TRUE(tasks.isIdle());
    tidying.settle({dee});
    EXPECT_TRUE(QTest::qWaitFor([&] { return tasks.isIdle(); }, 10'000));
    EXPECT_TRUE(proposed.isEmpty());
}

TEST_F(MapTidyingTest, OtherChoicesMakeTheProposalAnewAndMoveNobody)
{
    tidying.setChoices({.groupBy = QStringLiteral("sector")});
    EXPECT_TRUE(tasks.isIdle()) << "nothing is looked at yet";
    tidying.tidy();
    ASSERT_TRUE(QTest::qWaitFor([&] { return proposed.count() == 1; }, 10'000));
    const LayoutChoices other{.clustering = 0.1, .isDeeperNearer = true, .groupBy = {}};
    tidying.setChoices(other);
    ASSERT_TRUE(QTest::qWaitFor([&] { return proposed.count() == 2; }, 10'000));
    EXPECT_EQ(proposed[1][1].value<std::optional<LayoutChoices>>(), other);
    EXPECT_EQ(network().placementOf(sam)->x, 5000);
    tidying.refuse();
    EXPECT_EQ(network().placementOf(sam)->x, 5000);
    tidying.setChoices({});
    EXPECT_TRUE(tasks.isIdle()) << "it is looked at no more";
}

TEST_F(MapTidyingTest, TheNewestChoicesCountAndNoneComesAfterItWasKept)
{
    tidying.tidy();
    ASSERT_TRUE(QTest::qWaitFor([&] { return proposed.count() == 1; }, 10'000));
    tidying.setChoices({.clustering = 0.2});
    tidying.setChoices({.clustering = 0.9});
    ASSERT_TRUE(QTest::qWaitFor([&] { return tasks.isIdle(); }, 10'000));
    ASSERT_EQ(proposed.count(), 2);
    EXPECT_EQ(proposed[1][1].value<std::optional<LayoutChoices>>()->clustering, 0.9);

    tidying.setChoices({.clustering = 0.4});
    const auto seen = proposed[1][0].value<std::vector<edit::Move>>();
    tidying.keep(seen);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tasks.isIdle(); }, 10'000));
    EXPECT_EQ(proposed.count(), 2);
    EXPECT_EQ(network().placementOf(sam)->x, seen.back().to.x);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(network().placementOf(sam)->x, 5000) << "one step";
    EXPECT_EQ(network().placementOf(bo)->x, 100);
}

TEST_F(MapTidyingTest, AFieldThatIsGoneKeepsNobodyTogether)
{
    tidying.setChoices({.groupBy = QStringLiteral("field:gone")});
    tidying.tidy();
    EXPECT_TRUE(QTest::qWaitFor([&] { return proposed.count() == 1; }, 10'000));
}

} // namespace cw
