// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Agenda.h"

#include "core/edit/Cadences.h"
#include "core/edit/Interactions.h"
#include "core/edit/OffersAndNeeds.h"
#include "core/edit/Projects.h"
#include "tests/core/weaving/WeavingTest.h"

namespace cw::weaving {

class Agendas : public WeavingTest
{
protected:
    std::vector<AgendaItem> agenda()
    {
        TaskContext task;
        auto items = agendaOf(network, today, task);
        EXPECT_TRUE(items.ok());
        return std::move(items).value();
    }

    std::vector<AgendaItem> agenda(AgendaKind kind)
    {
        auto items = agenda();
        std::erase_if(items, [&](const AgendaItem& each) { return each.kind != kind; });
        return items;
    }

    /// The two mean to be in touch every 30 days, and were on the day.
    RelationshipId followed(MemberId first, MemberId second, const char* last)
    {
        const auto followedTie = tie(first, second);
        Relationship row = *network.find(followedTie);
        row.cadenceDays = 30;
        done(edit::editRelationship(context(), row));
        inTouch(first, second, last);
        return followedTie;
    }

    void inTouch(MemberId first, MemberId second, const char* iso)
    {
        Interaction call;
        call.date = edit::day(iso);
        call.participants.insert(first);
        call.participants.insert(second);
        call.note = edit::text("SECRET");
        done(edit::logInteraction(context(), call));
    }
};

TEST_F(Agendas, OfANewNetworkAreEmpty)
{
    EXPECT_TRUE(agenda().empty());
}

TEST_F(Agendas, HoldFollowUpsThatAreStillToComeAndThoseDoneLately)
{
    const IntroductionId id = suggested(add("Ana"), add("Bo"));
    made(id);
    FollowUp row;
    row.introduction = id;
    row.due = edit::day("2026-06-30");
    row.note = edit::text("SECRET");
    const auto planned = edit::insertedId<FollowUp>(done(edit::planFollowUp(context(), row)));
    const auto ofPlanned = [&] {
        for (const AgendaItem& each : agenda(AgendaKind::FollowUp)) {
            if (each.record == planned.value)
                return std::optional(each);
        }
        return std::optional<AgendaItem>();
    };
    ASSERT_TRUE(ofPlanned());
    EXPECT_EQ(ofPlanned()->state, AgendaState::Open);
    EXPECT_EQ(ofPlanned()->due, edit::day("2026-06-30"));
    EXPECT_EQ(ofPlanned()->since, edit::day("2026-03-03"));
    EXPECT_TRUE(ofPlanned()->text.isEmpty());
    done(edit::doFollowUp(context(), planned, {}));
    EXPECT_EQ(ofPlanned()->state, AgendaState::Done);
    EXPECT_EQ(ofPlanned()->ended, today);
    today = edit::day("2026-04-10");
    EXPECT_FALSE(ofPlanned());
}

TEST_F(Agendas, HoldIntroductionsThatCanBeMadeUntilTheyAre)
{
    const IntroductionId id = suggested(add("Ana"), add("Bo"));
    EXPECT_TRUE(agenda(AgendaKind::Introduction).empty());
    bothSayYes(id);
    ASSERT_EQ(agenda(AgendaKind::Introduction).size(), 1U);
    EXPECT_EQ(agenda(AgendaKind::Introduction)[0].state, AgendaState::Open);
    EXPECT_FALSE(agenda(AgendaKind::Introduction)[0].due);
    done(edit::makeIntroduction(context(), id, {}, edit::day("2026-03-03")));
    EXPECT_EQ(agenda(AgendaKind::Introduction)[0].state, AgendaState::Done);
}

TEST_F(Agendas, MoveAContactOnWhenTheTwoWereInTouch)
{
    const MemberId ana = add("Ana");
    const auto id = followed(ana, mia, "2026-01-20");
    auto contacts = agenda(AgendaKind::Contact);
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts[0].record, id.value);
    EXPECT_EQ(contacts[0].due, edit::day("2026-02-19"));
    EXPECT_EQ(contacts[0].second, mia) << "whose document it is comes second";
    inTouch(ana, mia, "2026-03-10");
    contacts = agenda(AgendaKind::Contact);
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts[0].record, id.value);
    EXPECT_EQ(contacts[0].due, edit::day("2026-04-09"));
}

TEST_F(Agendas, WakeAContactThatIsPutOffWhenItWasToWake)
{
    const auto id = followed(add("Ana"), add("Bo"), "2026-01-20");
    done(edit::snooze(context(), id, edit::day("2026-05-01")));
    EXPECT_EQ(agenda(AgendaKind::Contact).at(0).due, edit::day("2026-05-01"));
}

TEST_F(Agendas, LeaveOutContactsOfArchivedMembers)
{
    const MemberId ana = add("Ana");
    followed(ana, add("Bo"), "2026-01-20");
    Member row = *network.find(ana);
    row.archived = true;
    done(edit::editMember(context(), row));
    EXPECT_TRUE(agenda(AgendaKind::Contact).empty());
}

TEST_F(Agendas, KeepToThemselvesWhatOnlyWeaversKnow)
{
    Need need;
    need.member = add("Ana");
    need.text = edit::text("A van");
    need.from = edit::day("2026-01-01");
    need.until = edit::day("2026-03-24");
    need.note = edit::text("SECRET");
    done(edit::addNeed(context(), need));
    need.text = edit::text("A doctor");
    need.isPrivate = true;
    done(edit::addNeed(context(), need));
    const auto needs = agenda(AgendaKind::Need);
    ASSERT_EQ(needs.size(), 1U);
    EXPECT_EQ(needs[0].text, edit::text("A van"));
}

TEST_F(Agendas, SayThatAPromiseIsDoneOrDropped)
{
    Commitment row;
    row.member = add("Ana");
    row.text = edit::text("Ask about the barn");
    row.made = edit::day("2026-01-01");
    done(edit::addCommitment(context(), row));
    EXPECT_TRUE(agenda().empty()) << "without a day it is no matter of a calendar";
    row.due = edit::day("2026-03-12");
    const auto id = edit::insertedId<Commitment>(done(edit::addCommitment(context(), row)));
    EXPECT_EQ(agenda().at(0).state, AgendaState::Open);
    done(edit::settleCommitment(context(), id, CommitmentState::Dropped));
    EXPECT_EQ(agenda().at(0).state, AgendaState::Dropped);
}

TEST_F(Agendas, AreInTheOrderOfDaysAndEndWithWhatHasNone)
{
    followed(add("Ana"), add("Bo"), "2026-01-20");
    followed(add("Cy"), add("Di"), "2026-01-02");
    bothSayYes(suggested(add("Eve"), add("Finn")));
    const auto items = agenda();
    ASSERT_EQ(items.size(), 3U);
    EXPECT_LT(items[0].due, items[1].due);
    EXPECT_EQ(items[2].kind, AgendaKind::Introduction);
}

} // namespace cw::weaving
