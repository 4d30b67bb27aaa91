// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Measured.h"
#include "core/network/Network.h"

#include <array>
#include <span>
#include <vector>

/// What members answered when they were asked, never so that it tells who did.
namespace cw::health {

inline constexpr std::size_t kPulseSteps = kHighestPulse - kLowestPulse + 1;

/// How answers fell. Shown only where enough people gave them: else there is no mean and the spread
/// is empty.
struct PulseFigures
{
    std::size_t answers = 0;                       ///< given, shown or not
    Measured mean;                                 ///< 1 to 5
    std::array<std::size_t, kPulseSteps> spread{}; ///< answers of 1, of 2 ...

    bool isShown() const { return mean.value.has_value(); }
    bool operator==(const PulseFigures&) const = default;
};

/// The answers to one question. They are not shown.
PulseFigures hiddenFigures(std::size_t answers);
/// They are. At least one value, each 1 to 5.
PulseFigures figuresOf(std::span<const int> values);

struct QuestionReading
{
    PulseQuestionId question;
    PulseTheme theme = PulseTheme::Belonging;
    PulseFigures figures;

    bool operator==(const QuestionReading&) const = default;
};

/// The answers to all questions of a theme that are shown themselves.
struct ThemeReading
{
    PulseTheme theme = PulseTheme::Belonging;
    std::vector<PulseQuestionId> questions; ///< ascending; with others, later ones do not compare
    PulseFigures figures;

    bool operator==(const ThemeReading&) const = default;
};

/// One theme for each that `questions` ask about, in the order of the vocabulary.
std::vector<ThemeReading> themesOf(std::span<const QuestionReading> questions);

struct PulseReading
{
    PulseRoundId round;
    CivilDate day; ///< when it was closed; of an open one when it was asked
    bool isOpen = false;
    bool isAnonymous = true;
    std::vector<QuestionReading> questions; ///< in their order in the list
    std::vector<ThemeReading> themes;
    std::size_t asked = 0; ///< members; 0: not noted
    /// Who answered. Of an anonymous round the most that answered one question: there may be more.
    std::size_t people = 0;
    Measured coverage; ///< people by asked; none: not noted whom

    bool operator==(const PulseReading&) const = default;
};

struct PulseRule
{
    /// Answers of fewer people are not shown.
    std::size_t smallestGroup = kSmallestGroup;
};

/// Nothing of an open round is shown but how many have answered: who looks before and after an
/// answer would know it. O(answers * log). The round is there.
PulseReading readPulse(const Network& network, PulseRoundId round, const PulseRule& rule = {});

/// All closed rounds by day, so that a theme can be followed.
std::vector<PulseReading> readPulses(const Network& network, const PulseRule& rule = {});

/// Whether the theme was asked about by the same questions.
bool isComparable(const ThemeReading& first, const ThemeReading& second);

} // namespace cw::health
