// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PulseText.h"

#include "core/edit/Pulse.h"

#include <gtest/gtest.h>

#include <set>

namespace cw {

TEST(PulseText, SuggestsAQuestionOfItsOwnForEachTheme)
{
    std::set<PulseTheme> themes;
    std::set<QString> texts;
    for (const PulseQuestion& question : suggestedPulseQuestions()) {
        themes.insert(question.theme);
        texts.insert(question.text);
        EXPECT_FALSE(question.low.isEmpty());
        EXPECT_NE(question.low, question.high);
        EXPECT_FALSE(pulseThemeText(question.theme).isEmpty());
    }
    EXPECT_EQ(themes.size(), EnumKeys<PulseTheme>::keys.size());
    EXPECT_EQ(texts.size(), themes.size());
}

TEST(PulseText, WhatItSuggestsCanBeAsked)
{
    Network network;
    IdGenerator ids([] { return std::int64_t{1'700'000'000'000}; }, 7);
    for (const PulseQuestion& question : suggestedPulseQuestions()) {
        const auto change =
            edit::addPulseQuestion({network, ids, CivilDate::fromEpochDays(20'000)}, question);
        ASSERT_TRUE(change.ok());
        apply(network, *change);
    }
    EXPECT_EQ(network.all<PulseQuestion>().size(), suggestedPulseQuestions().size());
}

} // namespace cw
