// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/MergeMembers.h"

#include "core/edit/Affiliations.h"
#include "core/edit/Assessments.h"
#include "core/edit/Placements.h"
#include "core/edit/Profile.h"
#include "core/edit/Strands.h"
#include "tests/core/edit/EditTest.h"

#include <algorithm>

namespace cw::edit {

class MergeMembersTest : public EditTest
{
protected:
    NotedChange merge(MemberId kept, MemberId other)
    {
        const Result<NotedChange> outcome = mergeMembers(context(), kept, Only(other));
        EXPECT_TRUE(outcome.ok());
        if (!outcome.ok())
            return {};
        commit(outcome->change);
        return *outcome;
    }

    StrandId strand(RelationshipId relationship, const char* type, MemberId giver)
    {
        Strand made;
        made.relationship = relationship;
        made.type = text(type);
        made.direction = directionFrom(*network.find(relationship), giver);
        return insertedId<Strand>(done(addStrand(context(), made)));
    }

    static bool has(const NotedChange& outcome, NoteKind kind)
    {
        return std::ranges::any_of(
            outcome.notes, [kind](const Note& note) { return note.kind == kind; });
    }
};

TEST_F(MergeMembersTest, FillsTheGapsOfTheKeptOneAndSaysWhatItDrops)
{
    const MemberId ana = add("Ana");
    const MemberId ana2 = add("Ana Ruiz");
    Member kept = at(ana);
    kept.place = text("Harbour");
    kept.notes = text("one");
    done(editMember(context(), kept));
    Member other = at(ana2);
    other.place = text("Hill");
    other.email = text("ana@example.org");
    other.notes = text("two");
    done(editMember(context(), other));
    const NotedChange outcome = merge(ana, ana2);
    EXPECT_EQ(network.find(ana2), nullptr);
    EXPECT_EQ(at(ana).name, text("Ana"));
    EXPECT_EQ(at(ana).place, text("Harbour"));
    EXPECT_EQ(at(ana).email, text("ana@example.org"));
    EXPECT_EQ(at(ana).notes, text("one\n\ntwo"));
    const auto dropped = std::ranges::find(outcome.notes, text("Hill"), &Note::text);
    ASSERT_NE(dropped, outcome.notes.end());
    EXPECT_EQ(dropped->column, "place");
}

TEST_F(MergeMembersTest, DropsTheTieBetweenTheMergedAndSaysSo)
{
    const MemberId ana = add("Ana");
    const MemberId ana2 = add("Ana 2");
    done(deepen(context(), tie(ana, ana2), ana, 2));
    const NotedChange outcome = merge(ana, ana2);
    EXPECT_EQ(network.all<Relationship>().size(), 0U);
    EXPECT_TRUE(has(outcome, NoteKind::SelfTieDropped));
}

TEST_F(MergeMembersTest, MovesATieAndTurnsItsStrandsWhenThePairTurns)
{
    const MemberId kept = add("Kept");
    const MemberId third = add("Third");
    const MemberId other = add("Other");
    const RelationshipId moved = tie(third, other);
    const StrandId funds = strand(moved, "funds", other);
    EXPECT_EQ(network.find(funds)->direction, Direction::SecondToFirst);
    done(deepen(context(), moved, other, 4));
    merge(kept, other);
    const Relationship* now = network.relationshipBetween(kept, third);
    ASSERT_NE(now, nullptr);
    EXPECT_EQ(now->id, moved);
    EXPECT_EQ(network.find(funds)->direction, directionFrom(*now, kept));
    EXPECT_EQ(network.all<Assessment>().begin()->author, kept);
}

TEST_F(MergeMembersTest, UnitesTwoTiesToTheSameThird)
{
    const MemberId kept = add("Kept");
    const MemberId other = add("Other");
    const MemberId third = add("Third");
    const RelationshipId first = tie(kept, third);
    const RelationshipId second = tie(other, third);
    strand(first, "funds", third);
    strand(second, "funds", third);
    strand(second, "mentors", other);
    done(deepen(context(), first, third, 2));
    done(deepen(context(), second, third, 2));
    done(deepen(context(), second, other, 5));
    done(endRelationship(context(), first));
    const NotedChange outcome = merge(kept, other);
    ASSERT_EQ(network.all<Relationship>().size(), 1U);
    EXPECT_FALSE(network.relationshipBetween(kept, third)->ended);
    EXPECT_EQ(network.all<Strand>().size(), 2U);
    EXPECT_EQ(network.all<Assessment>().size(), 2U);
    EXPECT_TRUE(has(outcome, NoteKind::RelationshipUnited));
}

TEST_F(MergeMembersTest, MovesAffiliationsInteractionsPlacesAndReferences)
{
    const MemberId kept = add("Kept");
    const MemberId other = add("Other");
    const MemberId bakery = add("Bakery", MemberKind::Organization);
    Affiliation belongs;
    belongs.member = other;
    belongs.container = bakery;
    done(affiliate(context(), belongs));
    belongs.member = kept;
    done(affiliate(context(), belongs));
    const InteractionId both = met({kept, other}, "2026-01-01");
    const Move move{other, {1, 2}};
    done(moveMembers(context(), {&move, 1}));
    done(setMe(context(), other));
    Member brought = at(bakery);
    brought.broughtBy = other;
    done(editMember(context(), brought));
    merge(kept, other);
    EXPECT_EQ(network.all<Affiliation>().size(), 1U);
    EXPECT_EQ(network.find(both)->participants, IdSet<Member>{kept});
    ASSERT_NE(network.placementOf(kept), nullptr);
    EXPECT_EQ(network.placementOf(kept)->y, 2);
    EXPECT_EQ(network.profile().me, kept);
    EXPECT_EQ(at(bakery).broughtBy, kept);
}

TEST_F(MergeMembersTest, DropsAnAffiliationOfTheMergedWithEachOther)
{
    const MemberId kept = add("Coop", MemberKind::Organization);
    const MemberId other = add("Co-op", MemberKind::Group);
    Affiliation belongs;
    belongs.member = other;
    belongs.container = kept;
    done(affiliate(context(), belongs));
    EXPECT_TRUE(has(merge(kept, other), NoteKind::AffiliationDropped));
    EXPECT_EQ(network.all<Affiliation>().size(), 0U);
}

TEST_F(MergeMembersTest, RefusesToGiveAnIndividualMembersOfItsOwn)
{
    const MemberId ana = add("Ana");
    const MemberId bakery = add("Bakery", MemberKind::Organization);
    Affiliation belongs;
    belongs.member = add("Bo");
    belongs.container = bakery;
    done(affiliate(context(), belongs));
    EXPECT_EQ(refusal(mergeMembers(context(), ana, Only(bakery)), ErrorCode::Conflict), "kind");
}

TEST_F(MergeMembersTest, RefusesToMergeAMemberWithItself)
{
    const MemberId ana = add("Ana");
    EXPECT_EQ(
        refusal(mergeMembers(context(), ana, Only(ana)), ErrorCode::InvalidArgument), "members");
}

} // namespace cw::edit
