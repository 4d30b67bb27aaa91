// SPDX-License-Identifier: GPL-3.0-or-later
// What two have in common, and what of it is reason enough to meet.
#include "tests/core/advice/AdviceTest.h"

namespace cw::advice {

namespace {

/// Two circles of six whom one tie joins, and whose [4] and [2] are to be brought together.
class CommonGroundTest : public AdviceTest
{
protected:
    CommonGroundTest()
    {
        only(AdviceKind::BridgeClusters);
        north = circle();
        south = circle();
        tieAt(north[0], south[0], 3);
    }

    std::vector<MemberId> circle()
    {
        std::vector<MemberId> members;
        for (int i = 0; i < 6; ++i) {
            members.push_back(add("M"));
            for (int k = 0; k < i; ++k)
                tieAt(members[static_cast<std::size_t>(k)], members.back(), 3);
        }
        return members;
    }

    std::vector<MemberId> all() const
    {
        std::vector<MemberId> members = north;
        members.insert(members.end(), south.begin(), south.end());
        return members;
    }

    void cares(MemberId member, TagId tag)
    {
        Interest interest;
        interest.member = member;
        interest.tag = tag;
        write(interest);
    }

    void skilled(MemberId member, TagId tag, bool canTeach, bool wantsToLearn)
    {
        Skill skill;
        skill.member = member;
        skill.tag = tag;
        skill.canTeach = canTeach;
        skill.wantsToLearn = wantsToLearn;
        write(skill);
    }

    void joined(MemberId member, const char* on)
    {
        change(member, [&](Member& each) { each.joined = query::day(on); });
    }

    std::vector<MemberId> north;
    std::vector<MemberId> south;
};

} // namespace

TEST_F(CommonGroundTest, AWordThatNearlyAllCarryIsNoReason)
{
    const TagId member = tag("member");
    for (const MemberId each : all())
        mark(each, member);
    change(north[1], [&](Member& each) { each.tags.remove(member); });
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(CommonGroundTest, AWordForThoseWhoCameTogetherIsNoReason)
{
    // Six of 42 came on one day, and carry a word; the others came at other times.
    const TagId founding = tag("founding member");
    for (std::size_t i = 0; i < 6; ++i) {
        const MemberId each = i < 3 ? north[i + 3] : south[i];
        mark(each, founding);
        joined(each, "2023-09-14");
    }
    for (std::size_t i = 0; i < 3; ++i) {
        joined(north[i], "2024-01-01");
        joined(south[i], "2025-01-01");
    }
    for (int i = 0; i < 30; ++i)
        joined(add("Elsewhere"), i % 2 == 0 ? "2022-01-01" : "2026-01-01");
    EXPECT_TRUE(advised().cards.empty());
    // What they said for themselves is one.
    cares(north[4], founding);
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(CommonGroundTest, AWordOfPeopleWhoCameAtAllTimesIsOne)
{
    const TagId soil = tag("soil");
    const char* days[] = {"2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"};
    for (std::size_t i = 0; i < 5; ++i) {
        const MemberId each = i < 3 ? north[i + 2] : south[i];
        mark(each, soil);
        joined(each, days[i]);
    }
    EXPECT_EQ(reasonOf<BothTagged>(advised().cards.at(0))->tags, std::vector{soil});
}

TEST_F(CommonGroundTest, SaysHowTheyShareAWord)
{
    const TagId soil = tag("soil");
    cares(north[4], soil);
    cares(south[2], soil);
    EXPECT_EQ(reasonOf<BothTagged>(advised().cards.at(0))->as, SharedAs::Interest);
    const TagId law = tag("law");
    skilled(north[4], law, false, false);
    skilled(south[2], law, false, false);
    mark(north[4], law);
    const AdviceQueue queue = advised();
    std::vector<SharedAs> ways;
    for (const Reason& each : queue.cards.at(0).reasons) {
        if (const auto* const tagged = std::get_if<BothTagged>(&each))
            ways.push_back(tagged->as);
    }
    EXPECT_EQ(ways, (std::vector{SharedAs::Interest, SharedAs::Skill}));
}

TEST_F(CommonGroundTest, BringsTogetherWhoWouldTeachAndWhoWouldLearn)
{
    const TagId grafting = tag("grafting");
    skilled(north[4], grafting, true, false);
    skilled(south[2], grafting, false, true);
    const AdviceQueue queue = advised();
    const Advice* const card = cardOf(queue, north[4], south[2]);
    ASSERT_NE(card, nullptr);
    const auto* const teaching = reasonOf<CouldTeach>(*card);
    ASSERT_NE(teaching, nullptr);
    EXPECT_EQ(*teaching, (CouldTeach{north[4], south[2], {grafting}}));
    EXPECT_GT(partOf(*card, ScorePart::Fit), 0.5);
}

TEST_F(CommonGroundTest, BringsTogetherWhoNeedsAndWhoOffers)
{
    Need need;
    need.member = north[4];
    need.text = query::text("a meeting room");
    write(need);
    Offer offer;
    offer.member = south[2];
    offer.text = query::text("meeting rooms in the week");
    const OfferId id = write(offer);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    EXPECT_EQ(reasonOf<NeedMeetsOffer>(queue.cards.at(0))->needs, north[4]);
    EXPECT_TRUE(queue.cards.at(0).need) << "their introduction is about it";
    EXPECT_TRUE(queue.cards.at(0).offer);
    change(id, [](Offer& each) { each.text = query::text("some help with a room? no, a van"); });
    EXPECT_EQ(advised().cards.size(), 1U); // a room
    change(id, [](Offer& each) { each.text = query::text("help with something"); });
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(CommonGroundTest, DoesNotSendSomebodyAcrossWhoIsThereAlready)
{
    const TagId soil = tag("soil");
    mark(north[0], soil);
    mark(south[2], soil);
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(CommonGroundTest, NamesTheWayBetween)
{
    const TagId soil = tag("soil");
    mark(north[4], soil);
    mark(south[2], soil);
    EXPECT_EQ(reasonOf<StepsApart>(advised().cards.at(0))->by, (std::vector{north[0], south[0]}));
}

TEST_F(CommonGroundTest, SaysOnceWhatBothWishFor)
{
    const RelationshipId id = tie(north[4], south[2]);
    wants(id, north[4], 0, 3);
    wants(id, south[2], 0, 3);
    query.withPrivate = true;
    const AdviceQueue queue = advised();
    const Advice* const card = cardOf(queue, north[4], south[2]);
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(reasonOf<BothWantCloser>(*card)->wanted, 3);
    EXPECT_EQ(reasonOf<WantsCloser>(*card), nullptr);
}

TEST_F(CommonGroundTest, ANewcomerIsBroughtInThroughWhoBroughtOrNamedThem)
{
    only(AdviceKind::ReachPeriphery);
    const MemberId lee = add("Lee");
    change(lee, [&](Member& each) { each.broughtBy = south[3]; });
    const AdviceQueue queue = advised();
    const Advice* const card = cardOf(queue, lee, south[3]);
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(reasonOf<BroughtIn>(*card)->by, south[3]);
    change(lee, [&](Member& each) { each.broughtBy = {}; });
    Nomination nomination;
    nomination.date = query::day("2026-01-01");
    nomination.nominator = north[5];
    nomination.name = query::text("Lee");
    nomination.member = lee;
    write(nomination);
    EXPECT_EQ(cardOf(advised(), lee, north[5]), nullptr); // who named whom is private
    query.withPrivate = true;
    const AdviceQueue confided = advised();
    const Advice* const named = cardOf(confided, lee, north[5]);
    ASSERT_NE(named, nullptr);
    EXPECT_EQ(reasonOf<Nominated>(*named)->by, north[5]);
}

} // namespace cw::advice
