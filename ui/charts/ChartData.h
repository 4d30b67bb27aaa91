// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
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

/// A point beside a line, which belongs to no category and is not joined to any other.
struct ChartPoint
{
    QString category; ///< what it is of, in the words of the categories
    double at = 0.0;  ///< where, in categories: 1.5 is half way from the second to the third
    double value = 0.0;
    QString remark;
    bool isApart = false; ///< it cannot be held against the line; the remark says why

    bool operator==(const ChartPoint&) const = default;
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
    /// Of a chart of one line, ascending by place, and how those that can be held against the line
    /// and those that cannot are called.
    std::vector<ChartPoint> points;
    QString pointsName;
    QString apartName;
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

/// The corner of the plot that no line and no band goes through, for what names them: nothing where
/// each has something in it. @param top  the value at the upper edge of the plot, > 0; @param
/// width, height  of what is put there, shares of the plot's. O(values).
std::optional<Qt::Corner>
freeCorner(const std::vector<ChartSeries>& lines, double top, double width, double height);

/// The table of a chart that is no matrix: a row for each category and each point, by place.
struct ChartTableRows
{
    QStringList rows;    ///< their names, at the side
    QStringList columns; ///< of the numbers
    /// Of each column: of each row; none where the row has no such number.
    std::vector<std::vector<std::optional<double>>> values;
    QString remark;      ///< title of the remarks; empty: there are none
    QStringList remarks; ///< of each row
};
ChartTableRows chartTable(const ChartData& chart);

/// A value as the chart writes it.
QString chartNumber(const ChartData& chart, double value);

/// The table as a file: RFC 4180, UTF-8 with a mark for spreadsheets, numbers as in C.
QByteArray chartCsv(const ChartData& chart);

/// What the picture tells somebody who does not see it, in a sentence or two.
QString chartSummary(const ChartData& chart);

/// What each point beside the line says: "31 Dec 2024: 61 (kept in a snapshot)."
QStringList chartPointTexts(const ChartData& chart);

/// 1, 2 or 5 times a power of ten: the least that is not less. @param least  above 0.
double roundStep(double least);

/// How often values of each size occur, in at most `most` bars of one width that begins with 1, 2
/// or 5; whole numbers get whole bars.
///
/// @param values  not negative.
ChartData histogram(const std::vector<double>& values, bool areWhole, int most = 15);

} // namespace cw
