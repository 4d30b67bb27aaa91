// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Its id is given here. Errors: InvalidArgument ("title" empty), OutOfRange.
Result<Change> addProject(const EditContext& context, const Project& project);
Result<Change> editProject(const EditContext& context, const Project& project);
/// With their teams; what came of them and was promised for them stays.
Result<Change> removeProjects(const EditContext& context, std::span<const ProjectId> ids);

/// Takes a member into the team; its id is given here. Without a day: from today.
Result<Change> joinProject(const EditContext& context, const ProjectMember& member);
Result<Change> editProjectMember(const EditContext& context, const ProjectMember& member);
Result<Change>
removeProjectMembers(const EditContext& context, std::span<const ProjectMemberId> ids);

/// What changed; its id is given here. Without a date: today. Errors: InvalidArgument ("text").
Result<Change> addOutcome(const EditContext& context, const Outcome& outcome);
Result<Change> editOutcome(const EditContext& context, const Outcome& outcome);
Result<Change> removeOutcomes(const EditContext& context, std::span<const OutcomeId> ids);

/// What somebody will do; its id is given here. Made today where it has no day.
///
/// Errors: InvalidArgument ("text" empty), OutOfRange ("due" before it is made).
Result<Change> addCommitment(const EditContext& context, const Commitment& commitment);
Result<Change> editCommitment(const EditContext& context, const Commitment& commitment);
/// Done, dropped, or open again, today.
Result<Change> settleCommitment(const EditContext& context, CommitmentId id, CommitmentState state);
Result<Change> removeCommitments(const EditContext& context, std::span<const CommitmentId> ids);

} // namespace cw::edit
