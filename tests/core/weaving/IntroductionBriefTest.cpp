// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/IntroductionBrief.h"

#include "core/edit/Interests.h"
#include "core/edit/OffersAndNeeds.h"
#include "core/edit/Tags.h"
#include "tests/core/weaving/WeavingTest.h"

namespace cw::weaving {

class IntroductionBriefs : public WeavingTest
{
protected:
    void SetUp() override
    {
        WeavingTest::SetUp();
        ana = add("Ana");
        bo = add("Bo");
        soil = tag("soil");
        baking = tag("baking");
    }

    TagId tag(const char* name)
    {
        Tag row;
        row.name = edit::text(name);
        return edit::insertedId<Tag>(done(edit::createTag(context(), row)));
    }

    OfferId offers(MemberId member, TagId about, bool isPrivate = false)
    {
        Offer row;
        row.member = member;
        row.text = edit::text("a van");
        row.tags.insert(about);
        row.isPrivate = isPrivate;
        return edit::insertedId<Offer>(done(edit::addOffer(context(), row)));
    }

    NeedId needs(MemberId member, TagId about, const char* until = nullptr)
    {
        Need row;
        row.member = member;
        row.text = edit::text("something to drive");
        row.tags.insert(about);
        if (until)
            row.until = edit::day(until);
        return edit::insertedId<Need>(done(edit::addNeed(context(), row)));
    }

    void can(MemberId member, TagId what, int level, bool wantsToLearn = false)
    {
        Skill row;
        row.member = member;
        row.tag = what;
        row.level = level;
        row.wantsToLearn = wantsToLearn;
        done(edit::addSkill(context(), row));
    }

    void caresFor(MemberId member, TagId what)
    {
        Interest row;
        row.member = member;
        row.tag = what;
        done(edit::addInterest(context(), row));
    }

    IntroductionBrief brief() { return introductionBrief(network, ana, bo, today); }

    MemberId ana;
    MemberId bo;
    TagId soil;
    TagId baking;
};

TEST_F(IntroductionBriefs, OfTwoBarePeopleSayNothing)
{
    IntroductionBrief nothing;
    nothing.first.member = ana;
    nothing.second.member = bo;
    EXPECT_EQ(brief(), nothing);
}

TEST_F(IntroductionBriefs, FindWhatOneHasAndTheOtherNeedsBothWays)
{
    const OfferId van = offers(ana, soil);
    const NeedId drive = needs(bo, soil);
    const OfferId oven = offers(bo, baking);
    const NeedId bake = needs(ana, baking);
    const std::vector<BriefMatch> both{{van, drive}, {oven, bake}};
    EXPECT_EQ(brief().matches, both);
}

TEST_F(IntroductionBriefs, TellNothingPrivateAndNothingThatIsOver)
{
    offers(ana, soil, true);
    needs(bo, soil, "2026-03-20");
    today = edit::day("2026-03-21");
    EXPECT_TRUE(brief().first.offers.empty());
    EXPECT_TRUE(brief().second.needs.empty());
    EXPECT_TRUE(brief().matches.empty());
}

TEST_F(IntroductionBriefs, NameTheMostUrgentNeedAndTheBestSkillFirst)
{
    const NeedId someday = needs(ana, soil);
    const NeedId soon = needs(ana, baking, "2026-03-20");
    can(ana, soil, 2);
    can(ana, baking, 5);
    EXPECT_EQ(brief().first.needs, (std::vector{soon, someday}));
    EXPECT_EQ(brief().first.skills, (std::vector{baking, soil}));
}

TEST_F(IntroductionBriefs, SeeWhoCouldTeachWhom)
{
    can(ana, baking, 4);
    can(bo, baking, 1, true);
    ASSERT_EQ(brief().lessons.size(), 1U);
    EXPECT_EQ(brief().lessons[0], (BriefLesson{baking, ana, bo}));
    EXPECT_TRUE(brief().second.skills.empty()) << "who wants to learn it does not bring it";
}

TEST_F(IntroductionBriefs, SeeTheInterestOfOneInTheSkillsOfTheOther)
{
    caresFor(ana, soil);
    can(bo, soil, 3);
    EXPECT_EQ(brief().shared, std::vector{soil});
}

} // namespace cw::weaving
