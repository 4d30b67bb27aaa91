// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/FormTeam.h"

#include "core/edit/Batch.h"
#include "core/edit/Projects.h"
#include "core/rules/CommonRules.h"

namespace cw::edit {

namespace {

void addAll(IdSet<Tag>& words, const IdSet<Tag>& more)
{
    for (const TagId word : more)
        words.insert(word);
}

class TeamForming
{
public:
    TeamForming(const EditContext& context, const NewTeam& team) : m_batch(context), m_team(team) {}

    Result<Change> run()
    {
        Result<ProjectId> project = m_team.project       ? goOn()
                                    : m_team.opportunity ? beginWhatWasSeen()
                                                         : beginWhatIsNeeded();
        if (!project)
            return project.error();
        for (const MemberId member : m_team.joining) {
            if (isIn(*project, member))
                continue;
            if (const auto joined = join(*project, member, HowJoined::Invited); !joined)
                return joined;
        }
        return m_batch.take();
    }

private:
    Result<ProjectId> goOn()
    {
        const Project* const project = m_batch.network().find(m_team.project);
        if (!project)
            return rules::notFound<Project>();
        Project after = *project;
        if (after.state == ProjectState::Idea)
            after.state = ProjectState::Forming;
        if (!m_team.firstAction.isEmpty())
            after.firstAction = m_team.firstAction;
        const auto changed = m_batch.then(editProject, after);
        return changed ? Result<ProjectId>(after.id) : changed.error();
    }

    Result<ProjectId> beginWhatWasSeen()
    {
        const Network& network = m_batch.network();
        const Opportunity* const seen = network.find(m_team.opportunity);
        if (!seen)
            return rules::notFound<Opportunity>();
        Project project;
        project.title = seen->text;
        project.ideaBy = seen->seenBy;
        project.sawOpportunity = true;
        if (const Need* const need = network.find(seen->need))
            addAll(project.tags, need->tags);
        if (const Offer* const offer = network.find(seen->offer))
            addAll(project.tags, offer->tags);
        IdSet<Member> first;
        if (seen->seenBy)
            first.insert(seen->seenBy);
        if (const Relationship* const tie = network.find(seen->relationship)) {
            first.insert(tie->first);
            first.insert(tie->second);
        }
        return begin(std::move(project), first);
    }

    Result<ProjectId> beginWhatIsNeeded()
    {
        const Need* const need = m_batch.network().find(m_team.need);
        if (!need)
            return rules::notFound<Need>();
        Project project;
        project.title = need->text;
        project.ideaBy = need->member;
        project.tags = need->tags;
        return begin(std::move(project), {need->member});
    }

    Result<ProjectId> begin(Project project, const IdSet<Member>& first)
    {
        project.initiators = first;
        project.state = ProjectState::Forming;
        project.idea = m_batch.context().today;
        project.firstAction = m_team.firstAction;
        const auto added = m_batch.then(addProject, project);
        if (!added)
            return added.error();
        const ProjectId id = insertedId<Project>(*added);
        for (const MemberId member : first) {
            if (const auto joined = join(id, member, HowJoined::Self); !joined)
                return joined.error();
        }
        return id;
    }

    bool isIn(ProjectId project, MemberId member) const
    {
        const Network& network = m_batch.network();
        bool isThere = false;
        network.forEachReferencing(&ProjectMember::project, project, [&](ProjectMemberId id) {
            const ProjectMember& each = *network.find(id);
            isThere = isThere || (each.member == member && !each.to);
        });
        return isThere;
    }

    Result<Change> join(ProjectId project, MemberId member, HowJoined how)
    {
        ProjectMember joined;
        joined.project = project;
        joined.member = member;
        joined.joined = how;
        return m_batch.then(joinProject, joined);
    }

    Batch m_batch;
    const NewTeam& m_team;
};

} // namespace

Result<Change> formTeam(const EditContext& context, const NewTeam& team)
{
    if (team.joining.empty())
        return Error{ErrorCode::InvalidArgument, "member", {}};
    return TeamForming(context, team).run();
}

} // namespace cw::edit
