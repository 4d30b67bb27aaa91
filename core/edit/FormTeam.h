// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <vector>

namespace cw::edit {

/// Who has said yes to doing something together. One of the three ids is given.
struct NewTeam
{
    ProjectId project;         ///< that they join
    OpportunityId opportunity; ///< of which a project is made
    NeedId need;               ///< of which a project is made
    QString firstAction;       ///< the small thing to begin with; empty: leaves what is there
    std::vector<MemberId> joining;
};

/// Takes them into the team today, as invited: who is in it already stays as they are. A project
/// that was an idea is forming then. Of an opportunity or a need a project is made, with its words;
/// begun by whoever saw it, or needs it.
///
/// Errors: InvalidArgument ("member": nobody joins); NotFound.
Result<Change> formTeam(const EditContext& context, const NewTeam& team);

} // namespace cw::edit
