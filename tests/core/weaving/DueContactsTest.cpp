// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/DueContacts.h"

#include "core/edit/Assessments.h"
#include "core/edit/Cadences.h"
#include "core/edit/Tags.h"
#include "tests/core/weaving/WeavingTest.h"

namespace cw::weaving {

namespace {

class DueContactsTest : public WeavingTest
{
protected:
    RelationshipId followed(MemberId a, MemberId b, int days)
    {
        const RelationshipId id = tie(a, b);
        Relationship row = *network.find(id);
        row.cadenceDays = days;
        done(edit::editRelationship(context(), row));
        return id;
    }

    DueContacts found()
    {
        TaskContext task;
        Result<DueContacts> all = dueContacts(network, today, task);
        EXPECT_TRUE(all.ok());
        return *std::move(all);
    }
};

} // namespace

TEST_F(DueContactsTest, FallDueACadenceAfterTheLastContact)
{
    const MemberId raf = add("Raf");
    const RelationshipId id = followed(mia, raf, 30);
    met({mia, raf}, "2026-02-01");
    met({mia, raf}, "2026-01-01");
    const DueContacts all = found();
    ASSERT_EQ(all.now.size(), 1U);
    EXPECT_EQ(all.now[0].relationship, id);
    EXPECT_EQ(all.now[0].last, edit::day("2026-02-01"));
    EXPECT_EQ(all.now[0].due, edit::day("2026-03-03"));
    EXPECT_EQ(all.now[0].daysLate, 7);
    EXPECT_EQ(all.now[0].urgency, Urgency::Late);
    EXPECT_TRUE(all.now[0].isMine);
}

TEST_F(DueContactsTest, AreSetBackByAnyContact)
{
    const MemberId raf = add("Raf");
    followed(mia, raf, 30);
    met({mia, raf}, "2026-02-01");
    met({mia, raf}, "2026-03-09");
    const DueContacts all = found();
    EXPECT_TRUE(all.now.empty());
    EXPECT_EQ(all.later, 1);
}

TEST_F(DueContactsTest, AreSoonWithinAQuarterOfTheCadenceAndAtMostAWeek)
{
    const MemberId raf = add("Raf");
    followed(mia, raf, 8);
    met({mia, raf}, "2026-03-04");
    EXPECT_EQ(found().now.at(0).urgency, Urgency::Soon) << "due on the 12th, two days on";
    const MemberId lee = add("Lee");
    followed(mia, lee, 8);
    met({mia, lee}, "2026-03-05");
    EXPECT_EQ(found().later, 1) << "three days are more than a quarter of eight";
    const MemberId kim = add("Kim");
    followed(mia, kim, 300);
    met({mia, kim}, "2025-05-22");
    EXPECT_EQ(found().later, 2) << "eight days are more than a week";
}

TEST_F(DueContactsTest, ComeWithTheMostOverdueForItsCadenceFirst)
{
    const MemberId raf = add("Raf");
    const MemberId lee = add("Lee");
    const RelationshipId yearly = followed(mia, raf, 360);
    const RelationshipId weekly = followed(mia, lee, 7);
    met({mia, raf}, "2025-03-01");
    met({mia, lee}, "2026-02-20");
    const DueContacts all = found();
    ASSERT_EQ(all.now.size(), 2U);
    EXPECT_EQ(all.now[0].relationship, weekly);
    EXPECT_EQ(all.now[1].relationship, yearly);
}

TEST_F(DueContactsTest, WaitWhileTheyAreSnoozed)
{
    const MemberId raf = add("Raf");
    const RelationshipId id = followed(mia, raf, 30);
    met({mia, raf}, "2026-01-01");
    done(edit::snooze(context(), id, edit::day("2026-04-01")));
    const DueContacts all = found();
    EXPECT_TRUE(all.now.empty());
    ASSERT_EQ(all.snoozed.size(), 1U);
    EXPECT_EQ(all.snoozed[0].snoozedUntil, edit::day("2026-04-01"));
    today = edit::day("2026-04-01");
    EXPECT_EQ(found().now.size(), 1U);
}

TEST_F(DueContactsTest, CountFromWhenTheyKnewEachOtherWhereNoContactIsNoted)
{
    const MemberId raf = add("Raf");
    const RelationshipId id = followed(mia, raf, 30);
    EXPECT_EQ(found().undated, 1);
    Relationship row = *network.find(id);
    row.firstKnown = edit::day("2026-01-01");
    done(edit::editRelationship(context(), row));
    ASSERT_EQ(found().now.size(), 1U);
    EXPECT_FALSE(found().now[0].last);
}

TEST_F(DueContactsTest, AreNotAskedOfThoseWhoLeftOrEnded)
{
    const MemberId raf = add("Raf");
    const RelationshipId id = followed(mia, raf, 30);
    met({mia, raf}, "2026-01-01");
    done(edit::endRelationship(context(), id));
    EXPECT_TRUE(found().now.empty());
    done(edit::reopenRelationship(context(), id));
    done(edit::archiveMembers(context(), edit::Only(raf)));
    EXPECT_TRUE(found().now.empty());
}

TEST_F(DueContactsTest, GoByTheMemberThenTheTagThenTheDepth)
{
    const MemberId raf = add("Raf");
    const RelationshipId id = tie(mia, raf);
    const auto cadence = [&] { return query::cadenceOf(network, *network.find(id)); };
    EXPECT_FALSE(cadence());
    CadenceRule rule;
    rule.depth = 3;
    rule.days = 90;
    done(edit::setCadences(context(), std::array{rule}));
    EXPECT_FALSE(cadence()) << "the depth is not known";
    done(edit::deepen(context(), id, mia, 3));
    EXPECT_EQ(cadence(), (query::Cadence{90, query::CadenceBasis::Depth}));
    Tag tag;
    tag.name = edit::text("founders");
    const TagId founders = edit::insertedId<Tag>(done(edit::createTag(context(), tag)));
    done(edit::tagMembers(context(), edit::Only(raf), founders));
    CadenceRule ofTag;
    ofTag.tag = founders;
    ofTag.days = 60;
    done(edit::setCadences(context(), std::array{rule, ofTag}));
    EXPECT_EQ(cadence(), (query::Cadence{60, query::CadenceBasis::Tag}));
    CadenceRule ofMember;
    ofMember.member = raf;
    ofMember.days = 14;
    done(edit::setCadences(context(), std::array{rule, ofTag, ofMember}));
    EXPECT_EQ(cadence(), (query::Cadence{14, query::CadenceBasis::Member}));
    Relationship row = *network.find(id);
    row.cadenceDays = 100;
    done(edit::editRelationship(context(), row));
    EXPECT_EQ(cadence(), (query::Cadence{100, query::CadenceBasis::Relationship}));
}

TEST_F(DueContactsTest, StopWhenTold)
{
    for (int i = 0; i < 300; ++i)
        tie(mia, add(("M" + std::to_string(i)).c_str()));
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    EXPECT_EQ(dueContacts(network, today, task).error().code, ErrorCode::Cancelled);
}

} // namespace cw::weaving
