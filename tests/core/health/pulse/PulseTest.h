// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/pulse/PulseReading.h"
#include "tests/core/query/QueryTest.h"

#include <span>

namespace cw::health {

/// Rounds and answers written row by row.
class PulseTest : public query::QueryTest
{
protected:
    PulseQuestionId ask(PulseTheme theme, int position = 0)
    {
        return write(PulseQuestion{
            .id = {}, .theme = theme, .text = query::text("How is it?"), .position = position});
    }

    PulseRoundId startRound(const IdSet<PulseQuestion>& questions, bool isAnonymous)
    {
        return write(PulseRound{
            .id = {},
            .label = query::text("Round"),
            .asked = query::day("2024-03-01"),
            .closed = query::day("2024-03-15"),
            .isAnonymous = isAnonymous,
            .questions = questions});
    }

    /// Without names.
    void answer(PulseRoundId round, PulseQuestionId question, const std::vector<int>& values)
    {
        for (const int value : values)
            answer(round, question, MemberId(), value);
    }

    void answer(PulseRoundId round, PulseQuestionId question, MemberId member, int value)
    {
        write(PulseAnswer{
            .id = {}, .round = round, .question = question, .member = member, .value = value});
    }
};

} // namespace cw::health
