// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/PulsePart.h"

#include "ui/health/PanelText.h"
#include "ui/health/pulse/PulseChart.h"
#include "ui/health/pulse/PulseWords.h"
#include "ui/health/report/NameGuard.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

using health::PulseReading;
using health::QuestionReading;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PulsePart)
};

constexpr std::size_t kMostRounds = 5; ///< beside each other on paper

QString allowed(const QString& text, const NameGuard* guard)
{
    return guard && guard->names(text) ? Words::tr("(left out: it names somebody)") : text;
}

QString questionText(const Network& network, PulseQuestionId question, const NameGuard* guard)
{
    return allowed(network.find(question)->text, guard);
}

/// Of one round: the mean of each question, how many answered it, and how the answers fell.
ReportTable spreadTable(const PulseReading& reading, const Network& network, const NameGuard* guard)
{
    ReportTable table;
    table.title = allowed(pulseText(network, reading), guard);
    table.columns << Words::tr("Question") << Words::tr("Mean") << Words::tr("Answered");
    for (int value = kLowestPulse; value <= kHighestPulse; ++value)
        table.columns << formats::number(qint64{value});
    for (const QuestionReading& each : reading.questions) {
        QStringList cells{
            questionText(network, each.question, guard), pulseMeanText(each.figures),
            pulseAnsweredText(each.figures, reading)};
        for (const std::size_t answers : each.figures.spread)
            cells
                << (each.figures.isShown() ? formats::number(static_cast<qint64>(answers))
                                           : QString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// The means of the last round's questions in the latest rounds.
ReportTable
trendTable(const std::vector<PulseReading>& pulses, const Network& network, const NameGuard* guard)
{
    ReportTable table{Words::tr("Means, round by round"), {Words::tr("Question")}, {}};
    const auto from =
        pulses.end() - static_cast<std::ptrdiff_t>(std::min(kMostRounds, pulses.size()));
    for (auto each = from; each != pulses.end(); ++each)
        table.columns << formats::date(each->day);
    for (const QuestionReading& asked : pulses.back().questions) {
        QStringList cells{questionText(network, asked.question, guard)};
        for (auto each = from; each != pulses.end(); ++each) {
            const QuestionReading* const found = questionIn(*each, asked.question);
            cells << (found ? pulseMeanText(found->figures) : QString());
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

health::Finding guardedPulse(health::Finding finding, const NameGuard& guard)
{
    for (QString& text : finding.reason.texts)
        text = allowed(text, &guard);
    return finding;
}

void addPulse(
    ReportPart& part, const health::Finding& finding, const Network& network,
    const NameGuard* guard)
{
    if (finding.pulses.empty())
        return;
    const PulseReading& last = finding.pulses.back();
    part.tables.push_back(spreadTable(last, network, guard));
    if (std::ranges::any_of(
            last.questions, [](const auto& each) { return !each.figures.isShown(); }))
        part.quiet << notDefinedText(health::NotDefined::TooFewAnswers);
    if (finding.pulses.size() < 2)
        return;
    part.tables.push_back(trendTable(finding.pulses, network, guard));
    for (const QuestionReading& each : last.questions) {
        ChartData chart = pulseTrendChart(network, finding.pulses, each.question);
        chart.title = allowed(chart.title, guard);
        if (!chart.isEmpty())
            part.charts.push_back(std::move(chart));
    }
}

} // namespace cw
