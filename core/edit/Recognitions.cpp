// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Recognitions.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

template <class R>
Result<Change> addDated(const EditContext& context, R row)
{
    if (!row.date)
        row.date = context.today;
    return rows::insertRow(context, std::move(row));
}

} // namespace

Result<Change> recognize(const EditContext& context, const Recognition& recognition)
{
    return addDated(context, recognition);
}

Result<Change> editRecognition(const EditContext& context, const Recognition& recognition)
{
    return rows::replaceRow(context, recognition);
}

Result<Change> removeRecognitions(const EditContext& context, std::span<const RecognitionId> ids)
{
    return rows::removeRows<Recognition>(context, ids);
}

Result<Change> nominate(const EditContext& context, const Nomination& nomination)
{
    return addDated(context, nomination);
}

Result<Change> editNomination(const EditContext& context, const Nomination& nomination)
{
    return rows::replaceRow(context, nomination);
}

Result<Change> removeNominations(const EditContext& context, std::span<const NominationId> ids)
{
    return rows::removeRows<Nomination>(context, ids);
}

Result<Change> addOpportunity(const EditContext& context, const Opportunity& opportunity)
{
    return addDated(context, opportunity);
}

Result<Change> editOpportunity(const EditContext& context, const Opportunity& opportunity)
{
    return rows::replaceRow(context, opportunity);
}

Result<Change> removeOpportunities(const EditContext& context, std::span<const OpportunityId> ids)
{
    return rows::removeRows<Opportunity>(context, ids);
}

} // namespace cw::edit
