// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulseWords.h"

#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

using health::PulseFigures;
using health::PulseReading;
using health::QuestionReading;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PulseWords)
};

QString number(std::size_t value)
{
    return formats::number(static_cast<qint64>(value));
}

} // namespace

QString pulseText(const Network& network, const PulseReading& reading)
{
    return Words::tr("%1 (%2)", "the name of a round of the pulse, its day")
        .arg(network.find(reading.round)->label, formats::date(reading.day));
}

QString pulseUnderWayText(const Network& network, const PulseReading& reading)
{
    const QString& label = network.find(reading.round)->label;
    if (reading.asked == 0)
        return Words::tr(
                   "“%1” is under way: %n have answered.", "people",
                   static_cast<int>(reading.people))
            .arg(label);
    return Words::tr("“%1” is under way: %2 of %3 have answered.", "people")
        .arg(label, number(reading.people), number(reading.asked));
}

QString pulseAnsweredText(const PulseFigures& figures, const PulseReading& reading)
{
    if (reading.asked == 0)
        return number(figures.answers);
    return Words::tr("%1 of %2", "how many answered of how many who were asked")
        .arg(number(figures.answers), number(reading.asked));
}

QString pulseMeanText(const PulseFigures& figures)
{
    return figures.isShown() ? formats::number(*figures.mean.value, 1)
                             : Words::tr("–", "in place of a number that is not shown");
}

const QuestionReading* questionIn(const PulseReading& reading, PulseQuestionId question)
{
    const auto found = std::ranges::find(reading.questions, question, &QuestionReading::question);
    return found == reading.questions.end() ? nullptr : &*found;
}

const QuestionReading* questionBefore(
    std::span<const PulseReading> pulses, const PulseReading& now, PulseQuestionId question)
{
    const QuestionReading* before = nullptr;
    for (const PulseReading& each : pulses) {
        if (each.round == now.round)
            break;
        const QuestionReading* const found = questionIn(each, question);
        if (found && found->figures.isShown())
            before = found;
    }
    return before;
}

QString pulseQuestionText(
    const QuestionReading& question, const PulseReading& reading, std::size_t smallestGroup)
{
    const PulseFigures& figures = question.figures;
    if (reading.isOpen)
        return Words::tr("What is answered is shown once the round is closed.");
    if (figures.answers == 0)
        return Words::tr("Nobody answered this.");
    if (!figures.isShown())
        return Words::tr(
                   "%n answered. At least %1 must, or the answers would tell who gave them.",
                   "people", static_cast<int>(figures.answers))
            .arg(number(smallestGroup));
    const auto& spread = figures.spread;
    return Words::tr(
               "Of %n who answered, %1 said 4 or 5, %2 said 3, and %3 said 1 or 2.", "people",
               static_cast<int>(figures.answers))
        .arg(number(spread[3] + spread[4]), number(spread[2]), number(spread[0] + spread[1]));
}

QString pulseBeforeText(
    std::span<const PulseReading> pulses, const PulseReading& now, PulseQuestionId question)
{
    const QuestionReading* const before = questionBefore(pulses, now, question);
    if (!before)
        return {};
    const auto round = std::ranges::find_if(
        pulses, [&](const PulseReading& each) { return questionIn(each, question) == before; });
    return Words::tr("Before it was %1 (%2).", "a mean, and the day of the earlier round")
        .arg(pulseMeanText(before->figures), formats::date(round->day));
}

} // namespace cw
