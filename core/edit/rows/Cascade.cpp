// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/rows/Cascade.h"

#include "core/rules/RowRules.h"

namespace cw::edit::rows {

namespace {

/// Any row, whether something may refer to it or not.
template <class R>
void removeRow(ChangeBuilder& builder, Id<R> id);

/// What else a row must lose with a reference.
template <class R>
void afterLoss(R&)
{}
void afterLoss(SavedView& view)
{
    if (!view.focus)
        view.focusSteps = 0;
}

void afterLoss(Need& need)
{
    if (!need.offer && need.state == MatchState::Matched)
        need.state = MatchState::Open;
}

/// What goes on in other rows when one goes.
template <class R>
void beforeRemoval(ChangeBuilder&, const R&)
{}
/// The offer that was to meet the need has room again.
void beforeRemoval(ChangeBuilder& builder, const Need& need)
{
    const Offer* const offer = builder.network().find(need.offer);
    if (offer && offer->state == MatchState::Matched)
        builder.modify(need.offer, [](Offer& row) { row.state = MatchState::Open; });
}

/// Whether nothing is left of a row that has lost a reference.
template <class R>
bool isSpent(const R&)
{
    return false;
}
bool isSpent(const Annotation& annotation)
{
    return rules::isHollow(annotation);
}
bool isSpent(const Nomination& nomination)
{
    return !nomination.member && nomination.name.isEmpty();
}

/// One field of Other that refers to what goes.
template <class Other, class F, class R>
void letGo(ChangeBuilder& builder, const F& field, Id<Other> row, Id<R> target)
{
    constexpr bool isSet = IsIdSet<typename F::Type>::value;
    if constexpr (isSet) {
        Other after = *builder.network().find(row);
        (after.*field.member).remove(target);
        if (has(field.use, Use::Owner) && (after.*field.member).isEmpty())
            removeRow(builder, row);
        else
            builder.update(after);
    } else if (has(field.use, Use::Owner)) {
        removeRow(builder, row);
    } else {
        builder.modify(row, [&](Other& other) {
            other.*field.member = {};
            afterLoss(other);
        });
        if (isSpent(*builder.network().find(row)))
            removeRow(builder, row);
    }
}

template <class R>
void removeRow(ChangeBuilder& builder, Id<R> id)
{
    EveryRecord::forEach([&]<class Other>() {
        forEachReferenceField<Other>([&]<class F>(const F& field, std::size_t) {
            constexpr bool refersToR = std::is_same_v<typename F::Type, Id<R>> ||
                                       std::is_same_v<typename F::Type, IdSet<R>>;
            if constexpr (refersToR) {
                // A copy: what goes with one row may take others of the list along.
                for (const Id<Other> row : builder.network().referencing(field.member, id)) {
                    if (builder.network().find(row))
                        letGo(builder, field, row, id);
                }
            }
        });
    });
    beforeRemoval(builder, R(*builder.network().find(id)));
    builder.remove(id);
}

} // namespace

template <class R>
void removeWithDependents(ChangeBuilder& builder, Id<R> id)
{
    removeRow(builder, id);
}

template void removeWithDependents(ChangeBuilder&, MemberId);
template void removeWithDependents(ChangeBuilder&, RelationshipId);
template void removeWithDependents(ChangeBuilder&, TagId);
template void removeWithDependents(ChangeBuilder&, PulseQuestionId);
template void removeWithDependents(ChangeBuilder&, PulseRoundId);
template void removeWithDependents(ChangeBuilder&, IntroductionId);
template void removeWithDependents(ChangeBuilder&, ExchangeId);
template void removeWithDependents(ChangeBuilder&, OfferId);
template void removeWithDependents(ChangeBuilder&, NeedId);
template void removeWithDependents(ChangeBuilder&, ProjectId);
template void removeWithDependents(ChangeBuilder&, OutcomeId);

} // namespace cw::edit::rows
