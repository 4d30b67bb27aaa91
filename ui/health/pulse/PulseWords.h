// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/pulse/PulseReading.h"

#include <QString>

#include <span>

/// What a round of the pulse says in words; of no widget, so that screen and report say the same.
namespace cw {

/// "Autumn (10 Mar 2025)".
QString pulseText(const Network& network, const health::PulseReading& reading);
/// "“Autumn” is under way: 7 of 12 have answered."
QString pulseUnderWayText(const Network& network, const health::PulseReading& reading);
/// "9 of 12", or "9" where it is not noted whom the round asked.
QString pulseAnsweredText(const health::PulseFigures& figures, const health::PulseReading& reading);
/// "3.8", or a dash.
QString pulseMeanText(const health::PulseFigures& figures);

/// The question in the last of earlier rounds that shows it; null: none does.
const health::QuestionReading* questionBefore(
    std::span<const health::PulseReading> pulses, const health::PulseReading& now,
    PulseQuestionId question);
/// The question of the round; null: it was not asked.
const health::QuestionReading*
questionIn(const health::PulseReading& reading, PulseQuestionId question);

/// What the answers to one question say, in a sentence or two; or why they are not shown.
QString pulseQuestionText(
    const health::QuestionReading& question, const health::PulseReading& reading,
    std::size_t smallestGroup);
/// "Before it was 3.1 (10 Jan 2025)."; empty where no earlier round shows it.
QString pulseBeforeText(
    std::span<const health::PulseReading> pulses, const health::PulseReading& now,
    PulseQuestionId question);

} // namespace cw
