// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Interactions.h"

#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class InteractionsTest : public EditTest
{};

TEST_F(InteractionsTest, WithoutADateItHappenedToday)
{
    Interaction call;
    call.participants = {add("Ana"), add("Bo")};
    call.kind = InteractionKind::Call;
    const InteractionId id = insertedId<Interaction>(done(logInteraction(context(), call)));
    EXPECT_EQ(network.find(id)->date, today);
    Interaction changed = *network.find(id);
    changed.note = text("about the van");
    done(changeInteraction(context(), changed));
    EXPECT_EQ(network.find(id)->note, text("about the van"));
    done(removeInteractions(context(), Only(id)));
    EXPECT_EQ(network.all<Interaction>().size(), 0U);
}

TEST_F(InteractionsTest, RefusesOneWithoutAnybodyOrWithoutADay)
{
    EXPECT_EQ(refusal(logInteraction(context(), {}), ErrorCode::InvalidArgument), "participants");
    const InteractionId id = met({add("Ana")}, "2026-01-01");
    Interaction changed = *network.find(id);
    changed.date = {};
    EXPECT_EQ(refusal(changeInteraction(context(), changed), ErrorCode::InvalidArgument), "date");
    changed.date = today;
    changed.participants = {MemberId{99}};
    EXPECT_EQ(refusal(changeInteraction(context(), changed), ErrorCode::NotFound), "member");
}

} // namespace cw::edit
