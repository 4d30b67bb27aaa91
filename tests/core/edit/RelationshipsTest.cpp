// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Relationships.h"

#include "core/edit/Affiliations.h"
#include "core/edit/Assessments.h"
#include "core/edit/Strands.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class RelationshipsTest : public EditTest
{
protected:
    void SetUp() override
    {
        ana = add("Ana");
        bo = add("Bo");
    }
    MemberId ana;
    MemberId bo;
};

TEST_F(RelationshipsTest, TwoNamesAreEnoughInWhicheverOrder)
{
    const RelationshipId made = tie(bo, ana);
    EXPECT_EQ(network.find(made)->first, ana);
    EXPECT_EQ(network.find(made)->second, bo);
}

TEST_F(RelationshipsTest, RelatingAgainChangesNothing)
{
    tie(ana, bo);
    EXPECT_TRUE(done(relate(context(), bo, ana)).isEmpty());
}

TEST_F(RelationshipsTest, RelatingAfterTheEndBringsItBack)
{
    const RelationshipId made = tie(ana, bo);
    done(endRelationship(context(), made));
    EXPECT_EQ(network.find(made)->ended, today);
    done(relate(context(), ana, bo));
    EXPECT_FALSE(network.find(made)->ended);
    EXPECT_TRUE(done(reopenRelationship(context(), made)).isEmpty());
}

TEST_F(RelationshipsTest, RefusesATieToOneselfAndToNobody)
{
    EXPECT_EQ(refusal(relate(context(), ana, ana), ErrorCode::InvalidArgument), "second");
    EXPECT_EQ(refusal(relate(context(), ana, MemberId{99}), ErrorCode::NotFound), "member");
}

TEST_F(RelationshipsTest, RefusesAnEndBeforeTheBeginning)
{
    Relationship details;
    details.firstKnown = day("2025-05-05");
    done(relate(context(), ana, bo, details));
    const RelationshipId id = network.relationshipBetween(ana, bo)->id;
    EXPECT_EQ(
        refusal(endRelationship(context(), id, day("2025-05-04")), ErrorCode::OutOfRange), "ended");
}

TEST_F(RelationshipsTest, EditingNeverMovesItToAnotherPair)
{
    const RelationshipId made = tie(ana, bo);
    Relationship edited = *network.find(made);
    edited.first = MemberId{7};
    edited.howMet = text("at the market");
    edited.cadenceDays = 30;
    done(editRelationship(context(), edited));
    EXPECT_EQ(network.find(made)->first, ana);
    EXPECT_EQ(network.find(made)->cadenceDays, 30);
    edited.cadenceDays = 0;
    EXPECT_EQ(refusal(editRelationship(context(), edited), ErrorCode::OutOfRange), "cadence_days");
}

TEST_F(RelationshipsTest, RemovingTakesStrandsAndAssessmentsAlong)
{
    const RelationshipId made = tie(ana, bo);
    Strand strand;
    strand.relationship = made;
    done(addStrand(context(), strand));
    done(deepen(context(), made, ana, 1));
    done(removeRelationships(context(), Only(made)));
    EXPECT_EQ(network.all<Strand>().size() + network.all<Assessment>().size(), 0U);
}

TEST_F(RelationshipsTest, AssessmentsAddUpAndAreNeverOverwritten)
{
    const RelationshipId made = tie(ana, bo);
    done(deepen(context(), made, ana, 2));
    today = day("2026-04-01");
    done(deepen(context(), made, ana, 3));
    EXPECT_EQ(network.all<Assessment>().size(), 2U);
}

TEST_F(RelationshipsTest, SayingTheSameAgainIsNoChangeWhateverTheDate)
{
    const RelationshipId made = tie(ana, bo);
    done(deepen(context(), made, ana, 2));
    today = day("2026-04-01");
    EXPECT_TRUE(done(deepen(context(), made, ana, 2)).isEmpty());
    EXPECT_FALSE(done(deepen(context(), made, bo, 2)).isEmpty());
    EXPECT_FALSE(done(deepen(context(), made, {}, 2)).isEmpty());
    Assessment trusting;
    trusting.relationship = made;
    trusting.author = ana;
    trusting.date = today;
    trusting.trust = 3;
    EXPECT_FALSE(done(assess(context(), trusting)).isEmpty());
    EXPECT_TRUE(done(deepen(context(), made, ana, 2)).isEmpty());
}

TEST_F(RelationshipsTest, AnEarlierViewIsJudgedByWhatWasKnownThen)
{
    const RelationshipId made = tie(ana, bo);
    done(deepen(context(), made, ana, 2));
    Assessment earlier;
    earlier.relationship = made;
    earlier.author = ana;
    earlier.date = day("2025-01-01");
    earlier.depth = 2;
    EXPECT_FALSE(done(assess(context(), earlier)).isEmpty());
}

TEST_F(RelationshipsTest, RefusesAnAuthorWhoIsNoSide)
{
    const RelationshipId made = tie(ana, bo);
    EXPECT_EQ(
        refusal(deepen(context(), made, add("Chi"), 2), ErrorCode::InvalidArgument), "author");
}

TEST_F(RelationshipsTest, RefusesDepthAndTrustOffTheirScales)
{
    const RelationshipId made = tie(ana, bo);
    EXPECT_EQ(refusal(deepen(context(), made, ana, 6), ErrorCode::OutOfRange), "depth");
    EXPECT_EQ(refusal(deepen(context(), made, ana, -1), ErrorCode::OutOfRange), "depth");
    Assessment view;
    view.relationship = made;
    view.trust = 5;
    EXPECT_EQ(refusal(assess(context(), view), ErrorCode::OutOfRange), "trust");
    view.trust = {};
    view.relationship = RelationshipId{99};
    EXPECT_EQ(refusal(assess(context(), view), ErrorCode::NotFound), "relationship");
}

TEST_F(RelationshipsTest, ACorrectionStaysThoughEarlierViewsSayTheSame)
{
    const RelationshipId made = tie(ana, bo);
    Assessment view;
    view.relationship = made;
    view.author = ana;
    view.date = *CivilDate::of(2020, 1, 1);
    view.depth = 3;
    view.trust = 2;
    done(assess(context(), view));
    view.date = *CivilDate::of(2024, 1, 1);
    view.trust = 4;
    const Change change = done(assess(context(), view));
    view.id = insertedId<Assessment>(change);
    view.trust = 2;
    done(correctAssessment(context(), view));
    ASSERT_EQ(network.all<Assessment>().size(), 2U);
    EXPECT_EQ(network.find(view.id)->trust, 2);
    view.id = AssessmentId{99};
    EXPECT_EQ(refusal(correctAssessment(context(), view), ErrorCode::NotFound), "assessment");
}

TEST_F(RelationshipsTest, AMistakenAssessmentCanBeTakenBack)
{
    const RelationshipId made = tie(ana, bo);
    const Change change = done(deepen(context(), made, ana, 5));
    done(removeAssessments(context(), Only(insertedId<Assessment>(change))));
    EXPECT_EQ(network.all<Assessment>().size(), 0U);
}

TEST_F(RelationshipsTest, StrandsComeChangeAndGo)
{
    const RelationshipId made = tie(ana, bo);
    Strand strand;
    strand.relationship = made;
    strand.type = text(" funds ");
    strand.direction = directionFrom(*network.find(made), bo);
    EXPECT_EQ(strand.direction, Direction::SecondToFirst);
    const StrandId id = insertedId<Strand>(done(addStrand(context(), strand)));
    EXPECT_EQ(network.find(id)->type, text("funds"));
    Strand changed = *network.find(id);
    changed.relationship = RelationshipId{99};
    changed.color = text("#AABBCC");
    done(changeStrand(context(), changed));
    EXPECT_EQ(network.find(id)->relationship, made);
    EXPECT_EQ(network.find(id)->color, text("#aabbcc"));
    changed.from = day("2026-02-02");
    changed.to = day("2026-02-01");
    EXPECT_EQ(refusal(changeStrand(context(), changed), ErrorCode::OutOfRange), "to_date");
    changed.to = {};
    changed.strength = std::numeric_limits<double>::infinity();
    EXPECT_EQ(refusal(changeStrand(context(), changed), ErrorCode::OutOfRange), "strength");
    done(removeStrands(context(), Only(id)));
    EXPECT_EQ(network.find(id), nullptr);
}

class AffiliationsTest : public EditTest
{
protected:
    Affiliation of(MemberId member, MemberId container)
    {
        Affiliation row;
        row.member = member;
        row.container = container;
        return row;
    }
};

TEST_F(AffiliationsTest, TheSameTwiceIsNoChange)
{
    const MemberId ana = add("Ana");
    const MemberId bakery = add("Bakery", MemberKind::Organization);
    done(affiliate(context(), of(ana, bakery)));
    EXPECT_TRUE(done(affiliate(context(), of(ana, bakery))).isEmpty());
    Affiliation chair = of(ana, bakery);
    chair.role = text("chair");
    EXPECT_FALSE(done(affiliate(context(), chair)).isEmpty());
}

TEST_F(AffiliationsTest, ReturningAfterTheEndIsANewOne)
{
    const MemberId ana = add("Ana");
    const MemberId bakery = add("Bakery", MemberKind::Organization);
    const AffiliationId first =
        insertedId<Affiliation>(done(affiliate(context(), of(ana, bakery))));
    done(endAffiliation(context(), first, day("2025-12-31")));
    Affiliation again = of(ana, bakery);
    again.from = today;
    done(affiliate(context(), again));
    EXPECT_EQ(network.all<Affiliation>().size(), 2U);
    again.id = first;
    again.from = {};
    again.role = text("baker");
    done(changeAffiliation(context(), again));
    EXPECT_EQ(network.find(first)->role, text("baker"));
    done(removeAffiliations(context(), Only(first)));
    EXPECT_EQ(network.all<Affiliation>().size(), 1U);
}

TEST_F(AffiliationsTest, RefusesAContainerThatIsNone)
{
    const MemberId ana = add("Ana");
    const MemberId bakery = add("Bakery", MemberKind::Organization);
    EXPECT_EQ(
        refusal(affiliate(context(), of(bakery, ana)), ErrorCode::InvalidArgument), "container");
    EXPECT_EQ(
        refusal(affiliate(context(), of(bakery, bakery)), ErrorCode::InvalidArgument), "container");
}

TEST_F(AffiliationsTest, RefusesACircleOfTwoAtTheSameTime)
{
    const MemberId bakery = add("Bakery", MemberKind::Organization);
    const MemberId guild = add("Guild", MemberKind::Group);
    Affiliation first = of(bakery, guild);
    first.to = day("2025-01-01");
    done(affiliate(context(), first));
    EXPECT_EQ(refusal(affiliate(context(), of(guild, bakery)), ErrorCode::Conflict), "container");
    Affiliation later = of(guild, bakery);
    later.from = day("2025-01-01");
    done(affiliate(context(), later));
}

} // namespace cw::edit
