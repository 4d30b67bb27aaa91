// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Thanks to a member; its id is given here. Without a date: today.
///
/// Errors: InvalidArgument ("text" empty, "by" thanks themselves).
Result<Change> recognize(const EditContext& context, const Recognition& recognition);
Result<Change> editRecognition(const EditContext& context, const Recognition& recognition);
Result<Change> removeRecognitions(const EditContext& context, std::span<const RecognitionId> ids);

/// Who else must be here, in the words of a member; its id is given here. Without a date: today.
///
/// Errors: InvalidArgument ("name" empty and nobody known, "member" names themselves).
Result<Change> nominate(const EditContext& context, const Nomination& nomination);
Result<Change> editNomination(const EditContext& context, const Nomination& nomination);
Result<Change> removeNominations(const EditContext& context, std::span<const NominationId> ids);

/// What a tie made possible; its id is given here. Without a date: today. Errors: InvalidArgument
/// ("text" empty).
Result<Change> addOpportunity(const EditContext& context, const Opportunity& opportunity);
Result<Change> editOpportunity(const EditContext& context, const Opportunity& opportunity);
Result<Change> removeOpportunities(const EditContext& context, std::span<const OpportunityId> ids);

} // namespace cw::edit
