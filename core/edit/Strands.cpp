// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Strands.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

Result<Change> addStrand(const EditContext& context, const Strand& strand)
{
    return rows::insertRow(context, strand);
}

Result<Change> changeStrand(const EditContext& context, const Strand& strand)
{
    const Strand* present = context.network.find(strand.id);
    if (!present)
        return rules::notFound<Strand>();
    Strand after = strand;
    after.relationship = present->relationship;
    return rows::replaceRow(context, after);
}

Result<Change> removeStrands(const EditContext& context, std::span<const StrandId> ids)
{
    return rows::removeRows(context, ids);
}

Direction directionFrom(const Relationship& relationship, MemberId giver)
{
    return relationship.first == giver ? Direction::FirstToSecond : Direction::SecondToFirst;
}

} // namespace cw::edit
