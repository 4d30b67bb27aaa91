// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/LogContact.h"

#include "core/query/Depth.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

namespace {

class LogContactTest : public EditTest
{
protected:
    void SetUp() override
    {
        raf = add("Raf");
        ines = add("Ines");
        call.interaction.kind = InteractionKind::Call;
        call.interaction.participants = {raf, ines};
        call.interaction.note = text("about the van");
    }

    MemberId raf;
    MemberId ines;
    Contact call;
};

} // namespace

TEST_F(LogContactTest, NotesAllOfItInOneStep)
{
    Exchange van;
    van.giver = raf;
    van.receiver = ines;
    van.text = text("The van on Friday");
    call.exchanges = {van};
    call.heard = {{Heard::What::Need, ines, text("Cold storage"), {text("storage"), text(" ")}}};
    call.raised = {{raf, ines, 2}};
    call.interaction.date = day("2026-03-01");
    const Change change = done(logContact(context(), call));
    EXPECT_EQ(network.all<Interaction>().begin()->note, text("about the van"));
    EXPECT_EQ(network.all<Exchange>().begin()->date, day("2026-03-01"));
    const Need& need = *network.all<Need>().begin();
    EXPECT_EQ(need.member, ines);
    EXPECT_EQ(need.from, day("2026-03-01"));
    EXPECT_EQ(need.tags.size(), 1);
    EXPECT_EQ(network.all<Tag>().begin()->name, text("storage"));
    const Relationship* tie = network.relationshipBetween(raf, ines);
    ASSERT_NE(tie, nullptr);
    EXPECT_EQ(query::relationshipDepth(network, tie->id, Rule::Claimed).depth, 2.0);
    apply(network, change.inverse());
    EXPECT_TRUE(network.all<Interaction>().empty());
    EXPECT_TRUE(network.all<Tag>().empty());
    EXPECT_EQ(network.relationshipBetween(raf, ines), nullptr);
}

TEST_F(LogContactTest, RaisesNothingThatNobodyAgreedTo)
{
    done(logContact(context(), call));
    EXPECT_EQ(network.relationshipBetween(raf, ines), nullptr);
    EXPECT_TRUE(network.all<Assessment>().empty());
}

TEST_F(LogContactTest, RefusesWhatCannotBeAndDoesNothingOfIt)
{
    Exchange van;
    van.giver = raf;
    van.receiver = raf;
    call.exchanges = {van};
    const auto toOneself = logContact(context(), call);
    ASSERT_FALSE(toOneself.ok());
    EXPECT_EQ(toOneself.error().subject, "receiver");
    call.exchanges.clear();
    call.heard = {{Heard::What::Offer, ines, {}, {}}};
    EXPECT_FALSE(logContact(context(), call).ok());
    call.heard.clear();
    call.interaction.participants = {};
    EXPECT_FALSE(logContact(context(), call).ok());
}

} // namespace cw::edit
