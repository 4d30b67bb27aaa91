// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"
#include "ui/support/Theme.h"

class QCPAxis;
class QCustomPlot;

namespace cw {

/// Puts what a chart shows into a plot, in the program's colours and type.
class ChartPainter
{
public:
    /// @param isSpark  a line alone, without axes.
    ChartPainter(QCustomPlot& plot, const QPalette& palette, bool isSpark);

    void draw(const ChartData& chart);

private:
    void clear();
    void drawBars(const ChartData& chart);
    void drawLine(const ChartData& chart);
    void drawPoints(const ChartData& chart);
    void drawLines(const ChartData& chart);
    void drawBand(const ChartSeries& line, const QColor& ink);
    void nameLines(const std::vector<ChartSeries>& lines, double top);
    void drawMatrix(const ChartData& chart);
    void styleAxis(QCPAxis& axis, const QString& label) const;
    void nameCategories(const ChartData& chart);
    void write(const QString& text, double x, double y, Qt::Alignment alignment, const QColor& ink);
    QColor color(theme::Token token) const { return theme::color(token, m_scheme); }

    QCustomPlot& m_plot;
    theme::Scheme m_scheme;
    bool m_isSpark = false;
};

} // namespace cw
