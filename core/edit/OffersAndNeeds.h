// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Puts what a member offers on the board; its id is given here, and it is open. Without a day to
/// begin with: from today. Errors: InvalidArgument ("text" empty), OutOfRange.
Result<Change> addOffer(const EditContext& context, const Offer& offer);
/// Replaces all fields of the offer with this id.
Result<Change> changeOffer(const EditContext& context, const Offer& offer);
/// Needs that were matched with them are open again.
Result<Change> removeOffers(const EditContext& context, std::span<const OfferId> ids);

/// Puts what a member looks for on the board; its id is given here, and it is open. Without a day
/// to begin with: from today. Errors: InvalidArgument ("text" empty), OutOfRange.
Result<Change> addNeed(const EditContext& context, const Need& need);
/// Replaces all fields of the need with this id.
Result<Change> changeNeed(const EditContext& context, const Need& need);
Result<Change> removeNeeds(const EditContext& context, std::span<const NeedId> ids);

/// Says that the offer is to meet the need. An offer is matched once as many needs as it has room
/// for are.
///
/// Errors: Conflict ("state": one of them is met or withdrawn, or the offer has no room left;
/// "member": they are of the same member).
Result<Change> matchNeed(const EditContext& context, NeedId need, OfferId offer);

/// Takes the match back: the need is open again, and the offer has room.
Result<Change> unmatchNeed(const EditContext& context, NeedId need);

/// The need is met, and with it an offer all of whose needs are.
Result<Change> meetNeed(const EditContext& context, NeedId need);

/// How many more needs an offer can meet now, 0 and more.
int roomOf(const Network& network, const Offer& offer);

} // namespace cw::edit
