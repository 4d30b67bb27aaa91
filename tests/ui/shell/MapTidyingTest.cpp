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

} // namespace cw
