// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportChartPainter.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kLine = 11.0; ///< height of one line of text
constexpr int kTextSize = 8;
constexpr double kMostBarWidth = 36.0;
constexpr double kBarShare = 0.72; ///< of the room that each value has
constexpr double kPoint = 2.0;     ///< radius
constexpr int kInk = 0x1a;
constexpr int kFill = 0xb4;
constexpr int kQuiet = 0x55;

QColor grey(int level)
{
    return QColor(level, level, level);
}

/// Where the chart's parts are.
class ChartPainting
{
public:
    ChartPainting(QPainter& painter, const QRectF& area, const ChartData& chart)
        : m_painter(painter)
        , m_chart(chart)
        , m_plot(area.adjusted(0.0, kLine, 0.0, -2.0 * kLine))
        , m_area(area)
    {
        m_most = *std::ranges::max_element(chart.values);
        for (const ChartPoint& point : chart.points)
            m_most = std::max(m_most, point.value);
        if (chart.decimals == 0 || m_most <= 0.0)
            m_most = std::max(1.0, m_most);
        if (!chart.points.empty()) {
            m_before = std::max(0.0, -chart.points.front().at);
            m_after = std::max(
                0.0, chart.points.back().at - static_cast<double>(chart.values.size() - 1));
        }
    }

    void paint();

private:
    double slot() const
    {
        return m_plot.width() / (static_cast<double>(m_chart.values.size()) + m_before + m_after);
    }
    double across(double at) const { return m_plot.left() + (at + m_before + 0.5) * slot(); }
    double up(double value) const { return m_plot.bottom() - m_plot.height() * value / m_most; }
    double centre(std::size_t i) const { return across(static_cast<double>(i)); }
    double top(std::size_t i) const { return up(m_chart.values[i]); }
    void paintBars();
    void paintLine();
    void paintPoints();
    void paintLabels();
    /// Above its mark, if there is room for it between its neighbours.
    void paintValue(std::size_t i, double room);
    void paintText(double middle, double y, const QString& text);

    QPainter& m_painter;
    const ChartData& m_chart;
    QRectF m_plot;
    QRectF m_area;
    double m_most = 1.0;
    double m_before = 0.0; ///< slots of points before the first value
    double m_after = 0.0;
};

void ChartPainting::paintText(double middle, double y, const QString& text)
{
    const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(text) + 2.0;
    const double left = std::clamp(
        middle - width / 2.0, m_area.left(), std::max(m_area.left(), m_area.right() - width));
    m_painter.drawText(QRectF(left, y, width, kLine), Qt::AlignCenter, text);
}

void ChartPainting::paintValue(std::size_t i, double room)
{
    const QString text = chartNumber(m_chart, m_chart.values[i]);
    if (QFontMetricsF(m_painter.font()).horizontalAdvance(text) <= room)
        paintText(centre(i), top(i) - kLine - 1.0, text);
}

void ChartPainting::paintBars()
{
    const double width = std::min(kMostBarWidth, slot() * kBarShare);
    for (std::size_t i = 0; i < m_chart.values.size(); ++i) {
        if (m_chart.values[i] <= 0.0)
            continue;
        m_painter.setPen(QPen(grey(kInk), 0.6));
        m_painter.setBrush(grey(kFill));
        m_painter.drawRect(
            QRectF(centre(i) - width / 2.0, top(i), width, m_plot.bottom() - top(i)));
        m_painter.setPen(grey(kInk));
        paintValue(i, slot());
    }
}

void ChartPainting::paintLine()
{
    QPolygonF line;
    for (std::size_t i = 0; i < m_chart.values.size(); ++i)
        line << QPointF(centre(i), top(i));
    m_painter.setPen(QPen(grey(kInk), 1.2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(line);
    m_painter.setBrush(grey(kInk));
    for (const QPointF& point : line)
        m_painter.drawEllipse(point, kPoint, kPoint);
    m_painter.setPen(grey(kInk));
    for (std::size_t i = 0; i < m_chart.values.size(); ++i)
        paintValue(i, slot());
}

/// What was kept is a diamond, or a crossed ring where it stands apart.
void ChartPainting::paintPoints()
{
    constexpr double kSize = 3.2;
    m_painter.setPen(QPen(grey(kInk), 0.8));
    for (const ChartPoint& point : m_chart.points) {
        const QPointF at(across(point.at), up(point.value));
        const QPointF right(kSize, 0.0);
        const QPointF down(0.0, kSize);
        if (!point.isApart) {
            m_painter.setBrush(grey(kFill));
            m_painter.drawPolygon(QPolygonF{at - right, at - down, at + right, at + down});
            continue;
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(at, kSize, kSize);
        m_painter.drawLine(at - right, at + right);
        m_painter.drawLine(at - down, at + down);
    }
}

/// As many as there is room for, the last one in any case.
void ChartPainting::paintLabels()
{
    const QFontMetricsF metrics(m_painter.font());
    double widest = 0.0;
    for (const QString& label : m_chart.categories)
        widest = std::max(widest, metrics.horizontalAdvance(label) + 6.0);
    const auto count = static_cast<std::size_t>(m_chart.categories.size());
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / slot())));
    m_painter.setPen(grey(kQuiet));
    for (std::size_t i = 0; i < count; ++i) {
        if ((count - 1 - i) % every == 0)
            paintText(
                centre(i), m_plot.bottom() + 1.0, m_chart.categories[static_cast<qsizetype>(i)]);
    }
    paintText(m_plot.center().x(), m_plot.bottom() + 1.0 + kLine, m_chart.across);
}

void ChartPainting::paint()
{
    QFont font = m_painter.font();
    font.setPixelSize(kTextSize);
    m_painter.setFont(font);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(grey(kQuiet), 0.6));
    m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    if (m_chart.kind == ChartKind::Line) {
        paintLine();
        paintPoints();
    } else {
        paintBars();
    }
    paintLabels();
}

} // namespace

void paintReportChart(QPainter& painter, const QRectF& area, const ChartData& chart)
{
    if (chart.values.empty())
        return;
    painter.save();
    ChartPainting(painter, area, chart).paint();
    painter.restore();
}

QByteArray reportChartSvg(const ChartData& chart, double width)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSizeF size(width, kReportChartHeight);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(chart.title);
    generator.setDescription(chartSummary(chart));
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    paintReportChart(painter, QRectF(QPointF(), size), chart);
    painter.end();
    const QByteArray svg = buffer.data();
    return svg.mid(svg.indexOf("<svg"));
}

} // namespace cw
