// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Affiliations.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

/// Whether the same stands already throughout the time of `wanted`.
bool isThere(const Network& network, const Affiliation& wanted)
{
    bool found = false;
    network.forEachReferencing(&Affiliation::member, wanted.member, [&](AffiliationId id) {
        const Affiliation& present = *network.find(id);
        const bool isSame = present.container == wanted.container && present.role == wanted.role;
        const bool startsInTime = !present.from || (wanted.from && present.from <= wanted.from);
        const bool lastsLongEnough = !present.to || (wanted.to && wanted.to <= present.to);
        found = found || (isSame && startsInTime && lastsLongEnough);
    });
    return found;
}

} // namespace

Result<Change> affiliate(const EditContext& context, const Affiliation& affiliation)
{
    Result<Change> change = rows::insertRow(context, affiliation);
    if (change.ok() && isThere(context.network, change->of<Affiliation>().inserted.front()))
        return Change();
    return change;
}

Result<Change> endAffiliation(const EditContext& context, AffiliationId id, CivilDate on)
{
    return rows::changeRow(
        context, id, [&](Affiliation& row) { row.to = on ? on : context.today; });
}

Result<Change> changeAffiliation(const EditContext& context, const Affiliation& affiliation)
{
    return rows::replaceRow(context, affiliation);
}

Result<Change> removeAffiliations(const EditContext& context, std::span<const AffiliationId> ids)
{
    return rows::removeRows(context, ids);
}

} // namespace cw::edit
