// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace cw {

/// Height that a chart wants, in points.
inline constexpr double kReportChartHeight = 110.0;

/// Paints bars or a line, without the title, into the area; one unit of the painter is a point.
/// Black and greys only: told apart by shape, so that any printer can have it.
void paintReportChart(QPainter& painter, const QRectF& area, const ChartData& chart);

/// The chart as an SVG element without prologue, to stand within HTML. Needs a QGuiApplication
/// (fonts).
QByteArray reportChartSvg(const ChartData& chart, double width);

} // namespace cw
