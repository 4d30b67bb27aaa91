// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeBuilder.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit::rows {

/// Takes out a row that is there and lets go of it everywhere, as the schemas say: rows that it
/// owns (Use::Owner) go too, and theirs; sets lose it, and a set that owns its row and runs empty
/// takes the row along; other references become none.
///
/// For what other records refer to.
template <class R>
void removeWithDependents(ChangeBuilder& builder, Id<R> id);

extern template void removeWithDependents(ChangeBuilder&, MemberId);
extern template void removeWithDependents(ChangeBuilder&, RelationshipId);
extern template void removeWithDependents(ChangeBuilder&, TagId);
extern template void removeWithDependents(ChangeBuilder&, PulseQuestionId);
extern template void removeWithDependents(ChangeBuilder&, PulseRoundId);
extern template void removeWithDependents(ChangeBuilder&, IntroductionId);
extern template void removeWithDependents(ChangeBuilder&, ExchangeId);
extern template void removeWithDependents(ChangeBuilder&, OfferId);
extern template void removeWithDependents(ChangeBuilder&, NeedId);
extern template void removeWithDependents(ChangeBuilder&, ProjectId);
extern template void removeWithDependents(ChangeBuilder&, OutcomeId);

/// Rows in any order, each with all that depends on it. Errors: NotFound, and then nothing goes.
template <class R>
Result<Change> removeAllWithDependents(const EditContext& context, std::span<const Id<R>> ids)
{
    if (const Result<void> there = checkAllThere<R>(context.network, ids); !there)
        return there.error();
    ChangeBuilder builder(context.network, context.ids);
    for (const Id<R> id : sortedIds(ids)) {
        if (builder.network().find(id))
            removeWithDependents(builder, id);
    }
    return builder.take();
}

} // namespace cw::edit::rows
