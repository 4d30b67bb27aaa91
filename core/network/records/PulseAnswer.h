// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/records/PulseQuestion.h"
#include "core/network/records/PulseRound.h"

namespace cw {

inline constexpr int kLowestPulse = 1;
inline constexpr int kHighestPulse = 5;

/// What somebody answered to one question of a round. Of an anonymous round it names nobody, has no
/// date of its own, and its id neither follows the clock nor the order of giving, so that the rows
/// do not tell which answers came from one person.
struct PulseAnswer
{
    PulseAnswerId id;
    PulseRoundId round;
    PulseQuestionId question; ///< of the round
    MemberId member;          ///< whose; none where the round is anonymous, there where it is not
    int value = kLowestPulse;

    bool operator==(const PulseAnswer&) const = default;
};

template <>
struct Schema<PulseAnswer>
{
    static constexpr std::string_view table = "pulse_answer";
    static constexpr auto fields = std::tuple{
        field("id", &PulseAnswer::id),
        field("round", &PulseAnswer::round, Use::Owner | Use::NotNull),
        field("question", &PulseAnswer::question, Use::Owner | Use::NotNull),
        field("member", &PulseAnswer::member, Use::Owner | Use::Private),
        field("value", &PulseAnswer::value, Use::Private),
    };
};

} // namespace cw
