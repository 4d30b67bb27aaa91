// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Interests.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

Result<Change> addInterest(const EditContext& context, const Interest& interest)
{
    return rows::insertRow(context, interest);
}

Result<Change> changeInterest(const EditContext& context, const Interest& interest)
{
    return rows::replaceRow(context, interest);
}

Result<Change> removeInterests(const EditContext& context, std::span<const InterestId> ids)
{
    return rows::removeRows<Interest>(context, ids);
}

Result<Change> addSkill(const EditContext& context, const Skill& skill)
{
    return rows::insertRow(context, skill);
}

Result<Change> changeSkill(const EditContext& context, const Skill& skill)
{
    return rows::replaceRow(context, skill);
}

Result<Change> removeSkills(const EditContext& context, std::span<const SkillId> ids)
{
    return rows::removeRows<Skill>(context, ids);
}

} // namespace cw::edit
