// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Interactions.h"

#include "core/edit/rules/RowEdit.h"

namespace cw::edit {

Result<Change> logInteraction(const EditContext& context, const Interaction& interaction)
{
    Interaction logged = interaction;
    if (!logged.date)
        logged.date = context.today;
    return rules::insertRow(context, logged);
}

Result<Change> changeInteraction(const EditContext& context, const Interaction& interaction)
{
    return rules::replaceRow(context, interaction);
}

Result<Change> removeInteractions(const EditContext& context, std::span<const InteractionId> ids)
{
    return rules::removeRows(context, ids);
}

} // namespace cw::edit
