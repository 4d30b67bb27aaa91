// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Relationships.h"

#include "core/edit/rows/Cascade.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

Result<Change>
relate(const EditContext& context, MemberId a, MemberId b, const Relationship& details)
{
    if (const Relationship* present = context.network.relationshipBetween(a, b))
        return details.ended ? Change() : reopenRelationship(context, present->id);
    Relationship relationship = details;
    relationship.first = std::min(a, b);
    relationship.second = std::max(a, b);
    return rows::insertRow(context, relationship);
}

Result<Change> endRelationship(const EditContext& context, RelationshipId id, CivilDate on)
{
    return rows::changeRow(context, id, [&](Relationship& relationship) {
        relationship.ended = on ? on : context.today;
    });
}

Result<Change> reopenRelationship(const EditContext& context, RelationshipId id)
{
    return rows::changeRow(
        context, id, [](Relationship& relationship) { relationship.ended = {}; });
}

Result<Change> editRelationship(const EditContext& context, const Relationship& relationship)
{
    const Relationship* present = context.network.find(relationship.id);
    if (!present)
        return rules::notFound<Relationship>();
    Relationship after = relationship;
    after.first = present->first;
    after.second = present->second;
    return rows::replaceRow(context, after);
}

Result<Change> removeRelationships(const EditContext& context, std::span<const RelationshipId> ids)
{
    if (const Result<void> there = rows::checkAllThere(context.network, ids); !there)
        return there.error();
    ChangeBuilder builder(context.network, context.ids);
    for (const RelationshipId id : rows::sortedIds(ids))
        rows::removeWithDependents(builder, id);
    return builder.take();
}

} // namespace cw::edit
