// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulseChart.h"

#include "ui/health/pulse/PulseWords.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PulseChart)
};

/// What the ends of the scale mean, as far as somebody said so.
QString scaleText(const PulseQuestion& question)
{
    if (question.low.isEmpty() || question.high.isEmpty())
        return Words::tr("Answer, 1 to 5");
    return Words::tr("1: %1, 5: %2", "what the lowest and the highest answer mean")
        .arg(question.low, question.high);
}

} // namespace

ChartData pulseSpreadChart(
    const Network& network, const health::QuestionReading& question,
    const health::PulseReading& reading)
{
    ChartData chart;
    if (!question.figures.isShown())
        return chart;
    const PulseQuestion& asked = *network.find(question.question);
    chart.title = asked.text;
    chart.across = scaleText(asked);
    chart.upwards = Words::tr("Answers");
    for (std::size_t step = 0; step < health::kPulseSteps; ++step) {
        chart.categories.append(formats::number(kLowestPulse + static_cast<qint64>(step)));
        chart.values.push_back(static_cast<double>(question.figures.spread[step]));
    }
    chart.summary = Words::tr("%1 On average %2 of 5.", "how answers fell, their mean")
                        .arg(
                            pulseQuestionText(question, reading, question.figures.answers),
                            pulseMeanText(question.figures));
    return chart;
}

ChartData pulseTrendChart(
    const Network& network, std::span<const health::PulseReading> pulses, PulseQuestionId question)
{
    ChartData chart;
    chart.kind = ChartKind::Line;
    chart.title = network.find(question)->text;
    chart.across = Words::tr("Round");
    chart.upwards = Words::tr("Mean, 1 to 5");
    chart.decimals = 1;
    for (const health::PulseReading& each : pulses) {
        const health::QuestionReading* const found = questionIn(each, question);
        if (!found || !found->figures.isShown())
            continue;
        chart.categories.append(formats::date(each.day));
        chart.values.push_back(*found->figures.mean.value);
    }
    return chart.values.size() < 2 ? ChartData() : chart;
}

} // namespace cw
