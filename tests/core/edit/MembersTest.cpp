// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Members.h"

#include "core/edit/Affiliations.h"
#include "core/edit/Assessments.h"
#include "core/edit/Profile.h"
#include "core/edit/Strands.h"
#include "core/edit/Views.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class MembersTest : public EditTest
{};

TEST_F(MembersTest, AMemberNeedsOnlyAName)
{
    const MemberId ana = add("Ana");
    EXPECT_EQ(at(ana).name, text("Ana"));
    EXPECT_EQ(network.placementOf(ana), nullptr);
}

TEST_F(MembersTest, ANameIsTrimmedAndComposed)
{
    const MemberId zoe = add("  Zoe\xCC\x88 Mu\xCC\x88ller ");
    EXPECT_EQ(at(zoe).name, text("Zo\xC3\xAB M\xC3\xBCller"));
}

TEST_F(MembersTest, AMemberAddedAtAPlaceStandsThere)
{
    Member member;
    member.name = text("Bo");
    const Change change = done(addMember(context(), member, MapPoint{3.5, -2}));
    const Placement* placement = network.placementOf(insertedId<Member>(change));
    ASSERT_NE(placement, nullptr);
    EXPECT_EQ(placement->x, 3.5);
    EXPECT_FALSE(placement->pinned);
}

TEST_F(MembersTest, RefusesNamesThatCannotBeRead)
{
    const auto refused = [&](const QString& name) {
        Member member;
        member.name = name;
        return refusal(addMember(context(), member), ErrorCode::InvalidArgument);
    };
    EXPECT_EQ(refused(QString()), "name");
    EXPECT_EQ(refused(text(" \t ")), "name");
    EXPECT_EQ(refused(text("two\nlines")), "name");
    EXPECT_EQ(refused(QStringLiteral("bell\u0007")), "name");
    EXPECT_EQ(refused(QString(QChar(u'\0')) + text("x")), "name");
    EXPECT_EQ(refused(QString(QChar(0xD800)) + text("x")), "name");
}

TEST_F(MembersTest, RefusesWhatNoMemberCanBe)
{
    Member member;
    member.name = text("Ana");
    member.joined = day("2025-02-01");
    member.left = day("2025-01-01");
    EXPECT_EQ(refusal(addMember(context(), member), ErrorCode::OutOfRange), "left_on");
    member.left = {};
    member.latitude = 91;
    EXPECT_EQ(refusal(addMember(context(), member), ErrorCode::OutOfRange), "latitude");
    member.latitude = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(refusal(addMember(context(), member), ErrorCode::OutOfRange), "latitude");
    member.latitude = {};
    member.color = text("red");
    EXPECT_EQ(refusal(addMember(context(), member), ErrorCode::InvalidArgument), "color");
    member.color = text("#0072B2");
    member.broughtBy = MemberId{99};
    EXPECT_EQ(refusal(addMember(context(), member), ErrorCode::NotFound), "member");
    member.broughtBy = {};
    EXPECT_EQ(
        refusal(
            addMember(context(), member, MapPoint{std::numeric_limits<double>::infinity(), 0}),
            ErrorCode::OutOfRange),
        "x");
    done(addMember(context(), member));
}

TEST_F(MembersTest, KeepsNotesToTheLetterAndRefusesOnlyControlCharactersInThem)
{
    const MemberId ana = add("Ana");
    Member member = at(ana);
    member.notes = text("first\n\tsecond  ");
    done(editMember(context(), member));
    EXPECT_EQ(at(ana).notes, text("first\n\tsecond  "));
    member.notes = QStringLiteral("\u0001");
    EXPECT_EQ(refusal(editMember(context(), member), ErrorCode::InvalidArgument), "notes");
}

TEST_F(MembersTest, RenamingToTheSameNameIsNoChange)
{
    const MemberId ana = add("Ana");
    EXPECT_TRUE(done(renameMember(context(), ana, text(" Ana "))).isEmpty());
    done(renameMember(context(), ana, text("Ana Ruiz")));
    EXPECT_EQ(at(ana).name, text("Ana Ruiz"));
    EXPECT_EQ(
        refusal(renameMember(context(), MemberId{99}, text("x")), ErrorCode::NotFound), "member");
}

TEST_F(MembersTest, ArchivingHidesAndRestoringBrings)
{
    const std::array members{add("Ana"), add("Bo")};
    done(archiveMembers(context(), members));
    EXPECT_TRUE(at(members[0]).archived && at(members[1]).archived);
    EXPECT_TRUE(done(archiveMembers(context(), members)).isEmpty());
    done(restoreMembers(context(), Only(members[1])));
    EXPECT_FALSE(at(members[1]).archived);
}

TEST_F(MembersTest, RefusesToMakeAnIndividualOfAnOrganisationWithMembers)
{
    const MemberId ana = add("Ana");
    const MemberId bakery = add("Bakery", MemberKind::Organization);
    Affiliation belongs;
    belongs.member = ana;
    belongs.container = bakery;
    done(affiliate(context(), belongs));
    Member person = at(bakery);
    person.kind = MemberKind::Individual;
    EXPECT_EQ(refusal(editMember(context(), person), ErrorCode::Conflict), "kind");
}

TEST_F(MembersTest, RemovingTakesAlongWhatIsTheMembersOwn)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId bakery = add("Bakery", MemberKind::Organization);
    const RelationshipId known = tie(ana, bo);
    Strand strand;
    strand.relationship = known;
    done(addStrand(context(), strand));
    done(deepen(context(), known, bo, 3));
    Affiliation belongs;
    belongs.member = ana;
    belongs.container = bakery;
    done(affiliate(context(), belongs));
    const InteractionId both = met({ana, bo}, "2026-01-01");
    met({ana}, "2026-01-02");
    Member brought = at(bo);
    brought.broughtBy = ana;
    done(editMember(context(), brought));
    done(setMe(context(), ana));
    SavedView view;
    view.name = text("Around Ana");
    view.focus = ana;
    view.focusSteps = 2;
    const SavedViewId around = insertedId<SavedView>(done(saveView(context(), view)));

    done(removeMembers(context(), Only(ana)));
    EXPECT_EQ(network.all<Relationship>().size(), 0U);
    EXPECT_EQ(network.all<Strand>().size(), 0U);
    EXPECT_EQ(network.all<Assessment>().size(), 0U);
    EXPECT_EQ(network.all<Affiliation>().size(), 0U);
    EXPECT_EQ(network.all<Interaction>().size(), 1U);
    EXPECT_EQ(network.find(both)->participants, IdSet<Member>{bo});
    EXPECT_FALSE(at(bo).broughtBy);
    EXPECT_FALSE(network.profile().me);
    EXPECT_FALSE(network.find(around)->focus);
    EXPECT_EQ(network.find(around)->focusSteps, 0);
}

TEST_F(MembersTest, RemovingOneThatIsNotThereRemovesNone)
{
    const MemberId ana = add("Ana");
    const std::array some{ana, MemberId{99}};
    EXPECT_EQ(refusal(removeMembers(context(), some), ErrorCode::NotFound), "member");
}

TEST_F(MembersTest, ErasingNamesTheTextsThatStillSpeakOfTheMember)
{
    const MemberId ana = add("Ana Ruiz");
    const MemberId bo = add("Bo");
    Member member = at(bo);
    member.notes = text("came with ana ruiz, stayed");
    member.description = text("no Anastasia Ruizova here");
    done(editMember(context(), member));
    const Result<NotedChange> erased = eraseMembers(context(), Only(ana));
    ASSERT_TRUE(erased.ok());
    const Result<Change> removed = removeMembers(context(), Only(ana));
    EXPECT_EQ(erased->change, *removed);
    ASSERT_EQ(erased->notes.size(), 1U);
    EXPECT_EQ(erased->notes[0].kind, NoteKind::NameMentioned);
    EXPECT_EQ(erased->notes[0].column, "notes");
    EXPECT_EQ(erased->notes[0].row, bo.value);
}

} // namespace cw::edit
