// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/AdviceCards.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

const AdviceCard* sameAdvice(const Network& network, const AdviceCard& card)
{
    if (card.members.isEmpty())
        return nullptr;
    for (const AdviceCardId id : network.referencing(&AdviceCard::members, *card.members.begin())) {
        const AdviceCard* const other = network.find(id);
        if (other->kind == card.kind && other->members == card.members)
            return other;
    }
    return nullptr;
}

} // namespace

Result<Change> decideOnAdvice(const EditContext& context, const AdviceCard& card)
{
    AdviceCard kept = card;
    if (!kept.date)
        kept.date = context.today;
    const AdviceCard* const present = sameAdvice(context.network, card);
    if (!present)
        return rows::insertRow(context, std::move(kept));
    kept.id = present->id;
    return rows::replaceRow(context, std::move(kept));
}

Result<Change> forgetAdvice(const EditContext& context, std::span<const AdviceCardId> ids)
{
    return rows::removeRows<AdviceCard>(context, ids);
}

} // namespace cw::edit
