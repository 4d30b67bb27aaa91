// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/Scenario.h"

#include "core/edit/Assessments.h"
#include "core/edit/Members.h"
#include "core/edit/Relationships.h"

#include <utility>

namespace cw::health {

namespace {

/// Takes one use case after the other on a copy.
class Branching
{
public:
    Branching(const edit::EditContext& context, CivilDate on)
        : m_ids(context.ids), m_on(on ? on : context.today), m_branch{context.network, {}, {}}
    {}

    Result<void> take(const Scenario& scenario)
    {
        if (const Result<void> gone = takeOut(scenario); !gone.ok())
            return gone.error();
        for (const Invitation& each : scenario.invited) {
            if (const Result<void> done = invite(each); !done.ok())
                return done.error();
        }
        for (const ProposedTie& each : scenario.introduced) {
            if (const Result<void> done = introduce(each); !done.ok())
                return done.error();
        }
        return {};
    }

    Branch branch() && { return std::move(m_branch); }

private:
    edit::EditContext context() { return {m_branch.network, m_ids, m_on}; }

    Result<void> step(Result<Change> change)
    {
        if (!change.ok())
            return change.error();
        apply(m_branch.network, *change);
        m_branch.change = composed(m_branch.change, *change);
        return {};
    }

    Result<void> takeOut(const Scenario& scenario);
    Result<void> invite(const Invitation& invitation);
    Result<void> introduce(const ProposedTie& tie);

    IdGenerator& m_ids;
    CivilDate m_on;
    Branch m_branch;
};

Result<void> Branching::takeOut(const Scenario& scenario)
{
    for (const RelationshipId id : scenario.ended) {
        const Result<void> ended = step(edit::endRelationship(context(), id, m_on));
        if (!ended.ok())
            return ended.error();
    }
    if (scenario.without.empty())
        return {};
    return step(edit::removeMembers(context(), scenario.without));
}

Result<void> Branching::invite(const Invitation& invitation)
{
    Member member;
    member.name = invitation.name;
    member.kind = invitation.kind;
    member.joined = m_on;
    Result<Change> change = edit::addMember(context(), member);
    if (!change.ok())
        return change.error();
    const auto id = edit::insertedId<Member>(*change);
    m_branch.invited.push_back(id);
    if (const Result<void> added = step(std::move(change)); !added.ok())
        return added.error();
    for (const MemberId known : invitation.knows) {
        const Result<void> tied = introduce({id, known, invitation.depth});
        if (!tied.ok())
            return tied.error();
    }
    return {};
}

Result<void> Branching::introduce(const ProposedTie& tie)
{
    Relationship details;
    details.firstKnown = m_on;
    const Result<void> related = step(edit::relate(context(), tie.first, tie.second, details));
    if (!related.ok())
        return related.error();
    const RelationshipId id = m_branch.network.relationshipBetween(tie.first, tie.second)->id;
    for (const MemberId author : {tie.first, tie.second}) {
        Assessment said;
        said.relationship = id;
        said.author = author;
        said.date = m_on;
        said.depth = tie.depth;
        const Result<void> done = step(edit::assess(context(), said));
        if (!done.ok())
            return done.error();
    }
    return {};
}

} // namespace

Result<Branch> branchOf(const edit::EditContext& context, const Scenario& scenario)
{
    Branching branching(context, scenario.on);
    if (const Result<void> taken = branching.take(scenario); !taken.ok())
        return taken.error();
    return std::move(branching).branch();
}

} // namespace cw::health
