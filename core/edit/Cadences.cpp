// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Cadences.h"

#include "core/change/ChangeBuilder.h"
#include "core/edit/rows/RowEdit.h"

#include <algorithm>
#include <set>

namespace cw::edit {

namespace {

bool isSameKind(const CadenceRule& a, const CadenceRule& b)
{
    return a.tag == b.tag && a.member == b.member && a.depth == b.depth;
}

} // namespace

Result<Change> setCadences(const EditContext& context, std::span<const CadenceRule> wanted)
{
    Change change;
    std::set<CadenceRuleId> kept;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto isOfThisKind = [&](const CadenceRule& other) {
            return isSameKind(other, wanted[i]);
        };
        if (std::ranges::any_of(wanted.first(i), isOfThisKind))
            return Error{ErrorCode::AlreadyExists, "depth", {}};
        const auto& all = context.network.all<CadenceRule>();
        const auto present = std::ranges::find_if(all, isOfThisKind);
        CadenceRule rule = wanted[i];
        rule.id = present == all.end() ? context.ids.next<CadenceRuleId>() : present->id;
        Result<CadenceRule> sound = rules::validated(context.network, std::move(rule));
        if (!sound)
            return sound.error();
        if (present == all.end()) {
            change.of<CadenceRule>().inserted.push_back(*std::move(sound));
        } else {
            kept.insert(present->id);
            rows::addUpdate(change, *present, *std::move(sound));
        }
    }
    for (const CadenceRule& rule : context.network.all<CadenceRule>()) {
        if (!kept.contains(rule.id))
            change.of<CadenceRule>().removed.push_back(rule);
    }
    return change;
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
