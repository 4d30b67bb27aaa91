// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <optional>
#include <span>

namespace cw::edit {

/// Begins an introduction of two members; its id is given here. Suggested today where it has no
/// day.
///
/// Errors: InvalidArgument ("second" is the first); AlreadyExists ("second": the two are being
/// introduced already).
Result<Change> suggestIntroduction(const EditContext& context, const Introduction& introduction);

/// Replaces all fields of the introduction with this id. Errors: Conflict ("made" without the yes
/// of both), OutOfRange (days out of order).
Result<Change> editIntroduction(const EditContext& context, const Introduction& introduction);

/// One side has been asked. @param on  none: today. Errors: InvalidArgument ("member" is no side).
Result<Change>
askSide(const EditContext& context, IntroductionId id, MemberId side, CivilDate on = {});

/// What one side said; asked the same day where nobody noted when. IntroductionAnswer::None takes
/// it back.
///
/// @param on  none: today. Errors: InvalidArgument ("member" is no side); Conflict ("made": they
/// have been introduced).
Result<Change> answerSide(
    const EditContext& context, IntroductionId id, MemberId side, IntroductionAnswer answer,
    CivilDate on = {});

/// The two have been introduced. @param channel  how, or empty. @param on  none: today.
///
/// Errors: Conflict ("made": both have not said yes).
Result<Change> makeIntroduction(
    const EditContext& context, IntroductionId id, const QString& channel, CivilDate on = {});

/// The two have spoken. @param on  none: today. Errors: Conflict ("first_contact": not introduced).
Result<Change> noteFirstContact(const EditContext& context, IntroductionId id, CivilDate on = {});

/// That somebody will ask after them on a day; its id is given here.
Result<Change> planFollowUp(const EditContext& context, const FollowUp& followUp);
/// Somebody has asked after them today. @param note  replaces the one there, unless empty.
Result<Change> doFollowUp(const EditContext& context, FollowUpId id, const QString& note);
Result<Change> removeFollowUps(const EditContext& context, std::span<const FollowUpId> ids);

/// What became of an introduction, and what it says about the two.
struct Conclusion
{
    IntroductionOutcome outcome = IntroductionOutcome::Nothing;
    QString learned;
    std::optional<int> depth;         ///< of their relationship now, as the weaver sees it, 0 to 5
    std::optional<Exchange> exchange; ///< what went between them
};

/// Ends an introduction today, and writes what was asked for: the tie, its depth, the exchange.
/// Follow-ups that were still to do go.
///
/// Errors: Conflict ("outcome": not introduced); those of deepen() and logExchange().
Result<Change>
concludeIntroduction(const EditContext& context, IntroductionId id, const Conclusion& conclusion);

/// With their follow-ups.
Result<Change> removeIntroductions(const EditContext& context, std::span<const IntroductionId> ids);

} // namespace cw::edit
