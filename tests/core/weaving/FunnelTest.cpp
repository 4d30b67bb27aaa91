// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Funnel.h"

#include "core/weaving/Fairness.h"
#include "tests/core/weaving/WeavingTest.h"

namespace cw::weaving {

class Funnels : public WeavingTest
{};

TEST_F(Funnels, WithoutIntroductionsAreEmpty)
{
    EXPECT_EQ(funnelOf(network), Funnel());
    EXPECT_FALSE(funnelOf(network).bearing());
}

TEST_F(Funnels, CountEveryStepOfThoseThatWentFurther)
{
    const MemberId ana = add("Ana");
    suggested(ana, add("Bo"));
    const IntroductionId declined = suggested(ana, add("Cleo"));
    done(edit::answerSide(context(), declined, ana, IntroductionAnswer::No));
    const IntroductionId bearing = suggested(ana, add("Dan"));
    made(bearing);
    edit::Conclusion deepened;
    deepened.outcome = IntroductionOutcome::Deepened;
    done(edit::concludeIntroduction(context(), bearing, deepened));
    const IntroductionId fruitless = suggested(ana, add("Eli"));
    made(fruitless);
    done(edit::concludeIntroduction(context(), fruitless, {}));
    const FunnelSteps all = funnelOf(network).all;
    EXPECT_EQ(all.suggested, 4);
    EXPECT_EQ(all.asked, 3);
    EXPECT_EQ(all.agreed, 2);
    EXPECT_EQ(all.made, 2);
    EXPECT_EQ(all.inTouch, 1) << "something came of it, so they have spoken";
    EXPECT_EQ(all.bore, 1);
    EXPECT_EQ(all.declined, 1);
    EXPECT_EQ(all.came, 2);
    EXPECT_EQ(funnelOf(network).bearing(), 0.5);
}

TEST_F(Funnels, LeaveNoMonthOut)
{
    const MemberId ana = add("Ana");
    suggested(ana, add("Bo"), "2025-11-30");
    suggested(ana, add("Cleo"), "2026-02-01");
    const Funnel funnel = funnelOf(network);
    ASSERT_EQ(funnel.months.size(), 4U);
    EXPECT_EQ(funnel.months[0].year, 2025);
    EXPECT_EQ(funnel.months[0].month, 11);
    EXPECT_EQ(funnel.months[0].steps.suggested, 1);
    EXPECT_EQ(funnel.months[1].steps.suggested, 0);
    EXPECT_EQ(funnel.months[2].year, 2026);
    EXPECT_EQ(funnel.months[2].month, 1);
    EXPECT_EQ(funnel.months[3].steps.suggested, 1);
}

TEST_F(Funnels, TellWhoIsAlwaysIntroducedAndWhoNever)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId cleo = add("Cleo");
    const MemberId dan = add("Dan");
    made(suggested(ana, bo));
    made(suggested(ana, cleo));
    Member onlooker;
    onlooker.name = edit::text("Eli");
    onlooker.engagement = Engagement::Observe;
    done(edit::addMember(context(), onlooker));
    const Fairness fairness = fairnessOf(network, today);
    ASSERT_EQ(fairness.most.size(), 3U);
    EXPECT_EQ(fairness.most[0], (Share{.member = ana, .introduced = 2, .asked = 0, .woven = 0}));
    EXPECT_EQ(fairness.never, std::vector<MemberId>{dan})
        << "neither who weaves nor who only looks on";
    ASSERT_EQ(fairness.weavers.size(), 1U);
    EXPECT_EQ(fairness.weavers[0].member, mia);
    EXPECT_EQ(fairness.weavers[0].woven, 2);
    ASSERT_EQ(fairness.byKind.size(), 1U);
    EXPECT_EQ(fairness.byKind[0].members, 6);
    EXPECT_EQ(fairness.byKind[0].introduced, 3);
}

} // namespace cw::weaving
