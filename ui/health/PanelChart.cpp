// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PanelChart.h"

#include "core/health/MeasureTable.h"
#include "core/health/time/Trend.h"
#include "core/query/attributes/Attribute.h"
#include "ui/health/PanelText.h"
#include "ui/health/comparison/DifferenceText.h"
#include "ui/support/AttributeText.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

using health::Finding;
using health::Panel;
using health::Quantity;
using health::SpreadKind;

struct PanelChart
{
    Q_DECLARE_TR_FUNCTIONS(PanelChart)
};

/// The measure of MeasureTable.h that tells most of a panel over time.
struct TrendRow
{
    Panel panel;
    std::string_view key;
    Quantity quantity;
    bool isShare;
};

constexpr std::array kTrends{
    TrendRow{Panel::Connectivity, "largest_component_share", Quantity::LargestShare, true},
    TrendRow{Panel::Power, "gini_betweenness", Quantity::BetweennessGini, false},
    TrendRow{Panel::Resilience, "robustness", Quantity::Robustness, false},
    TrendRow{Panel::Reach, "mean_distance", Quantity::MeanDistance, false},
    TrendRow{Panel::Circles, "transitivity", Quantity::Transitivity, true},
    TrendRow{Panel::Reciprocity, "dyad_reciprocity", Quantity::MutualDyads, true},
    TrendRow{Panel::Bridging, health::kFieldMixingKey, Quantity::CrossingShare, true},
};

constexpr int kDecimals = 2;
constexpr int kPercentDecimals = 0;
constexpr double kHundred = 100.0;

const TrendRow* trendOf(Panel panel)
{
    const auto row = std::ranges::find(kTrends, panel, &TrendRow::panel);
    return row == kTrends.end() ? nullptr : &*row;
}

/// How many ties are as deep as each of the six depths.
ChartData depthChart(const std::vector<double>& depths)
{
    ChartData chart;
    chart.title = PanelChart::tr("How deep the ties are");
    chart.across = PanelChart::tr("Depth");
    chart.upwards = PanelChart::tr("Ties");
    chart.values.assign(kDeepest + 1, 0.0);
    for (const double depth : depths)
        ++chart
              .values[static_cast<std::size_t>(std::clamp(std::lround(depth), 0L, long{kDeepest}))];
    for (int depth = 0; depth <= kDeepest; ++depth)
        chart.categories.append(depthWord(depth));
    return chart;
}

std::vector<double> inPercent(std::vector<double> shares)
{
    for (double& each : shares)
        each *= kHundred;
    return shares;
}

ChartData namedHistogram(
    const std::vector<double>& values, bool areWhole, const QString& title, const QString& across)
{
    ChartData chart = histogram(values, areWhole);
    chart.title = title;
    chart.across = across;
    chart.upwards = PanelChart::tr("Members");
    return chart;
}

ChartData matrixChart(const Finding& finding, const Network& network)
{
    const health::GroupMatrix& matrix = *finding.matrix;
    const auto field = query::attribute(network, query::AttributeOwner::Member, finding.field);
    ChartData chart;
    chart.kind = ChartKind::Matrix;
    chart.title = PanelChart::tr("Ties between the groups");
    chart.across = field ? attributeText(*field) : finding.field;
    for (const QString& value : matrix.values) {
        chart.categories.append(
            value.isEmpty() ? PanelChart::tr("others", "all smaller groups")
            : field         ? attributeValueText(*field, value)
                            : value);
    }
    chart.rows = chart.categories;
    for (const std::int64_t ties : matrix.ties)
        chart.values.push_back(static_cast<double>(ties));
    return chart;
}

std::string keyOfTrend(const TrendRow& row, const Finding& finding)
{
    std::string key(row.key);
    if (row.panel == Panel::Bridging)
        key += ':' + finding.field.toStdString();
    return key;
}

double daysBetween(CivilDate from, CivilDate to)
{
    return to.epochDays() - from.epochDays();
}

/// Where a day lies among those that have a place each; beyond the first and the last as far as
/// the nearest two are apart.
double placeOf(CivilDate day, std::span<const CivilDate> days)
{
    constexpr double kQuarter = 91.0;
    if (days.size() < 2)
        return daysBetween(days.front(), day) / kQuarter;
    const auto after = std::ranges::upper_bound(days, day);
    const auto last = static_cast<std::ptrdiff_t>(days.size()) - 1;
    const std::ptrdiff_t left = std::clamp<std::ptrdiff_t>(after - days.begin() - 1, 0, last - 1);
    const CivilDate from = days[static_cast<std::size_t>(left)];
    const CivilDate to = days[static_cast<std::size_t>(left) + 1];
    return static_cast<double>(left) + daysBetween(from, day) / daysBetween(from, to);
}

/// As the chart writes it: shares in percent, the index of crossing ties as their share.
double drawn(const TrendRow& row, double value)
{
    if (row.panel == Panel::Bridging)
        value = (value + 1.0) / 2.0;
    return row.isShare ? value * kHundred : value;
}

} // namespace

ChartData spreadChart(const Finding& finding, const Network& network)
{
    if (finding.matrix)
        return matrixChart(finding, network);
    if (finding.spread.empty())
        return {};
    switch (finding.spreadKind) {
    case SpreadKind::None:
        return {};
    case SpreadKind::TiesOfMembers:
        return namedHistogram(
            finding.spread, true, PanelChart::tr("How many ties members have"),
            PanelChart::tr("Ties of a member"));
    case SpreadKind::DepthsOfTies:
        return depthChart(finding.spread);
    case SpreadKind::RunsThroughMembers:
        return namedHistogram(
            inPercent(finding.spread), false,
            PanelChart::tr("How what runs between others is shared out"),
            PanelChart::tr("Share that runs through a member, in %"));
    case SpreadKind::StepsOfMembers:
        return namedHistogram(
            finding.spread, false, PanelChart::tr("How far members are from the others"),
            PanelChart::tr("Steps to the others, on average"));
    }
    return {};
}

ChartData seriesChart(const Finding& finding)
{
    ChartData chart;
    if (finding.series.empty())
        return chart;
    const bool areMonths = finding.panel == Panel::Activity;
    chart.kind = areMonths ? ChartKind::Line : ChartKind::Bars;
    chart.title = areMonths ? PanelChart::tr("Contacts month by month")
                  : finding.panel == Panel::Emergence
                      ? PanelChart::tr("New ties quarter by quarter")
                      : PanelChart::tr("New members quarter by quarter");
    chart.across = areMonths ? PanelChart::tr("Month") : PanelChart::tr("Quarter");
    chart.upwards = areMonths                           ? PanelChart::tr("Contacts")
                    : finding.panel == Panel::Emergence ? PanelChart::tr("Ties")
                                                        : PanelChart::tr("Members");
    for (const health::DatedNumber& each : finding.series) {
        const QDate from = formats::toQDate(each.from);
        chart.categories.append(
            areMonths ? QLocale().toString(from, QStringLiteral("MMM yyyy"))
                      : PanelChart::tr("Q%1 %2", "a quarter: its number and year")
                            .arg((from.month() + 2) / 3)
                            .arg(from.year()));
        chart.values.push_back(each.value);
    }
    return chart;
}

namespace {

/// What was kept of the measure, up to the last day.
void addKept(
    ChartData& chart, const TrendRow& row, std::span<const health::TrendPoint> kept,
    std::span<const CivilDate> days)
{
    for (const health::TrendPoint& point : kept) {
        if (!point.value.value || point.day > days.back())
            continue;
        const bool isApart = point.comparable != health::Comparability::Comparable;
        chart.points.push_back(
            {.category = formats::date(point.day),
             .at = placeOf(point.day, days),
             .value = drawn(row, *point.value.value),
             .remark = isApart
                           ? PanelChart::tr("kept in a snapshot; %1", "why it is not comparable")
                                 .arg(whyNotComparable(point.comparable))
                           : PanelChart::tr("kept in a snapshot"),
             .isApart = isApart});
    }
    if (chart.points.empty())
        return;
    chart.name = PanelChart::tr("From the records");
    chart.pointsName = PanelChart::tr("Kept in snapshots");
    chart.apartName = PanelChart::tr("Kept, not comparable");
}

} // namespace

ChartData trendChart(
    const Finding& finding, std::span<const health::Reading> readings,
    std::span<const health::Reading> kept)
{
    ChartData chart;
    const TrendRow* row = trendOf(finding.panel);
    if (!row || readings.empty())
        return chart;
    chart.kind = ChartKind::Line;
    chart.title = PanelChart::tr("%1, over time", "a quantity").arg(quantityName(row->quantity));
    chart.across = PanelChart::tr("Day");
    chart.upwards = row->isShare ? PanelChart::tr("%", "unit of an axis") : QString();
    chart.decimals = row->isShare ? kPercentDecimals : kDecimals;
    const std::string key = keyOfTrend(*row, finding);
    std::vector<CivilDate> days;
    for (const health::TrendPoint& point : health::trendOf(key, readings, readings.back())) {
        if (!point.value.value || point.comparable != health::Comparability::Comparable)
            continue;
        chart.categories.append(
            QLocale().toString(formats::toQDate(point.day), QStringLiteral("MMM yyyy")));
        chart.values.push_back(drawn(*row, *point.value.value));
        days.push_back(point.day);
    }
    if (!days.empty())
        addKept(chart, *row, health::trendOf(key, kept, readings.back()), days);
    return chart.values.size() + chart.points.size() < 2 ? ChartData() : chart;
}

bool isTrendOfFigure(Panel panel)
{
    return panel != Panel::Power && panel != Panel::Resilience;
}

} // namespace cw
