// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/AdviceCards.h"
#include "core/edit/Cadences.h"
#include "core/edit/FormTeam.h"
#include "core/edit/Interests.h"
#include "core/edit/MergeMembers.h"
#include "core/edit/OffersAndNeeds.h"
#include "core/edit/Projects.h"
#include "core/edit/Recognitions.h"
#include "core/edit/Tags.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

namespace {

class WeavingRecords : public EditTest
{
protected:
    void SetUp() override
    {
        ana = add("Ana");
        bo = add("Bo");
        anaAndBo = tie(ana, bo);
        Tag bread;
        bread.name = text("bread");
        word = insertedId<Tag>(done(createTag(context(), bread)));
    }

    AdviceCard card(CardState state)
    {
        AdviceCard made;
        made.kind = AdviceKind::Reconnect;
        made.members.insert(ana);
        made.members.insert(bo);
        made.state = state;
        return made;
    }

    MemberId ana;
    MemberId bo;
    RelationshipId anaAndBo;
    TagId word;
};

} // namespace

TEST_F(WeavingRecords, RememberOneDecisionForTheSameAdvice)
{
    done(decideOnAdvice(context(), card(CardState::NotNow)));
    done(decideOnAdvice(context(), card(CardState::Never)));
    ASSERT_EQ(network.all<AdviceCard>().size(), 1U);
    EXPECT_EQ(network.all<AdviceCard>().begin()->state, CardState::Never);
    AdviceCard other = card(CardState::Done);
    other.kind = AdviceKind::CloseTriangle;
    done(decideOnAdvice(context(), other));
    EXPECT_EQ(network.all<AdviceCard>().size(), 2U);
}

TEST_F(WeavingRecords, AreOfAKindAndAboutSomebody)
{
    AdviceCard none = card(CardState::Kept);
    none.kind = AdviceKind::None;
    EXPECT_EQ(refusal(decideOnAdvice(context(), none), ErrorCode::InvalidArgument), "kind");
    AdviceCard nobody = card(CardState::Kept);
    nobody.members = {};
    EXPECT_EQ(refusal(decideOnAdvice(context(), nobody), ErrorCode::InvalidArgument), "members");
}

TEST_F(WeavingRecords, SayAWordOfAMemberOnce)
{
    Interest interest;
    interest.member = ana;
    interest.tag = word;
    done(addInterest(context(), interest));
    EXPECT_EQ(refusal(addInterest(context(), interest), ErrorCode::AlreadyExists), "tag");
    interest.member = bo;
    done(addInterest(context(), interest));
    done(removeTags(context(), Only(word)));
    EXPECT_TRUE(network.all<Interest>().empty());
}

TEST_F(WeavingRecords, OfTheMergedAreSaidOnce)
{
    Interest interest;
    interest.tag = word;
    for (const MemberId each : {ana, bo}) {
        interest.member = each;
        done(addInterest(context(), interest));
    }
    const Result<NotedChange> merged = mergeMembers(context(), ana, Only(bo));
    ASSERT_TRUE(merged.ok());
    commit(merged->change);
    EXPECT_EQ(network.referencing(&Interest::member, ana).size(), 1U);
}

TEST_F(WeavingRecords, HaveOneCadenceForAKindOfTies)
{
    CadenceRule rule;
    rule.depth = 3;
    rule.days = 30;
    CadenceRule ofTag;
    ofTag.tag = word;
    done(setCadences(context(), std::array{rule, ofTag}));
    const CadenceRuleId first = network.all<CadenceRule>().begin()->id;
    rule.days = 60;
    done(setCadences(context(), std::array{rule}));
    ASSERT_EQ(network.all<CadenceRule>().size(), 1U) << "who is left out is said no more";
    EXPECT_EQ(network.all<CadenceRule>().begin()->days, 60);
    EXPECT_EQ(network.all<CadenceRule>().begin()->id, first);
    EXPECT_EQ(
        refusal(setCadences(context(), std::array{rule, rule}), ErrorCode::AlreadyExists), "depth");
    rule.tag = word;
    EXPECT_EQ(
        refusal(setCadences(context(), std::array{rule}), ErrorCode::InvalidArgument), "depth");
    rule.depth.reset();
    rule.days = 0;
    EXPECT_EQ(refusal(setCadences(context(), std::array{rule}), ErrorCode::OutOfRange), "days");
    done(setCadences(context(), {}));
    EXPECT_EQ(network.all<CadenceRule>().size(), 0U);
}

TEST_F(WeavingRecords, PutAReminderOffUntilADay)
{
    done(snooze(context(), anaAndBo, day("2026-04-01")));
    done(snooze(context(), anaAndBo, day("2026-05-01")));
    ASSERT_EQ(network.all<Snooze>().size(), 1U);
    EXPECT_EQ(network.all<Snooze>().begin()->until, day("2026-05-01"));
    done(snooze(context(), anaAndBo, today));
    EXPECT_TRUE(network.all<Snooze>().empty());
}

TEST_F(WeavingRecords, EaseAStrainWithoutForgettingIt)
{
    done(noteStrain(context(), anaAndBo, text("The van")));
    done(noteStrain(context(), anaAndBo, text("The van, again")));
    ASSERT_EQ(network.all<Strain>().size(), 1U);
    today = day("2026-04-10");
    done(easeStrain(context(), anaAndBo));
    EXPECT_EQ(network.all<Strain>().begin()->eased, today);
    done(noteStrain(context(), anaAndBo, text("The barn")));
    EXPECT_EQ(network.all<Strain>().size(), 2U);
    done(easeStrain(context(), anaAndBo));
    EXPECT_EQ(network.all<Strain>().size(), 1U) << "of the same day: it never was";
}

TEST_F(WeavingRecords, FollowATieThatIsUnited)
{
    const MemberId cleo = add("Cleo");
    const RelationshipId cleoAndBo = tie(cleo, bo);
    done(noteStrain(context(), cleoAndBo, text("The van")));
    const Result<NotedChange> merged = mergeMembers(context(), ana, Only(cleo));
    ASSERT_TRUE(merged.ok());
    commit(merged->change);
    ASSERT_EQ(network.all<Strain>().size(), 1U);
    EXPECT_EQ(network.all<Strain>().begin()->relationship, anaAndBo);
}

TEST_F(WeavingRecords, SettleACommitmentAndOpenItAgain)
{
    Commitment promise;
    promise.member = ana;
    promise.text = text("Ask about the barn");
    const auto id = insertedId<Commitment>(done(addCommitment(context(), promise)));
    EXPECT_EQ(network.find(id)->made, today);
    done(settleCommitment(context(), id, CommitmentState::Done));
    EXPECT_EQ(network.find(id)->done, today);
    done(settleCommitment(context(), id, CommitmentState::Open));
    EXPECT_FALSE(network.find(id)->done);
}

TEST_F(WeavingRecords, OrganizeThemselvesBySevenChecks)
{
    Project project;
    project.title = text("Barn");
    project.sawOpportunity = project.feltFree = project.choseThemselves = true;
    project.smallActions = project.foundResources = project.lookedBack = true;
    EXPECT_FALSE(project.isSelfOrganized());
    project.sharedLearning = true;
    EXPECT_TRUE(project.isSelfOrganized());
    const auto id = insertedId<Project>(done(addProject(context(), project)));
    ProjectMember team;
    team.project = id;
    team.member = ana;
    done(joinProject(context(), team));
    done(removeProjects(context(), Only(id)));
    EXPECT_TRUE(network.all<ProjectMember>().empty());
}

TEST_F(WeavingRecords, TakeIntoATeamWhoeverSaidYes)
{
    Project project;
    project.title = text("Barn");
    project.firstAction = text("Sweep it");
    const auto id = insertedId<Project>(done(addProject(context(), project)));
    ProjectMember there;
    there.project = id;
    there.member = ana;
    there.joined = HowJoined::Self;
    done(joinProject(context(), there));

    NewTeam team;
    team.project = id;
    EXPECT_EQ(formTeam(context(), team).error().code, ErrorCode::InvalidArgument);
    team.joining = {ana, bo};
    done(formTeam(context(), team));
    EXPECT_EQ(network.find(id)->state, ProjectState::Forming);
    EXPECT_EQ(network.find(id)->firstAction, text("Sweep it"));
    ASSERT_EQ(network.all<ProjectMember>().size(), 2U);
    for (const ProjectMember& each : network.all<ProjectMember>()) {
        EXPECT_EQ(each.joined, each.member == ana ? HowJoined::Self : HowJoined::Invited);
        EXPECT_EQ(each.from, today);
    }
    EXPECT_TRUE(done(formTeam(context(), team)).isEmpty()); // all are in it
}

TEST_F(WeavingRecords, MakeAProjectOfANeedThatATeamTakesUp)
{
    Need need;
    need.member = ana;
    need.text = text("Bread from near by");
    need.tags = {word};
    NewTeam team;
    team.need = insertedId<Need>(done(addNeed(context(), need)));
    team.joining = {bo};
    team.firstAction = text("One strip of a field");
    done(formTeam(context(), team));

    ASSERT_EQ(network.all<Project>().size(), 1U);
    const Project& made = *network.all<Project>().begin();
    EXPECT_EQ(made.title, text("Bread from near by"));
    EXPECT_EQ(made.ideaBy, ana);
    EXPECT_EQ(made.initiators, IdSet<Member>{ana});
    EXPECT_EQ(made.tags, IdSet<Tag>{word});
    EXPECT_EQ(made.state, ProjectState::Forming);
    EXPECT_EQ(made.firstAction, text("One strip of a field"));
    EXPECT_EQ(network.all<ProjectMember>().size(), 2U);
}

TEST_F(WeavingRecords, NameSomebodyKnownOrInWords)
{
    Nomination nobody;
    nobody.nominator = ana;
    EXPECT_EQ(refusal(nominate(context(), nobody), ErrorCode::InvalidArgument), "name");
    nobody.member = ana;
    EXPECT_EQ(refusal(nominate(context(), nobody), ErrorCode::InvalidArgument), "member");
    nobody.member = {};
    nobody.name = text("The harbour master");
    done(nominate(context(), nobody));
    Recognition thanks;
    thanks.member = ana;
    thanks.by = ana;
    thanks.text = text("the soup");
    EXPECT_EQ(refusal(recognize(context(), thanks), ErrorCode::InvalidArgument), "by");
}

} // namespace cw::edit
