// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FollowUpCalendar.h"

#include "tests/core/query/QueryTest.h"

#include <set>

namespace cw {

namespace {

using weaving::AgendaItem;
using weaving::AgendaKind;

class FollowUpCalendarTest : public query::QueryTest
{
protected:
    FollowUpCalendarTest()
    {
        item.record = 7;
        item.first = add("Ana");
        item.second = add("Bo");
        item.text = QStringLiteral("a van");
    }

    exchange::CalendarTask task(AgendaKind kind)
    {
        item.kind = kind;
        return followUpTasks({item}, network, QStringLiteral("doc")).at(0);
    }

    AgendaItem item;
};

} // namespace

TEST_F(FollowUpCalendarTest, SaysWhatIsToBeDone)
{
    EXPECT_EQ(task(AgendaKind::FollowUp).summary, u"Ask Ana and Bo how it went");
    EXPECT_EQ(task(AgendaKind::Introduction).summary, u"Introduce Ana and Bo");
    EXPECT_EQ(task(AgendaKind::Contact).summary, u"Ana and Bo: time to be in touch");
    EXPECT_EQ(task(AgendaKind::Commitment).summary, u"Ana promised: a van");
    EXPECT_EQ(task(AgendaKind::Commitment).description, u"Promised to Bo.");
    EXPECT_EQ(task(AgendaKind::Need).summary, u"Ana needs: a van");
}

TEST_F(FollowUpCalendarTest, SpeaksToWhomeverTheDocumentIsOf)
{
    change(kTheNetwork, [&](NetworkProfile& profile) { profile.me = item.second; });
    EXPECT_EQ(task(AgendaKind::Contact).summary, u"Be in touch with Ana");
}

TEST_F(FollowUpCalendarTest, GivesRecordsOfDifferentKindsDifferentIds)
{
    std::set<QString> uids;
    for (const AgendaKind kind :
         {AgendaKind::FollowUp, AgendaKind::Introduction, AgendaKind::Contact,
          AgendaKind::Commitment, AgendaKind::Need})
        uids.insert(task(kind).uid);
    EXPECT_EQ(uids.size(), 5U);
    EXPECT_TRUE(uids.contains(QStringLiteral("follow-up-7@doc")));
}

TEST_F(FollowUpCalendarTest, ANameWithPlaceholdersIsOnlyAName)
{
    change(item.first, [](Member& member) { member.name = QStringLiteral("%2 Ltd"); });
    EXPECT_EQ(task(AgendaKind::Introduction).summary, u"Introduce %2 Ltd and Bo");
}

} // namespace cw
