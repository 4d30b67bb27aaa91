// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WeavingRows.h"

namespace cw::testing {

namespace {

CivilDate day(int afterTwentyThousand)
{
    return CivilDate::fromEpochDays(20'000 + afterTwentyThousand);
}

QString prose()
{
    return QStringLiteral("Bread\nfor the hall");
}

QString line()
{
    return QStringLiteral("Bread for the hall");
}

/// What goes from one to another.
void addGiving(Change& change, const RowsAbout& about)
{
    Exchange exchange;
    exchange.id = ExchangeId{91};
    exchange.date = day(710);
    exchange.giver = about.first;
    exchange.receiver = about.second;
    exchange.what = ExchangeKind::Idea;
    exchange.text = prose();
    exchange.worth = 2.5;
    exchange.introduction = IntroductionId{96};
    exchange.need = NeedId{93};
    change.of<Exchange>().inserted = {exchange};
    Offer offer;
    offer.id = OfferId{92};
    offer.member = about.first;
    offer.what = ExchangeKind::Idea;
    offer.text = prose();
    offer.tags.insert(about.tag);
    offer.from = day(712);
    offer.until = day(712);
    offer.capacity = 3;
    offer.state = MatchState::Matched;
    offer.isPrivate = true;
    offer.note = prose();
    change.of<Offer>().inserted = {offer};
    Need need;
    need.id = NeedId{93};
    need.member = about.first;
    need.what = ExchangeKind::Idea;
    need.text = prose();
    need.tags.insert(about.tag);
    need.from = day(712);
    need.until = day(712);
    need.state = MatchState::Matched;
    need.offer = OfferId{92};
    need.isPrivate = true;
    need.note = prose();
    change.of<Need>().inserted = {need};
    Interest interest;
    interest.id = InterestId{94};
    interest.member = about.first;
    interest.tag = about.tag;
    interest.note = prose();
    change.of<Interest>().inserted = {interest};
    Skill skill;
    skill.id = SkillId{95};
    skill.member = about.first;
    skill.tag = about.tag;
    skill.level = 3;
    skill.canTeach = true;
    skill.wantsToLearn = true;
    skill.note = prose();
    change.of<Skill>().inserted = {skill};
}

/// Introductions, advice, and being in touch.
void addIntroducing(Change& change, const RowsAbout& about)
{
    Introduction introduction;
    introduction.id = IntroductionId{96};
    introduction.first = about.first;
    introduction.second = about.second;
    introduction.weaver = about.first;
    introduction.suggested = day(711);
    introduction.advice = AdviceKind::Reconnect;
    introduction.reason = prose();
    introduction.strengthsFirst = prose();
    introduction.strengthsSecond = prose();
    introduction.benefit = prose();
    introduction.message = prose();
    introduction.need = NeedId{93};
    introduction.offer = OfferId{92};
    introduction.askedFirst = day(716);
    introduction.answerFirst = IntroductionAnswer::Yes;
    introduction.answeredFirst = day(717);
    introduction.askedSecond = day(717);
    introduction.answerSecond = IntroductionAnswer::Yes;
    introduction.answeredSecond = day(718);
    introduction.made = day(719);
    introduction.channel = line();
    introduction.firstContact = day(720);
    introduction.outcome = IntroductionOutcome::Deepened;
    introduction.concluded = day(721);
    introduction.learned = prose();
    change.of<Introduction>().inserted = {introduction};
    FollowUp followUp;
    followUp.id = FollowUpId{97};
    followUp.introduction = IntroductionId{96};
    followUp.due = day(710);
    followUp.done = day(711);
    followUp.note = prose();
    change.of<FollowUp>().inserted = {followUp};
    AdviceCard adviceCard;
    adviceCard.id = AdviceCardId{98};
    adviceCard.kind = AdviceKind::Reconnect;
    adviceCard.members.insert(about.first);
    adviceCard.state = CardState::NotNow;
    adviceCard.date = day(711);
    adviceCard.until = day(712);
    adviceCard.reason = prose();
    adviceCard.because = prose();
    adviceCard.score = 2.5;
    adviceCard.introduction = IntroductionId{96};
    change.of<AdviceCard>().inserted = {adviceCard};
    CadenceRule cadenceRule;
    cadenceRule.id = CadenceRuleId{106};
    cadenceRule.member = about.first;
    cadenceRule.days = 21;
    change.of<CadenceRule>().inserted = {cadenceRule};
    Snooze snooze;
    snooze.id = SnoozeId{107};
    snooze.relationship = about.tie;
    snooze.until = day(710);
    change.of<Snooze>().inserted = {snooze};
    Strain strain;
    strain.id = StrainId{108};
    strain.relationship = about.tie;
    strain.since = day(710);
    strain.eased = day(711);
    strain.note = prose();
    change.of<Strain>().inserted = {strain};
}

/// What members do together, and what comes of it.
void addDoing(Change& change, const RowsAbout& about)
{
    Project project;
    project.id = ProjectId{99};
    project.title = line();
    project.goal = prose();
    project.ideaBy = about.first;
    project.initiators.insert(about.first);
    project.state = ProjectState::Acting;
    project.idea = day(712);
    project.started = day(713);
    project.ended = day(713);
    project.tags.insert(about.tag);
    project.whyNotAlone = prose();
    project.firstAction = prose();
    project.resources = prose();
    project.learnings = prose();
    project.sharedWith = prose();
    project.sustainedBy = prose();
    project.sawOpportunity = true;
    project.feltFree = true;
    project.choseThemselves = true;
    project.smallActions = true;
    project.foundResources = true;
    project.lookedBack = true;
    project.sharedLearning = true;
    change.of<Project>().inserted = {project};
    ProjectMember projectMember;
    projectMember.id = ProjectMemberId{100};
    projectMember.project = ProjectId{99};
    projectMember.member = about.first;
    projectMember.joined = HowJoined::Invited;
    projectMember.role = line();
    projectMember.from = day(712);
    projectMember.to = day(712);
    change.of<ProjectMember>().inserted = {projectMember};
    Outcome outcome;
    outcome.id = OutcomeId{101};
    outcome.date = day(710);
    outcome.text = prose();
    outcome.level = OutcomeLevel::System;
    outcome.projects.insert(ProjectId{99});
    outcome.members.insert(about.first);
    outcome.introduction = IntroductionId{96};
    outcome.evidence = prose();
    outcome.neededMany = true;
    change.of<Outcome>().inserted = {outcome};
    Commitment commitment;
    commitment.id = CommitmentId{102};
    commitment.member = about.first;
    commitment.toWhom = about.second;
    commitment.text = prose();
    commitment.made = day(711);
    commitment.due = day(712);
    commitment.state = CommitmentState::Done;
    commitment.done = day(713);
    commitment.project = ProjectId{99};
    change.of<Commitment>().inserted = {commitment};
    Opportunity opportunity;
    opportunity.id = OpportunityId{103};
    opportunity.date = day(710);
    opportunity.text = prose();
    opportunity.seenBy = about.first;
    opportunity.relationship = about.tie;
    opportunity.introduction = IntroductionId{96};
    opportunity.need = NeedId{93};
    opportunity.offer = OfferId{92};
    opportunity.outcome = OutcomeId{101};
    change.of<Opportunity>().inserted = {opportunity};
    Recognition recognition;
    recognition.id = RecognitionId{104};
    recognition.date = day(710);
    recognition.member = about.first;
    recognition.by = about.second;
    recognition.text = prose();
    recognition.exchange = ExchangeId{91};
    recognition.project = ProjectId{99};
    change.of<Recognition>().inserted = {recognition};
    Nomination nomination;
    nomination.id = NominationId{105};
    nomination.date = day(710);
    nomination.nominator = about.first;
    nomination.name = line();
    nomination.member = about.second;
    nomination.reason = prose();
    change.of<Nomination>().inserted = {nomination};
}

} // namespace

Change weavingRows(const RowsAbout& about)
{
    Change change;
    addGiving(change, about);
    addIntroducing(change, about);
    addDoing(change, about);
    return change;
}

} // namespace cw::testing
