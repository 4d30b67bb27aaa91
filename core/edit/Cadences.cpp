// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Cadences.h"

#include "core/change/ChangeBuilder.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

const CadenceRule* cadenceOfKind(const Network& network, const CadenceRule& kind)
{
    for (const CadenceRule& other : network.all<CadenceRule>()) {
        if (other.tag == kind.tag && other.member == kind.member && other.depth == kind.depth)
            return &other;
    }
    return nullptr;
}

} // namespace

Result<Change> setCadence(const EditContext& context, const CadenceRule& rule)
{
    const CadenceRule* const present = cadenceOfKind(context.network, rule);
    if (!present)
        return rows::insertRow(context, rule);
    CadenceRule changed = rule;
    changed.id = present->id;
    return rows::replaceRow(context, std::move(changed));
}

Result<Change> removeCadences(const EditContext& context, std::span<const CadenceRuleId> ids)
{
    return rows::removeRows<CadenceRule>(context, ids);
}

Result<Change> snooze(const EditContext& context, RelationshipId relationship, CivilDate until)
{
    const auto present = context.network.referencing(&Snooze::relationship, relationship);
    if (until <= context.today)
        return rows::removeRows<Snooze>(context, present);
    if (present.empty())
        return rows::insertRow(
            context, Snooze{.id = {}, .relationship = relationship, .until = until});
    return rows::changeRow(context, present.front(), [&](Snooze& row) { row.until = until; });
}

Result<Change>
noteStrain(const EditContext& context, RelationshipId relationship, const QString& note)
{
    for (const StrainId id : context.network.referencing(&Strain::relationship, relationship)) {
        if (!context.network.find(id)->eased)
            return rows::changeRow(context, id, [&](Strain& row) { row.note = note; });
    }
    Strain strain;
    strain.relationship = relationship;
    strain.since = context.today;
    strain.note = note;
    return rows::insertRow(context, std::move(strain));
}

Result<Change> easeStrain(const EditContext& context, RelationshipId relationship)
{
    ChangeBuilder builder(context.network, context.ids);
    for (const StrainId id : context.network.referencing(&Strain::relationship, relationship)) {
        const Strain& strain = *context.network.find(id);
        if (strain.eased)
            continue;
        if (strain.since >= context.today)
            builder.remove(id);
        else
            builder.modify(id, [&](Strain& row) { row.eased = context.today; });
    }
    return builder.take();
}

} // namespace cw::edit
