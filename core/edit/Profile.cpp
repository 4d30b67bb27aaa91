// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Profile.h"

#include "core/edit/rules/RowEdit.h"

namespace cw::edit {

Result<Change> editProfile(const EditContext& context, const NetworkProfile& profile)
{
    return rules::replaceRow(context, profile);
}

Result<Change> setMe(const EditContext& context, MemberId me)
{
    return rules::changeRow(
        context, kTheNetwork, [&](NetworkProfile& profile) { profile.me = me; });
}

} // namespace cw::edit
