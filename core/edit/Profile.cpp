// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Profile.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

Result<Change> editProfile(const EditContext& context, const NetworkProfile& profile)
{
    return rows::replaceRow(context, profile);
}

Result<Change> setMe(const EditContext& context, MemberId me)
{
    return rows::changeRow(context, kTheNetwork, [&](NetworkProfile& profile) { profile.me = me; });
}

} // namespace cw::edit
