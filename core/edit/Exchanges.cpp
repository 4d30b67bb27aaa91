// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Exchanges.h"

#include "core/edit/Batch.h"
#include "core/edit/OffersAndNeeds.h"
#include "core/edit/rows/Cascade.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

Result<Change> logExchange(const EditContext& context, const Exchange& exchange)
{
    Exchange kept = exchange;
    if (!kept.date)
        kept.date = context.today;
    Batch batch(context);
    const auto insert = [](const EditContext& c, const Exchange& row) {
        return rows::insertRow(c, row);
    };
    Result<Change> done = batch.then(insert, kept);
    if (done && exchange.need)
        done = batch.then(meetNeed, exchange.need);
    if (!done)
        return done;
    return batch.take();
}

Result<Change> changeExchange(const EditContext& context, const Exchange& exchange)
{
    return rows::replaceRow(context, exchange);
}

Result<Change> removeExchanges(const EditContext& context, std::span<const ExchangeId> ids)
{
    return rows::removeAllWithDependents<Exchange>(context, ids);
}

} // namespace cw::edit
