// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edit/UseCases.h"

#include "core/edit/AdviceCards.h"
#include "core/edit/Cadences.h"
#include "core/edit/Exchanges.h"
#include "core/edit/FormTeam.h"
#include "core/edit/Interests.h"
#include "core/edit/Introductions.h"
#include "core/edit/LogContact.h"
#include "core/edit/OffersAndNeeds.h"
#include "core/edit/Projects.h"
#include "core/edit/Recognitions.h"

namespace cw::edit {

namespace {

using Args = const EditContext&;

Exchange exchange(Draw& draw, Exchange row)
{
    row.date = draw.date();
    row.giver = draw.row<Member>();
    row.receiver = draw.row<Member>();
    row.what = draw.oneOf<ExchangeKind>();
    row.text = draw.prose();
    if (draw.chance(2))
        row.worth = draw.below(9) - 1;
    if (draw.chance(3))
        row.need = draw.row<Need>();
    if (draw.chance(3))
        row.introduction = draw.row<Introduction>();
    return row;
}

/// What offers and needs have in common.
template <class R>
R listing(Draw& draw, R row)
{
    row.member = draw.row<Member>();
    row.what = draw.oneOf<ExchangeKind>();
    row.text = draw.prose();
    for (const TagId tag : draw.rows<Tag>())
        row.tags.insert(tag);
    row.from = draw.date();
    row.until = draw.date();
    row.isPrivate = draw.chance(3);
    row.note = draw.prose();
    return row;
}

Offer offer(Draw& draw, Offer row)
{
    row = listing(draw, row);
    row.capacity = draw.level(3);
    return row;
}

template <class R>
R ability(Draw& draw, R row)
{
    row.member = draw.row<Member>();
    row.tag = draw.row<Tag>();
    row.note = draw.prose();
    return row;
}

Skill skill(Draw& draw, Skill row)
{
    row = ability(draw, row);
    row.level = draw.level(5);
    row.canTeach = draw.chance(2);
    row.wantsToLearn = draw.chance(2);
    return row;
}

Introduction introduction(Draw& draw, Introduction row)
{
    row.first = draw.row<Member>();
    row.second = draw.row<Member>();
    if (draw.chance(3))
        row.weaver = draw.row<Member>();
    row.suggested = CivilDate::fromEpochDays(20'000 + draw.below(10));
    row.advice = draw.oneOf<AdviceKind>();
    row.reason = draw.prose();
    if (draw.chance(3))
        row.need = draw.row<Need>();
    return row;
}

/// One of the sides; sometimes somebody else.
MemberId side(Draw& draw, const Introduction& row)
{
    if (draw.chance(9))
        return draw.row<Member>();
    return draw.chance(2) ? row.first : row.second;
}

Project project(Draw& draw, Project row)
{
    row.title = draw.name();
    row.goal = draw.prose();
    row.state = draw.oneOf<ProjectState>();
    row.started = draw.date();
    row.ended = draw.date();
    row.lookedBack = draw.chance(2);
    if (draw.chance(2))
        row.ideaBy = draw.row<Member>();
    for (const MemberId member : draw.rows<Member>())
        row.initiators.insert(member);
    return row;
}

ProjectMember teamMember(Draw& draw, ProjectMember row)
{
    row.project = draw.row<Project>();
    row.member = draw.row<Member>();
    row.joined = draw.oneOf<HowJoined>();
    row.from = draw.date();
    row.to = draw.date();
    return row;
}

NewTeam newTeam(Draw& draw)
{
    NewTeam team;
    switch (draw.below(3)) {
    case 0:
        team.project = draw.row<Project>();
        break;
    case 1:
        team.opportunity = draw.row<Opportunity>();
        break;
    default:
        team.need = draw.row<Need>();
    }
    team.firstAction = draw.prose();
    team.joining = draw.rows<Member>();
    return team;
}

Outcome result(Draw& draw, Outcome row)
{
    row.date = draw.date();
    row.text = draw.prose();
    row.level = draw.oneOf<OutcomeLevel>();
    for (const ProjectId each : draw.rows<Project>())
        row.projects.insert(each);
    row.neededMany = draw.chance(2);
    return row;
}

Commitment commitment(Draw& draw, Commitment row)
{
    row.member = draw.row<Member>();
    row.text = draw.prose();
    row.made = draw.date();
    row.due = draw.date();
    if (draw.chance(3))
        row.project = draw.row<Project>();
    return row;
}

Recognition thanks(Draw& draw, Recognition row)
{
    row.date = draw.date();
    row.member = draw.row<Member>();
    if (draw.chance(2))
        row.by = draw.row<Member>();
    row.text = draw.prose();
    if (draw.chance(3))
        row.exchange = draw.row<Exchange>();
    return row;
}

Nomination nomination(Draw& draw, Nomination row)
{
    row.date = draw.date();
    row.nominator = draw.row<Member>();
    row.name = draw.name();
    if (draw.chance(2))
        row.member = draw.row<Member>();
    return row;
}

Opportunity opportunity(Draw& draw, Opportunity row)
{
    row.date = draw.date();
    row.text = draw.prose();
    if (draw.chance(2))
        row.relationship = draw.row<Relationship>();
    if (draw.chance(3))
        row.outcome = draw.row<Outcome>();
    return row;
}

CadenceRule cadence(Draw& draw)
{
    CadenceRule row;
    const int kind = draw.below(4);
    if (kind == 0)
        row.tag = draw.row<Tag>();
    else if (kind == 1)
        row.member = draw.row<Member>();
    else
        row.depth = draw.below(7);
    row.days = draw.below(40);
    return row;
}

AdviceCard card(Draw& draw)
{
    AdviceCard row;
    row.kind = draw.oneOf<AdviceKind>();
    row.members.insert(draw.row<Member>());
    row.members.insert(draw.row<Member>());
    row.state = draw.oneOf<CardState>();
    row.date = draw.date();
    row.until = draw.date();
    row.reason = draw.prose();
    return row;
}

std::vector<UseCase> givingCases()
{
    return {
        {"logExchange", [](Args c, Draw& d) { return logExchange(c, exchange(d, Exchange())); }},
        {"changeExchange",
         [](Args c, Draw& d) { return changeExchange(c, exchange(d, d.copy<Exchange>())); }},
        {"removeExchanges", [](Args c, Draw& d) { return removeExchanges(c, d.rows<Exchange>()); }},
        {"addOffer", [](Args c, Draw& d) { return addOffer(c, offer(d, Offer())); }},
        {"changeOffer", [](Args c, Draw& d) { return changeOffer(c, offer(d, d.copy<Offer>())); }},
        {"removeOffers", [](Args c, Draw& d) { return removeOffers(c, d.rows<Offer>()); }},
        {"addNeed", [](Args c, Draw& d) { return addNeed(c, listing(d, Need())); }},
        {"changeNeed", [](Args c, Draw& d) { return changeNeed(c, listing(d, d.copy<Need>())); }},
        {"removeNeeds", [](Args c, Draw& d) { return removeNeeds(c, d.rows<Need>()); }},
        {"matchNeed",
         [](Args c, Draw& d) {
             const NeedId need = d.row<Need>();
             return matchNeed(c, need, d.row<Offer>());
         }},
        {"unmatchNeed", [](Args c, Draw& d) { return unmatchNeed(c, d.row<Need>()); }},
        {"meetNeed", [](Args c, Draw& d) { return meetNeed(c, d.row<Need>()); }},
        {"addInterest", [](Args c, Draw& d) { return addInterest(c, ability(d, Interest())); }},
        {"changeInterest",
         [](Args c, Draw& d) { return changeInterest(c, ability(d, d.copy<Interest>())); }},
        {"removeInterests", [](Args c, Draw& d) { return removeInterests(c, d.rows<Interest>()); }},
        {"addSkill", [](Args c, Draw& d) { return addSkill(c, skill(d, Skill())); }},
        {"changeSkill", [](Args c, Draw& d) { return changeSkill(c, skill(d, d.copy<Skill>())); }},
        {"removeSkills", [](Args c, Draw& d) { return removeSkills(c, d.rows<Skill>()); }},
    };
}

std::vector<UseCase> introducingCases()
{
    return {
        {"suggestIntroduction",
         [](Args c, Draw& d) { return suggestIntroduction(c, introduction(d, Introduction())); }},
        {"editIntroduction",
         [](Args c, Draw& d) {
             return editIntroduction(c, introduction(d, d.copy<Introduction>()));
         }},
        {"askSide",
         [](Args c, Draw& d) {
             const Introduction row = d.copy<Introduction>();
             return askSide(c, row.id, side(d, row));
         }},
        {"answerSide",
         [](Args c, Draw& d) {
             const Introduction row = d.copy<Introduction>();
             const MemberId member = side(d, row);
             return answerSide(
                 c, row.id, member,
                 d.chance(4) ? d.oneOf<IntroductionAnswer>() : IntroductionAnswer::Yes);
         }},
        {"makeIntroduction",
         [](Args c, Draw& d) {
             const IntroductionId id = d.row<Introduction>();
             return makeIntroduction(c, id, d.name());
         }},
        {"noteFirstContact",
         [](Args c, Draw& d) { return noteFirstContact(c, d.row<Introduction>()); }},
        {"planFollowUp",
         [](Args c, Draw& d) {
             FollowUp row;
             row.introduction = d.row<Introduction>();
             row.due = d.date();
             return planFollowUp(c, row);
         }},
        {"doFollowUp",
         [](Args c, Draw& d) {
             const FollowUpId id = d.row<FollowUp>();
             return doFollowUp(c, id, d.prose());
         }},
        {"removeFollowUps", [](Args c, Draw& d) { return removeFollowUps(c, d.rows<FollowUp>()); }},
        {"concludeIntroduction",
         [](Args c, Draw& d) {
             Conclusion conclusion;
             const IntroductionId id = d.row<Introduction>();
             conclusion.outcome = d.oneOf<IntroductionOutcome>();
             conclusion.learned = d.prose();
             conclusion.depth = d.level(5);
             if (d.chance(3))
                 conclusion.exchange = exchange(d, Exchange());
             return concludeIntroduction(c, id, conclusion);
         }},
        {"removeIntroductions",
         [](Args c, Draw& d) { return removeIntroductions(c, d.rows<Introduction>()); }},
        {"decideOnAdvice", [](Args c, Draw& d) { return decideOnAdvice(c, card(d)); }},
        {"forgetAdvice", [](Args c, Draw& d) { return forgetAdvice(c, d.rows<AdviceCard>()); }},
        {"setCadences",
         [](Args c, Draw& d) {
             std::vector<CadenceRule> rules{cadence(d)};
             for (const CadenceRule& each : c.network.all<CadenceRule>()) {
                 if (!d.chance(4))
                     rules.push_back(each);
             }
             return setCadences(c, rules);
         }},
        {"snooze",
         [](Args c, Draw& d) {
             const RelationshipId id = d.row<Relationship>();
             return snooze(c, id, CivilDate::fromEpochDays(20'040 + d.below(99)));
         }},
        {"noteStrain",
         [](Args c, Draw& d) {
             const RelationshipId id = d.row<Relationship>();
             return noteStrain(c, id, d.prose());
         }},
        {"easeStrain", [](Args c, Draw& d) { return easeStrain(c, d.row<Relationship>()); }},
    };
}

std::vector<UseCase> doingCases()
{
    return {
        {"addProject", [](Args c, Draw& d) { return addProject(c, project(d, Project())); }},
        {"editProject",
         [](Args c, Draw& d) { return editProject(c, project(d, d.copy<Project>())); }},
        {"removeProjects", [](Args c, Draw& d) { return removeProjects(c, d.rows<Project>()); }},
        {"joinProject",
         [](Args c, Draw& d) { return joinProject(c, teamMember(d, ProjectMember())); }},
        {"editProjectMember",
         [](Args c, Draw& d) {
             return editProjectMember(c, teamMember(d, d.copy<ProjectMember>()));
         }},
        {"removeProjectMembers",
         [](Args c, Draw& d) { return removeProjectMembers(c, d.rows<ProjectMember>()); }},
        {"formTeam", [](Args c, Draw& d) { return formTeam(c, newTeam(d)); }},
        {"addOutcome", [](Args c, Draw& d) { return addOutcome(c, result(d, Outcome())); }},
        {"editOutcome",
         [](Args c, Draw& d) { return editOutcome(c, result(d, d.copy<Outcome>())); }},
        {"removeOutcomes", [](Args c, Draw& d) { return removeOutcomes(c, d.rows<Outcome>()); }},
        {"addCommitment",
         [](Args c, Draw& d) { return addCommitment(c, commitment(d, Commitment())); }},
        {"editCommitment",
         [](Args c, Draw& d) { return editCommitment(c, commitment(d, d.copy<Commitment>())); }},
        {"settleCommitment",
         [](Args c, Draw& d) {
             const CommitmentId id = d.row<Commitment>();
             return settleCommitment(c, id, d.oneOf<CommitmentState>());
         }},
        {"removeCommitments",
         [](Args c, Draw& d) { return removeCommitments(c, d.rows<Commitment>()); }},
        {"recognize", [](Args c, Draw& d) { return recognize(c, thanks(d, Recognition())); }},
        {"editRecognition",
         [](Args c, Draw& d) { return editRecognition(c, thanks(d, d.copy<Recognition>())); }},
        {"removeRecognitions",
         [](Args c, Draw& d) { return removeRecognitions(c, d.rows<Recognition>()); }},
        {"nominate", [](Args c, Draw& d) { return nominate(c, nomination(d, Nomination())); }},
        {"editNomination",
         [](Args c, Draw& d) { return editNomination(c, nomination(d, d.copy<Nomination>())); }},
        {"removeNominations",
         [](Args c, Draw& d) { return removeNominations(c, d.rows<Nomination>()); }},
        {"addOpportunity",
         [](Args c, Draw& d) { return addOpportunity(c, opportunity(d, Opportunity())); }},
        {"editOpportunity",
         [](Args c, Draw& d) { return editOpportunity(c, opportunity(d, d.copy<Opportunity>())); }},
        {"removeOpportunities",
         [](Args c, Draw& d) { return removeOpportunities(c, d.rows<Opportunity>()); }},
        {"logContact",
         [](Args c, Draw& d) {
             Contact contact;
             for (const MemberId id : d.rows<Member>())
                 contact.interaction.participants.insert(id);
             contact.interaction.note = d.name();
             if (d.chance(2))
                 contact.exchanges = {exchange(d, Exchange())};
             if (d.chance(2))
                 contact.heard = {{Heard::What::Offer, d.row<Member>(), d.name(), {d.name()}}};
             if (d.chance(3))
                 contact.raised = {{d.row<Member>(), d.row<Member>(), 2}};
             return logContact(c, contact);
         }},
    };
}

} // namespace

std::vector<UseCase> weavingUseCases()
{
    std::vector<UseCase> all = givingCases();
    for (auto family : {introducingCases, doingCases}) {
        for (UseCase& each : family())
            all.push_back(std::move(each));
    }
    return all;
}

} // namespace cw::edit
