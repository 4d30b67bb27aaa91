// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Projects.h"

#include "core/edit/rows/Cascade.h"
#include "core/edit/rows/RowEdit.h"

#include <algorithm>

namespace cw::edit {

Result<Change> addProject(const EditContext& context, const Project& project)
{
    return rows::insertRow(context, project);
}

Result<Change> editProject(const EditContext& context, const Project& project)
{
    return rows::replaceRow(context, project);
}

Result<Change> removeProjects(const EditContext& context, std::span<const ProjectId> ids)
{
    return rows::removeAllWithDependents<Project>(context, ids);
}

Result<Change> joinProject(const EditContext& context, const ProjectMember& member)
{
    ProjectMember kept = member;
    if (!kept.from)
        kept.from = context.today;
    return rows::insertRow(context, std::move(kept));
}

Result<Change> editProjectMember(const EditContext& context, const ProjectMember& member)
{
    return rows::replaceRow(context, member);
}

Result<Change>
removeProjectMembers(const EditContext& context, std::span<const ProjectMemberId> ids)
{
    return rows::removeRows<ProjectMember>(context, ids);
}

Result<Change> addOutcome(const EditContext& context, const Outcome& outcome)
{
    Outcome kept = outcome;
    if (!kept.date)
        kept.date = context.today;
    return rows::insertRow(context, std::move(kept));
}

Result<Change> editOutcome(const EditContext& context, const Outcome& outcome)
{
    return rows::replaceRow(context, outcome);
}

Result<Change> removeOutcomes(const EditContext& context, std::span<const OutcomeId> ids)
{
    return rows::removeAllWithDependents<Outcome>(context, ids);
}

Result<Change> addCommitment(const EditContext& context, const Commitment& commitment)
{
    Commitment kept = commitment;
    if (!kept.made)
        kept.made = context.today;
    return rows::insertRow(context, std::move(kept));
}

Result<Change> editCommitment(const EditContext& context, const Commitment& commitment)
{
    return rows::replaceRow(context, commitment);
}

Result<Change> settleCommitment(const EditContext& context, CommitmentId id, CommitmentState state)
{
    return rows::changeRow(context, id, [&](Commitment& row) {
        row.state = state;
        row.done = state == CommitmentState::Open ? CivilDate() : std::max(row.made, context.today);
    });
}

Result<Change> removeCommitments(const EditContext& context, std::span<const CommitmentId> ids)
{
    return rows::removeRows<Commitment>(context, ids);
}

} // namespace cw::edit
