// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Puts a question last in the list (its id and position are given here). Errors: InvalidArgument
/// ("text" empty).
Result<Change> addPulseQuestion(const EditContext& context, const PulseQuestion& question);

/// Other words, another theme, or no longer asked. The answers given stay: who means something else
/// adds a question.
Result<Change> editPulseQuestion(const EditContext& context, const PulseQuestion& question);

/// With the answers to them and the rounds that asked nothing else.
Result<Change>
removePulseQuestions(const EditContext& context, std::span<const PulseQuestionId> ids);

/// Begins a round (its id is given here); asked today where it has no day. Without questions it
/// asks all that are not archived.
///
/// Errors: InvalidArgument ("label" empty, "questions" where there is none to ask).
Result<Change> startPulse(const EditContext& context, const PulseRound& round);

/// The same of a round that also asks these new questions, which are put into the list in the same
/// step, each as addPulseQuestion() does.
Result<Change> startPulseAsking(
    const EditContext& context, const PulseRound& round, std::span<const PulseQuestion> added);

/// Everything about a round but what was promised: once there are answers, it stays anonymous or
/// not, and keeps the questions that were answered. Errors: Conflict.
Result<Change> editPulse(const EditContext& context, const PulseRound& round);

/// @param on  the last day of answers; none: today.
Result<Change> closePulse(const EditContext& context, PulseRoundId id, CivilDate on = {});

/// With their answers.
Result<Change> removePulses(const EditContext& context, std::span<const PulseRoundId> ids);

struct PulseReply
{
    PulseQuestionId question;
    int value = kLowestPulse; ///< 1 to 5
};

/// One sheet: what somebody answers to some questions of an open round. Of a round with names,
/// answers to the same questions replace those given before.
///
/// @param member  none in an anonymous round.
/// Errors: Conflict (the round is closed; a question twice on the sheet), InvalidArgument (a name
/// in an anonymous round, none in another; a question that the round does not ask), OutOfRange.
Result<Change> answerPulse(
    const EditContext& context, PulseRoundId round, MemberId member,
    std::span<const PulseReply> replies);

/// What many sheets say, in one step: rounds and ids of `answers` are given here; of a round with
/// names later answers replace earlier ones. Errors: as answerPulse(), and then nothing is taken.
Result<Change> takePulseSheets(
    const EditContext& context, PulseRoundId round, std::span<const PulseAnswer> answers);

/// What to commit answers under (Document::commit): sheets that nobody signed become one step of
/// the history while they are taken in one go, so that it keeps neither which answers came from one
/// sheet nor when each was given; to undo takes all of them back. Empty for a round with names.
QString pulseMergeKey(const PulseRound& round);

} // namespace cw::edit
