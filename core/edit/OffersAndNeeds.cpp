// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/OffersAndNeeds.h"

#include "core/edit/rows/Cascade.h"
#include "core/edit/rows/RowEdit.h"

#include <algorithm>

namespace cw::edit {

namespace {

template <class R>
Result<Change> addListing(const EditContext& context, R row)
{
    if (!row.from)
        row.from = context.today;
    row.state = MatchState::Open;
    return rows::insertRow(context, std::move(row));
}

bool isOver(MatchState state)
{
    return state == MatchState::Met || state == MatchState::Withdrawn;
}

/// Sets the state of an offer by those of the needs that it is matched with.
void settleOffer(ChangeBuilder& builder, OfferId id)
{
    const Offer* const offer = builder.network().find(id);
    if (!offer || offer->state == MatchState::Withdrawn)
        return;
    bool isWaitedFor = false;
    for (const NeedId need : builder.network().referencing(&Need::offer, id))
        isWaitedFor = isWaitedFor || builder.network().find(need)->state == MatchState::Matched;
    const bool isFull = roomOf(builder.network(), *offer) == 0;
    const MatchState full = isWaitedFor ? MatchState::Matched : MatchState::Met;
    builder.modify(id, [&](Offer& row) { row.state = isFull ? full : MatchState::Open; });
}

Result<Change> changeNeedState(const EditContext& context, NeedId id, MatchState state)
{
    const Need* const need = context.network.find(id);
    if (!need)
        return rules::notFound<Need>();
    const OfferId offer = need->offer;
    ChangeBuilder builder(context.network, context.ids);
    builder.modify(id, [&](Need& row) {
        row.state = state;
        if (state == MatchState::Open)
            row.offer = {};
    });
    settleOffer(builder, offer);
    return builder.take();
}

} // namespace

int roomOf(const Network& network, const Offer& offer)
{
    int taken = 0;
    network.forEachReferencing(&Need::offer, offer.id, [&](NeedId id) {
        const MatchState state = network.find(id)->state;
        taken += state == MatchState::Matched || state == MatchState::Met ? 1 : 0;
    });
    return std::max(offer.capacity.value_or(1) - taken, 0);
}

Result<Change> addOffer(const EditContext& context, const Offer& offer)
{
    return addListing(context, offer);
}

Result<Change> changeOffer(const EditContext& context, const Offer& offer)
{
    return rows::replaceRow(context, offer);
}

Result<Change> removeOffers(const EditContext& context, std::span<const OfferId> ids)
{
    return rows::removeAllWithDependents<Offer>(context, ids);
}

Result<Change> addNeed(const EditContext& context, const Need& need)
{
    return addListing(context, need);
}

Result<Change> changeNeed(const EditContext& context, const Need& need)
{
    return rows::replaceRow(context, need);
}

Result<Change> removeNeeds(const EditContext& context, std::span<const NeedId> ids)
{
    return rows::removeAllWithDependents<Need>(context, ids);
}

Result<Change> matchNeed(const EditContext& context, NeedId needId, OfferId offerId)
{
    const Need* const need = context.network.find(needId);
    const Offer* const offer = context.network.find(offerId);
    if (!need)
        return rules::notFound<Need>();
    if (!offer)
        return rules::notFound<Offer>();
    if (need->member == offer->member)
        return Error{ErrorCode::Conflict, "member", "the same member"};
    if (need->offer == offerId && need->state == MatchState::Matched)
        return Change();
    if (isOver(need->state) || isOver(offer->state) || roomOf(context.network, *offer) == 0)
        return Error{ErrorCode::Conflict, "state", "not open"};
    const OfferId before = need->offer;
    ChangeBuilder builder(context.network, context.ids);
    builder.modify(needId, [&](Need& row) {
        row.offer = offerId;
        row.state = MatchState::Matched;
    });
    settleOffer(builder, before);
    settleOffer(builder, offerId);
    return builder.take();
}

Result<Change> unmatchNeed(const EditContext& context, NeedId need)
{
    return changeNeedState(context, need, MatchState::Open);
}

Result<Change> meetNeed(const EditContext& context, NeedId need)
{
    return changeNeedState(context, need, MatchState::Met);
}

} // namespace cw::edit
