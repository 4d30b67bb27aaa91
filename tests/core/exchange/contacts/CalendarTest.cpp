// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/ImportPlan.h"
#include "tests/core/exchange/ExchangeTesting.h"

#include <algorithm>

namespace cw::exchange {

using testing::says;
using testing::text;

namespace {

QByteArray event(const QByteArray& lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

QByteArray calendar(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

const QByteArray kAna = "ORGANIZER;CN=\"Ana Ruiz\":mailto:ana@x.org\r\n";
const QByteArray kBo = "ATTENDEE;CN=Bo Lind;PARTSTAT=ACCEPTED:MAILTO:Bo@x.org\r\n";

Draft readEvents(const QByteArray& events, const Budget& budget = {})
{
    return testing::readBytes(calendar(events), "meetings.ics", budget);
}

/// How often the notes say that of what is left out.
int counted(const Draft& draft, const char* what)
{
    const auto found = std::ranges::find_if(
        draft.notes, [&](const Finding& each) { return each.detail == text(what); });
    return found == draft.notes.end() ? 0 : found->value.toInt();
}

class CalendarImportTest : public ::testing::Test
{
protected:
    ImportPlan plan(const QByteArray& events)
    {
        TaskContext task;
        auto planned = planImport(network, readEvents(events), options, ids, task);
        EXPECT_TRUE(planned.ok());
        return std::move(planned).value();
    }

    ImportPlan import(const QByteArray& events)
    {
        ImportPlan planned = plan(events);
        EXPECT_TRUE(checkFits(network, planned.change).ok());
        apply(network, planned.change);
        return planned;
    }

    std::size_t memberCount() const { return network.all<Member>().size(); }
    std::size_t interactionCount() const { return network.all<Interaction>().size(); }

    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    ImportOptions options{.today = *CivilDate::of(2025, 3, 12)};
    Network network;
};

} // namespace

TEST(CalendarTest, readsWhoWasAtWhat)
{
    const Draft draft = readEvents(event(
        "UID:1\r\nDTSTART;TZID=Europe/Lisbon:20250310T090000\r\nSUMMARY:Round\\, table\r\n" + kAna +
        kBo +
        "ATTENDEE;CN=Ana:mailto:ANA@x.org\r\n"
        "ATTENDEE;PARTSTAT=DECLINED:mailto:no@x.org\r\n"
        "ATTENDEE;CUTYPE=ROOM:mailto:room@x.org\r\n"
        "BEGIN:VALARM\r\nATTENDEE:mailto:alarm@x.org\r\nEND:VALARM\r\n"));
    EXPECT_EQ(draft.format, text("icalendar"));
    EXPECT_TRUE(draft.isContacts);
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(draft.elements[0].label, text("Ana Ruiz"));
    EXPECT_EQ(draft.elements[1].email, text("Bo@x.org"));
    ASSERT_EQ(draft.encounters.size(), 1U);
    EXPECT_EQ(draft.encounters[0].date, *CivilDate::of(2025, 3, 10));
    EXPECT_EQ(draft.encounters[0].note, text("Round, table"));
    EXPECT_EQ(draft.encounters[0].participants, (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(draft.connections.empty());
    EXPECT_TRUE(draft.problems.empty());
}

TEST(CalendarTest, countsWhatItLeavesOut)
{
    const QByteArray day = "DTSTART;VALUE=DATE:20250310\r\n";
    const Draft draft = readEvents(
        event(day + kAna + kBo + "STATUS:CANCELLED\r\n") + event(day + kAna) +
        event(day + kAna + kBo + "RRULE:FREQ=WEEKLY\r\nDESCRIPTION:long\r\n"));
    EXPECT_EQ(counted(draft, "cancelled events"), 1);
    EXPECT_EQ(counted(draft, "events without company"), 1);
    EXPECT_EQ(counted(draft, "repetitions"), 1);
    EXPECT_EQ(counted(draft, "values"), 1);
    EXPECT_EQ(draft.encounters.size(), 1U);
    const Draft cancelling = testing::readBytes(
        "BEGIN:VCALENDAR\nMETHOD:CANCEL\n" + event(day + kAna + kBo) + "END:VCALENDAR\n");
    EXPECT_EQ(counted(cancelling, "cancelled events"), 1);
}

TEST(CalendarTest, takesTheSameEventOnceAndItsInstancesEach)
{
    const QByteArray one = "UID:1\r\nDTSTART:20250310T090000Z\r\n" + kAna + kBo;
    const Draft draft = readEvents(
        event(one + "SEQUENCE:0\r\n") + event(one + "SEQUENCE:1\r\n") +
        event(
            "UID:1\r\nRECURRENCE-ID:20250317T090000Z\r\nDTSTART:20250318T090000Z\r\n" + kAna +
            kBo));
    EXPECT_EQ(draft.encounters.size(), 2U);
}

TEST(CalendarTest, saysWhereItIsBroken)
{
    const Draft draft = testing::readBytes(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:someday\nEND:VEVENT\nBEGIN:VEVENT\n"
        "SUMMARY:when\nEND:VEVENT\nEND:VCALENDAR\nSUMMARY:out\nEND:VEVENT\n"
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250310\n" +
        kAna + kBo);
    const auto at = [&](std::size_t index) {
        const Finding& problem = draft.problems.at(index);
        return std::pair(problem.reason, problem.place.row);
    };
    ASSERT_EQ(draft.problems.size(), 5U);
    EXPECT_EQ(at(0), std::pair(Reason::NotADate, 3));
    EXPECT_EQ(at(1), std::pair(Reason::NotADate, 5));
    EXPECT_EQ(at(2), std::pair(Reason::MalformedSource, 9));
    EXPECT_EQ(at(3), std::pair(Reason::MalformedSource, 10));
    EXPECT_EQ(at(4), std::pair(Reason::Truncated, 15));
    EXPECT_EQ(draft.encounters.size(), 1U);
}

TEST(CalendarTest, stopsAtTheLimitOfRows)
{
    QByteArray guests;
    for (int i = 0; i < 30; ++i)
        guests += "ATTENDEE:mailto:p" + QByteArray::number(i) + "@x.org\r\n";
    Budget few;
    few.rows = 10;
    const Draft draft = readEvents(event("DTSTART:20250310\r\n" + guests), few);
    EXPECT_EQ(draft.elements.size(), 10U);
    EXPECT_TRUE(says(draft.problems, Reason::LimitExceeded));
}

TEST_F(CalendarImportTest, makesInteractionsAndNoRelationships)
{
    const QByteArray meeting = event("DTSTART:20250310\r\nSUMMARY:Round table\r\n" + kAna + kBo);
    const ImportPlan planned = import(meeting);
    EXPECT_EQ(planned.interactions, 1);
    EXPECT_EQ(memberCount(), 2U);
    EXPECT_TRUE(network.all<Relationship>().empty());
    const Interaction& interaction = *network.all<Interaction>().begin();
    EXPECT_EQ(interaction.kind, InteractionKind::CoAttended);
    EXPECT_EQ(interaction.note, text("Round table"));
    EXPECT_EQ(interaction.participants.size(), 2);
    EXPECT_TRUE(plan(meeting).change.isEmpty());
}

TEST_F(CalendarImportTest, knowsItsGuestsByTheirAddressAndRenamesNobody)
{
    const QByteArray meeting = event("DTSTART:20250310\r\n" + kAna + kBo);
    import(meeting);
    const ImportPlan planned = import(event(
        "DTSTART:20250311\r\nATTENDEE;CN=Boris:mailto:bo@x.org\r\nATTENDEE:mailto:ana@x.org\r\n"));
    EXPECT_EQ(memberCount(), 2U);
    EXPECT_EQ(planned.members.changed, 0);
    EXPECT_EQ(interactionCount(), 2U);
    const auto byEmail = std::ranges::count_if(
        planned.notes, [](const Finding& each) { return each.reason == Reason::MatchedByEmail; });
    EXPECT_EQ(byEmail, 1); // an address is no other name
}

TEST_F(CalendarImportTest, whoIsKnownByNameGetsTheAddressTheyHadNone)
{
    import(
        event("DTSTART:20250310\r\nATTENDEE;CN=Ana Ruiz:urn:x\r\nATTENDEE;CN=Bo Lind:urn:y\r\n"));
    import(event("DTSTART:20250311\r\n" + kAna + kBo));
    EXPECT_EQ(memberCount(), 2U);
    EXPECT_TRUE(std::ranges::none_of(
        network.all<Member>(), [](const Member& member) { return member.email.isEmpty(); }));
}

TEST_F(CalendarImportTest, whatIsStillToComeIsCountedAndMakesNobody)
{
    const ImportPlan planned = import(
        event("DTSTART:20250312\r\n" + kAna + kBo) +
        event("DTSTART:20250313\r\n" + kAna + "ATTENDEE:mailto:cy@x.org\r\n"));
    EXPECT_EQ(planned.interactions, 1);
    EXPECT_EQ(memberCount(), 2U);
    const auto upcoming = std::ranges::find_if(
        planned.notes, [](const Finding& each) { return each.detail == text("events to come"); });
    ASSERT_NE(upcoming, planned.notes.end());
    EXPECT_EQ(upcoming->value, text("1"));
}

TEST_F(CalendarImportTest, nobodyMeetsThemselves)
{
    const ImportPlan planned =
        import(event("DTSTART:20250310\r\nATTENDEE;CN=Bo Lind:mailto:b@x.org\r\n" + kBo));
    EXPECT_EQ(planned.interactions, 0);
}

TEST_F(CalendarImportTest, twoMeetingsOfTheSameDayAreTwo)
{
    const QByteArray meetings = event("UID:1\r\nDTSTART:20250310\r\nSUMMARY:One\r\n" + kAna + kBo) +
                                event("UID:2\r\nDTSTART:20250310\r\nSUMMARY:Two\r\n" + kAna + kBo) +
                                event("UID:3\r\nDTSTART:20250310\r\nSUMMARY:Two\r\n" + kAna + kBo);
    import(event("UID:2\r\nDTSTART:20250310\r\nSUMMARY:Two\r\n" + kAna + kBo));
    EXPECT_EQ(import(meetings).interactions, 2) << "the one that is there stands for one alone";
    EXPECT_EQ(interactionCount(), 3U);
    EXPECT_TRUE(plan(meetings).change.isEmpty());
}

} // namespace cw::exchange
