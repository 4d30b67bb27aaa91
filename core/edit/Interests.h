// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// That a member cares about something; its id is given here. Errors: AlreadyExists ("tag").
Result<Change> addInterest(const EditContext& context, const Interest& interest);
Result<Change> changeInterest(const EditContext& context, const Interest& interest);
Result<Change> removeInterests(const EditContext& context, std::span<const InterestId> ids);

/// That a member can do something, or would learn it; its id is given here.
///
/// Errors: AlreadyExists ("tag"), OutOfRange ("level").
Result<Change> addSkill(const EditContext& context, const Skill& skill);
Result<Change> changeSkill(const EditContext& context, const Skill& skill);
Result<Change> removeSkills(const EditContext& context, std::span<const SkillId> ids);

} // namespace cw::edit
