// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// An introduction of two members, carried from the thought to what became of it. How far it is
/// follows from its dates and answers: stage(). Nobody is introduced against a no: `made` needs
/// the yes of both.
struct Introduction
{
    IntroductionId id;
    MemberId first;
    MemberId second;                      ///< somebody else
    MemberId weaver;                      ///< who introduces them; none: whose document it is
    CivilDate suggested;                  ///< there always
    AdviceKind advice = AdviceKind::None; ///< that it came of
    QString reason;                       ///< why these two
    QString strengthsFirst;
    QString strengthsSecond;
    QString benefit; ///< what both would have of it
    QString message; ///< what is written to them
    NeedId need;     ///< that it is to meet
    OfferId offer;   ///< that is to meet it
    CivilDate askedFirst;
    IntroductionAnswer answerFirst = IntroductionAnswer::None;
    CivilDate answeredFirst;
    CivilDate askedSecond;
    IntroductionAnswer answerSecond = IntroductionAnswer::None;
    CivilDate answeredSecond;
    CivilDate made;         ///< both said yes by then
    QString channel;        ///< how: by mail, over coffee
    CivilDate firstContact; ///< the two have spoken
    IntroductionOutcome outcome = IntroductionOutcome::Open;
    CivilDate concluded; ///< day of the outcome
    QString learned;     ///< what is worth remembering

    bool joins(MemberId member) const { return first == member || second == member; }
    bool isDeclined() const
    {
        return answerFirst == IntroductionAnswer::No || answerSecond == IntroductionAnswer::No;
    }
    /// Nothing is to be done any more.
    bool isOver() const { return outcome != IntroductionOutcome::Open || (isDeclined() && !made); }
    IntroductionStage stage() const;

    bool operator==(const Introduction&) const = default;
};

inline IntroductionStage Introduction::stage() const
{
    using Stage = IntroductionStage;
    if (outcome != IntroductionOutcome::Open)
        return Stage::Concluded;
    if (firstContact)
        return Stage::InTouch;
    if (made)
        return Stage::Made;
    if (isDeclined())
        return Stage::Declined;
    if (answerFirst == IntroductionAnswer::Yes && answerSecond == IntroductionAnswer::Yes)
        return Stage::Agreed;
    const bool isAsked = askedFirst || askedSecond || answerFirst == IntroductionAnswer::Yes ||
                         answerSecond == IntroductionAnswer::Yes;
    return isAsked ? Stage::Asked : Stage::Suggested;
}

template <>
struct Schema<Introduction>
{
    static constexpr std::string_view table = "introduction";
    static constexpr auto fields = std::tuple{
        field("id", &Introduction::id),
        field("first", &Introduction::first, Use::Owner | Use::NotNull),
        field("second", &Introduction::second, Use::Owner | Use::NotNull),
        field("weaver", &Introduction::weaver),
        field("suggested", &Introduction::suggested),
        field("advice", &Introduction::advice, Use::Private),
        field("reason", &Introduction::reason, Use::Search | Use::Private),
        field("strengths_first", &Introduction::strengthsFirst, Use::Search | Use::Private),
        field("strengths_second", &Introduction::strengthsSecond, Use::Search | Use::Private),
        field("benefit", &Introduction::benefit, Use::Search | Use::Private),
        field("message", &Introduction::message, Use::Search | Use::Private),
        field("need", &Introduction::need),
        field("offer", &Introduction::offer),
        field("asked_first", &Introduction::askedFirst, Use::Private),
        field("answer_first", &Introduction::answerFirst, Use::Private),
        field("answered_first", &Introduction::answeredFirst, Use::Private),
        field("asked_second", &Introduction::askedSecond, Use::Private),
        field("answer_second", &Introduction::answerSecond, Use::Private),
        field("answered_second", &Introduction::answeredSecond, Use::Private),
        field("made", &Introduction::made, Use::Private),
        field("channel", &Introduction::channel, Use::Private),
        field("first_contact", &Introduction::firstContact, Use::Private),
        field("outcome", &Introduction::outcome, Use::Private),
        field("concluded", &Introduction::concluded, Use::Private),
        field("learned", &Introduction::learned, Use::Search | Use::Private),
    };
};

} // namespace cw
