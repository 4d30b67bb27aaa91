// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportPart.h"

#include "core/health/time/Snapshots.h"
#include "core/query/attributes/Attribute.h"
#include "ui/health/PanelChart.h"
#include "ui/health/PanelText.h"
#include "ui/health/PhaseText.h"
#include "ui/health/SinceSnapshot.h"
#include "ui/health/report/NameGuard.h"
#include "ui/health/report/PulsePart.h"
#include "ui/support/AttributeText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportPart)
};

constexpr std::size_t kMostPeople = 10;

ReportNumber reportNumber(const health::NamedNumber& number, const QString& name)
{
    return {
        name, quantityTerm(number.quantity), numberText(number),
        number.value.value ? QString() : notDefinedText(number.value.why)};
}

/// The finding with its groups by numbers where their names tell who is in them: an organization
/// or a group is a member too.
health::Finding guarded(health::Finding finding, const NameGuard& guard)
{
    if (finding.panel == health::Panel::Pulse)
        return guardedPulse(std::move(finding), guard);
    QStringList hidden;
    const auto hide = [&](QString& text) {
        if (!guard.names(text))
            return;
        if (!hidden.contains(text))
            hidden.append(text);
        text = Words::tr("group %1", "in place of its name").arg(hidden.indexOf(text) + 1);
    };
    if (finding.matrix) {
        for (QString& value : finding.matrix->values)
            hide(value);
    }
    for (QString& text : finding.reason.texts)
        hide(text);
    return finding;
}

QString guardedTitle(const health::Finding& finding, const Network& network, const NameGuard* guard)
{
    const QString title = panelTitle(finding, network);
    if (finding.panel != health::Panel::Bridging || !guard)
        return title;
    const auto field = query::attribute(network, query::AttributeOwner::Member, finding.field);
    return field && guard->names(attributeText(*field)) ? Words::tr("Across the groups of a field")
                                                        : title;
}

ReportTable matrixTable(const health::Finding& finding, const Network& network)
{
    const health::GroupMatrix& matrix = *finding.matrix;
    const auto field = query::attribute(network, query::AttributeOwner::Member, finding.field);
    const auto nameOf = [&](qsizetype row) {
        const QString& value = matrix.values[row];
        if (value.isEmpty())
            return Words::tr("others");
        return field ? attributeValueText(*field, value) : value;
    };
    ReportTable table{Words::tr("Ties within the groups and between them"), {}, {}};
    table.columns << Words::tr("Group") << Words::tr("Members");
    for (qsizetype row = 0; row < matrix.values.size(); ++row)
        table.columns << nameOf(row);
    for (std::size_t row = 0; row < matrix.sizes.size(); ++row) {
        QStringList cells{
            nameOf(static_cast<qsizetype>(row)),
            formats::number(static_cast<qint64>(matrix.sizes[row]))};
        for (std::size_t column = 0; column < matrix.sizes.size(); ++column)
            cells << formats::number(static_cast<qint64>(matrix.at(row, column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// What the guardians say of the phase in place of the rule; empty: nothing.
QString
overruledText(const Network& network, Phase diagnosed, CivilDate today, const NameGuard* guard)
{
    const auto standing = health::standingJudgement(network, diagnosed, today);
    if (!standing)
        return {};
    if (guard && guard->names(standing->reason))
        return Words::
            tr("The guardians see it otherwise since %1: %2. Their reason names somebody and is "
               "left out here.")
                .arg(formats::date(standing->date), phaseName(standing->phase));
    return Words::tr("The guardians see it otherwise since %1: %2. “%3”")
        .arg(formats::date(standing->date), phaseName(standing->phase), standing->reason);
}

ReportTable peopleTable(const health::Finding& finding, const Network& network)
{
    ReportTable table{
        behindTitle(finding.behind), {Words::tr("Member"), Words::tr("How much")}, {}};
    const std::size_t shown = std::min(kMostPeople, finding.people.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const health::PersonBehind& person = finding.people[i];
        table.rows.push_back(
            {namesText(network, {person.member}), behindText(finding.behind, person.value)});
    }
    return table;
}

} // namespace

ReportPart
panelPart(const health::Finding& original, const ReportInput& input, const NameGuard* guard)
{
    const Network& network = input.network;
    const health::Finding finding = guard ? guarded(original, *guard) : original;
    ReportPart part;
    part.title = guardedTitle(finding, network, guard);
    part.figure = reportNumber(finding.figure, figureMeaning(finding));
    part.sentence =
        guard ? panelSentenceUnnamed(finding, network) : panelSentence(finding, network);
    if (const QString chance = chanceText(finding); !chance.isEmpty())
        part.quiet << chance;
    part.quiet << basisTexts(finding);
    part.meaning = panelMeaning(finding.panel);
    part.caution = panelCaution(finding.panel);
    for (const health::NamedNumber& each : finding.beside)
        part.numbers.push_back(reportNumber(each, quantityName(each.quantity)));
    const ChartData trend = input.trend.empty()
                                ? ChartData()
                                : trendChart(original, input.trend, health::keptReadings(network));
    for (const ChartData& chart : {seriesChart(finding), trend, spreadChart(finding, network)}) {
        if (!chart.isEmpty() && chart.kind != ChartKind::Matrix)
            part.charts.push_back(chart);
    }
    if (finding.matrix)
        part.tables.push_back(matrixTable(finding, network));
    // Who is still to answer is between them and who asks.
    if (finding.panel == health::Panel::Pulse)
        addPulse(part, finding, network, guard);
    else if (!guard && !finding.people.empty())
        part.tables.push_back(peopleTable(finding, network));
    return part;
}

ReportPart phasePart(const ReportInput& input, CivilDate today, const NameGuard* guard)
{
    const health::PhaseDiagnosis& phase = *input.found.phase;
    const QString hub =
        guard
            ? Words::tr("one member")
            : namesText(input.network, {input.found.network.memberAt(input.found.phaseFacts.hub)});
    ReportPart part;
    part.title = Words::tr("The shape of the network");
    part.figure.value = phaseHeadline(phase, hub);
    const QStringList said{
        overruledText(input.network, phase.phase, today, guard), phaseMove(phase.phase)};
    part.sentence = said.join(u' ').trimmed();
    part.quiet << runnerUpText(phase);
    part.meaning = phaseSourceText();
    part.caution = phaseCaution(phase.phase);
    for (const health::PhaseEvidence& each : phase.evidence) {
        const QString text =
            Words::tr("%1: %2", "a shape, and what was looked at for it")
                .arg(capitalized(phaseName(each.speaksFor)), evidenceText(each, hub));
        part.points
            << (each.holds ? Words::tr("✓ %1", "a condition that holds").arg(text)
                           : Words::tr("– %1", "a condition that does not hold").arg(text));
    }
    part.points << hubsText(input.found.phaseFacts.hubs);
    return part;
}

std::optional<ReportPart> sincePart(const ReportInput& input, CivilDate day)
{
    const auto before = snapshotBefore(input.network, day);
    if (!before)
        return std::nullopt;
    const health::Reading now = health::readingOf(input.found, day);
    ReportPart part;
    part.title = Words::tr("Since the last snapshot");
    part.figure.value = formats::date(before->day);
    part.figure.name = Words::tr("is the day that this is held against");
    part.sentence = sinceText(*before, now);
    part.meaning = Words::tr("How the numbers of the day stand beside those that were kept then, "
                             "each by the rule, the least depth and the filter of its day.");
    part.caution = Words::tr("It says that something became another, not why. What was measured "
                             "by another rule, filter or method is not held against today.");
    ReportTable table{
        Words::tr("Then and now"),
        {Words::tr("Number"), Words::tr("Then"), Words::tr("Now"), Words::tr("Change")},
        {}};
    for (const SinceRow& row : sinceRows(*before, now))
        table.rows.push_back({row.name, row.before, row.now, row.change});
    part.tables.push_back(std::move(table));
    return part;
}

} // namespace cw
