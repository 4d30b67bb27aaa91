// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace cw {

enum class ChartKind {
    Bars,   ///< how many of each
    Line,   ///< over time
    Matrix, ///< each with each
};

/// A line beside others over the same categories.
struct ChartSeries
{
    QString name;
    std::vector<double> values; ///< of each category
    /// Between which the values lie most of the time; of each category, or empty.
    std::vector<double> low;
    std::vector<double> high;

    bool hasBand() const { return !low.empty(); }
    bool operator==(const ChartSeries&) const = default;
};

/// What a chart shows, as data: its picture, its table, its file and what is read aloud are all
/// made from this.
struct ChartData
{
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString across;  ///< what the categories are
    QString upwards; ///< what the values are
    QStringList categories;
    QStringList rows; ///< of a matrix
    /// Of each category; of a matrix row after row. Finite.
    std::vector<double> values;
    int decimals = 0;
    /// Of a chart of lines: how the values are called, where they are not alone, and their band.
    QString name;
    std::vector<double> low;
    std::vector<double> high;
    std::vector<ChartSeries> others; ///< lines beside that of the values
    /// What it tells, where whoever made it knows better than the values say.
    QString summary;

    double at(std::size_t row, std::size_t column) const
    {
        return values[row * static_cast<std::size_t>(categories.size()) + column];
    }
    bool isEmpty() const { return values.empty(); }
    bool operator==(const ChartData&) const = default;
};

/// All lines of a chart of lines: that of its values first.
std::vector<ChartSeries> chartLines(const ChartData& chart);

/// The table of a chart that is no matrix, but for the categories at its side.
struct ChartTableRows
{
    QStringList columns;
    std::vector<std::vector<double>> values; ///< of each column: of each category
};
ChartTableRows chartTable(const ChartData& chart);

/// A value as the chart writes it.
QString chartNumber(const ChartData& chart, double value);

/// The table as a file: RFC 4180, UTF-8 with a mark for spreadsheets, numbers as in C.
QByteArray chartCsv(const ChartData& chart);

/// What the picture tells somebody who does not see it, in a sentence or two.
QString chartSummary(const ChartData& chart);

/// 1, 2 or 5 times a power of ten: the least that is not less. @param least  above 0.
double roundStep(double least);

/// How often values of each size occur, in at most `most` bars of one width that begins with 1, 2
/// or 5; whole numbers get whole bars.
///
/// @param values  not negative.
ChartData histogram(const std::vector<double>& values, bool areWhole, int most = 15);

} // namespace cw
