// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Interactions.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

Result<Change> logInteraction(const EditContext& context, const Interaction& interaction)
{
    Interaction logged = interaction;
    if (!logged.date)
        logged.date = context.today;
    return rows::insertRow(context, logged);
}

Result<Change> changeInteraction(const EditContext& context, const Interaction& interaction)
{
    return rows::replaceRow(context, interaction);
}

Result<Change> removeInteractions(const EditContext& context, std::span<const InteractionId> ids)
{
    return rows::removeRows(context, ids);
}

} // namespace cw::edit
