// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartData.h"

#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QString quoted(QString text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
    // What begins so is taken for a formula by spreadsheets.
    static const QString kFormula = QStringLiteral("=+-@");
    if (!text.isEmpty() && kFormula.contains(text.front()))
        text.prepend(u'\'');
    if (!needsQuotes)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QString plain(const ChartData& chart, double value)
{
    return QString::number(value, 'f', chart.decimals);
}

QString matrixSummary(const ChartData& chart)
{
    double all = 0.0;
    double within = 0.0;
    std::size_t row = 0;
    std::size_t column = 1;
    const auto size = static_cast<std::size_t>(chart.rows.size());
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = i; j < size; ++j) {
            const double value = chart.at(i, j);
            all += value;
            within += i == j ? value : 0.0;
            if (i != j && value > chart.at(row, column)) {
                row = i;
                column = j;
            }
        }
    }
    if (size < 2 || all == 0.0)
        return chart.title;
    return ChartText::tr("%1. %2 of %3 are within a group; most of the others join %4 and %5, %6.")
        .arg(
            chart.title, chartNumber(chart, within), chartNumber(chart, all),
            chart.rows[static_cast<qsizetype>(row)], chart.rows[static_cast<qsizetype>(column)],
            chartNumber(chart, chart.at(row, column)));
}

QStringList columnsOf(const ChartData& chart)
{
    QStringList columns;
    for (const ChartSeries& line : chartLines(chart)) {
        columns << (line.name.isEmpty() ? chart.upwards : line.name);
        if (line.hasBand())
            columns << ChartText::tr("%1: at least", "of a line's band").arg(line.name)
                    << ChartText::tr("%1: at most", "of a line's band").arg(line.name);
    }
    return columns;
}

QString lineSummary(const ChartData& chart, const ChartSeries& line)
{
    const auto most = std::ranges::max_element(line.values);
    return ChartText::tr("%1. From %2 (%3) to %4 (%5); most %6 (%7).")
        .arg(
            line.name.isEmpty() ? chart.title : line.name, chartNumber(chart, line.values.front()),
            chart.categories.first(), chartNumber(chart, line.values.back()),
            chart.categories.last(), chartNumber(chart, *most),
            chart.categories[most - line.values.begin()]);
}

/// The points as rows of their own among the others, in a column of their own.
void putPoints(const ChartData& chart, ChartTableRows& table)
{
    table.columns << chart.pointsName;
    table.values.emplace_back(chart.categories.size());
    table.remark = ChartText::tr("Remark");
    table.remarks.resize(chart.categories.size());
    for (auto each = chart.points.rbegin(); each != chart.points.rend(); ++each) {
        const ChartPoint& point = *each;
        // A category at the same place comes first.
        const auto row = std::clamp<std::ptrdiff_t>(
            static_cast<std::ptrdiff_t>(std::floor(point.at)) + 1, 0, chart.categories.size());
        table.rows.insert(row, point.category);
        table.remarks.insert(row, point.remark);
        for (auto& column : table.values)
            column.insert(column.begin() + row, std::nullopt);
        table.values.back()[static_cast<std::size_t>(row)] = point.value;
    }
}

QString tableCsv(const ChartData& chart)
{
    const ChartTableRows table = chartTable(chart);
    const bool hasRemarks = !table.remark.isEmpty();
    QString text = quoted(chart.across);
    for (const QString& column : table.columns)
        text += u',' + quoted(column);
    if (hasRemarks)
        text += u',' + quoted(table.remark);
    text += QStringLiteral("\r\n");
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        text += quoted(table.rows[i]);
        for (const auto& column : table.values) {
            const std::optional<double> value = column[static_cast<std::size_t>(i)];
            text += u',' + (value ? plain(chart, *value) : QString());
        }
        if (hasRemarks)
            text += u',' + quoted(table.remarks[i]);
        text += QStringLiteral("\r\n");
    }
    return text;
}

QString binText(double from, double step, bool areWhole)
{
    constexpr int kDecimals = 3;
    if (areWhole && step == 1.0)
        return formats::number(qRound64(from));
    const double to = areWhole ? from + step - 1.0 : from + step;
    return ChartText::tr("%1–%2", "a range of values")
        .arg(formats::number(from, kDecimals), formats::number(to, kDecimals));
}

} // namespace

std::vector<ChartSeries> chartLines(const ChartData& chart)
{
    std::vector<ChartSeries> lines{{chart.name, chart.values, chart.low, chart.high}};
    lines.insert(lines.end(), chart.others.begin(), chart.others.end());
    return lines;
}

ChartTableRows chartTable(const ChartData& chart)
{
    ChartTableRows table{chart.categories, columnsOf(chart), {}, {}, {}};
    const auto add = [&](const std::vector<double>& values) {
        table.values.emplace_back(values.begin(), values.end());
    };
    for (const ChartSeries& line : chartLines(chart)) {
        add(line.values);
        if (line.hasBand()) {
            add(line.low);
            add(line.high);
        }
    }
    if (!chart.points.empty())
        putPoints(chart, table);
    return table;
}

QString chartNumber(const ChartData& chart, double value)
{
    return formats::number(value, chart.decimals);
}

QByteArray chartCsv(const ChartData& chart)
{
    QString text;
    if (chart.kind == ChartKind::Matrix) {
        text += quoted(chart.across);
        for (const QString& category : chart.categories)
            text += u',' + quoted(category);
        text += QStringLiteral("\r\n");
        for (qsizetype row = 0; row < chart.rows.size(); ++row) {
            text += quoted(chart.rows[row]);
            for (qsizetype column = 0; column < chart.categories.size(); ++column)
                text +=
                    u',' +
                    plain(
                        chart,
                        chart.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
            text += QStringLiteral("\r\n");
        }
    } else {
        text += tableCsv(chart);
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

QString chartSummary(const ChartData& chart)
{
    if (chart.isEmpty())
        return chart.title;
    if (!chart.summary.isEmpty())
        return ChartText::tr("%1. %2", "title of a chart, what it tells")
            .arg(chart.title, chart.summary);
    if (chart.kind == ChartKind::Matrix)
        return matrixSummary(chart);
    if (chart.kind == ChartKind::Line) {
        QStringList texts;
        if (!chart.others.empty() || !chart.name.isEmpty())
            texts << chart.title + u'.';
        for (const ChartSeries& line : chartLines(chart))
            texts << lineSummary(chart, line);
        texts << chartPointTexts(chart);
        return texts.join(u' ');
    }
    const auto most = std::ranges::max_element(chart.values);
    const QString where = chart.categories[most - chart.values.begin()];
    return ChartText::tr("%1. %2 bars from %3 to %4; the highest is %5 with %6.")
        .arg(
            chart.title, formats::number(qint64{chart.categories.size()}), chart.categories.first(),
            chart.categories.last(), where, chartNumber(chart, *most));
}

QStringList chartPointTexts(const ChartData& chart)
{
    QStringList texts;
    for (const ChartPoint& point : chart.points)
        texts << ChartText::tr("%1: %2 (%3).", "a day, a number, what is to be said of it")
                     .arg(point.category, chartNumber(chart, point.value), point.remark);
    return texts;
}

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1.0 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

ChartData histogram(const std::vector<double>& values, bool areWhole, int most)
{
    ChartData chart;
    if (values.empty())
        return chart;
    const double largest = *std::ranges::max_element(values);
    const double smallest = *std::ranges::min_element(values);
    const double span = areWhole ? largest - smallest + 1.0 : largest - smallest;
    double step = span > 0.0 ? roundStep(span / most) : 1.0;
    if (areWhole)
        step = std::max(1.0, step);
    const double begin = std::floor(smallest / step) * step;
    const auto bars = static_cast<std::size_t>(std::floor((largest - begin) / step)) + 1;
    chart.values.assign(bars, 0.0);
    for (const double value : values) {
        const auto bar = static_cast<std::size_t>((value - begin) / step);
        ++chart.values[std::min(bar, bars - 1)];
    }
    for (std::size_t i = 0; i < bars; ++i)
        chart.categories.append(binText(begin + static_cast<double>(i) * step, step, areWhole));
    return chart;
}

std::optional<Qt::Corner>
freeCorner(const std::vector<ChartSeries>& lines, double top, double width, double height)
{
    const auto isFree = [&](bool isLeft, bool isHigh) {
        return std::ranges::none_of(lines, [&](const ChartSeries& line) {
            const auto last = static_cast<double>(std::max<std::size_t>(line.values.size(), 2) - 1);
            // Lines come into the corner from the value before it.
            const double reach = width + 1.0 / last;
            for (std::size_t i = 0; i < line.values.size(); ++i) {
                const double at = static_cast<double>(i) / last;
                if (isLeft ? at > reach : at < 1.0 - reach)
                    continue;
                const double high = line.hasBand() ? line.high[i] : line.values[i];
                const double low = line.hasBand() ? line.low[i] : line.values[i];
                if (isHigh ? high > top * (1.0 - height) : low < top * height)
                    return true;
            }
            return false;
        });
    };
    if (isFree(false, false))
        return Qt::BottomRightCorner;
    if (isFree(false, true))
        return Qt::TopRightCorner;
    if (isFree(true, true))
        return Qt::TopLeftCorner;
    if (isFree(true, false))
        return Qt::BottomLeftCorner;
    return std::nullopt;
}

} // namespace cw
