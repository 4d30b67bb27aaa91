// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPainter.h"

#include <algorithm>
#include <array>

#include <qcustomplot.h>

namespace cw {

namespace {

constexpr double kLines = 4.0;         ///< across, about
constexpr int kAxisRoom = 60;          ///< pixels that the axis takes at its side
constexpr int kBetweenNames = 12;      ///< pixels
constexpr qsizetype kMostWritten = 16; ///< bars with their value above
constexpr double kRoomAbove = 1.15;    ///< for the values
constexpr qsizetype kLongestName = 14;
constexpr std::size_t kMostPoints = 40; ///< that have a mark each
constexpr int kBandShade = 46;          ///< of 255

/// Of all names as many as have room side by side.
QSharedPointer<QCPAxisTickerText> namesOf(const QStringList& names, qsizetype most)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const qsizetype step = (names.size() + most - 1) / std::max<qsizetype>(1, most);
    for (qsizetype i = 0; i < names.size(); i += std::max<qsizetype>(1, step)) {
        QString name = names[i];
        if (name.size() > kLongestName)
            name = name.left(kLongestName - 1) + u'…';
        ticker->addTick(static_cast<double>(i), name);
    }
    return ticker;
}

qsizetype namesWithin(const QStringList& names, int width)
{
    const QFontMetrics metrics(theme::font(theme::TextSize::Small));
    int widest = 1;
    for (const QString& name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name.left(kLongestName)));
    return std::max(2, width / (widest + kBetweenNames));
}

double largestOf(const ChartData& chart)
{
    double largest = 1e-9;
    for (const ChartSeries& line : chartLines(chart)) {
        for (const std::vector<double>* values : {&line.values, &line.high}) {
            if (!values->empty())
                largest = std::max(largest, *std::ranges::max_element(*values));
        }
    }
    for (const ChartPoint& point : chart.points)
        largest = std::max(largest, point.value);
    return largest;
}

/// Lines are told apart without colour as well.
QPen penOf(std::size_t line, const QColor& ink)
{
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return {ink, 2, kStyles[line % kStyles.size()]};
}

/// Of the names one below the other, each with its piece of line. (The legend's own hint is that of
/// its last layout.)
QSize sizeOfNames(QCPLegend& legend)
{
    const QFontMetrics metrics(legend.font());
    int widest = 1;
    for (int i = 0; i < legend.itemCount(); ++i) {
        if (auto* item = qobject_cast<QCPPlottableLegendItem*>(legend.item(i)))
            widest = std::max(widest, metrics.horizontalAdvance(item->plottable()->name()));
    }
    const QMargins around = legend.margins();
    const int row = std::max(legend.iconSize().height(), metrics.height()) + legend.rowSpacing();
    return {
        around.left() + legend.iconSize().width() + legend.iconTextPadding() + widest +
            legend.columnSpacing() + around.right(),
        around.top() + row * legend.itemCount() + around.bottom()};
}

} // namespace

ChartPainter::ChartPainter(QCustomPlot& plot, const QPalette& palette, bool isSpark)
    : m_plot(plot), m_scheme(theme::schemeOf(palette)), m_isSpark(isSpark)
{}

void ChartPainter::draw(const ChartData& chart)
{
    clear();
    if (chart.isEmpty())
        return;
    switch (chart.kind) {
    case ChartKind::Bars:
        drawBars(chart);
        break;
    case ChartKind::Line:
        if (m_isSpark || (chart.others.empty() && chart.low.empty()))
            drawLine(chart);
        else
            drawLines(chart);
        break;
    case ChartKind::Matrix:
        drawMatrix(chart);
        break;
    }
}

void ChartPainter::clear()
{
    m_plot.clearPlottables();
    m_plot.clearItems();
    m_plot.legend->setVisible(false);
    if (m_plot.legend->layout() == m_plot.plotLayout()) {
        m_plot.axisRect()->insetLayout()->addElement(m_plot.legend, Qt::AlignRight | Qt::AlignTop);
        m_plot.plotLayout()->simplify();
    }
    m_plot.setBackground(m_isSpark ? QBrush(Qt::NoBrush) : QBrush(color(theme::Token::Surface)));
    if (m_isSpark)
        m_plot.setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_plot.setAntialiasedElements(QCP::aeAll);
}

void ChartPainter::styleAxis(QCPAxis& axis, const QString& label) const
{
    const QPen line(color(theme::Token::Line), 1);
    axis.setBasePen(line);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(color(theme::Token::Muted));
    axis.setTickLabelFont(theme::font(theme::TextSize::Small));
    axis.setLabel(label);
    axis.setLabelColor(color(theme::Token::Muted));
    axis.setLabelFont(theme::font(theme::TextSize::Small));
    axis.grid()->setPen(line);
    axis.grid()->setZeroLinePen(line);
    axis.setVisible(!m_isSpark);
}

void ChartPainter::nameCategories(const ChartData& chart)
{
    styleAxis(*m_plot.xAxis, chart.across);
    styleAxis(*m_plot.yAxis, chart.upwards);
    m_plot.xAxis->grid()->setVisible(false);
    m_plot.yAxis->setRangeReversed(false);
    m_plot.xAxis->setTicker(
        namesOf(chart.categories, namesWithin(chart.categories, m_plot.width() - kAxisRoom)));
    const QSharedPointer<QCPAxisTickerFixed> numbers(new QCPAxisTickerFixed);
    const double step = roundStep(largestOf(chart) / kLines);
    numbers->setTickStep(chart.decimals == 0 ? std::max(1.0, step) : step);
    m_plot.yAxis->setTicker(numbers);
    m_plot.yAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot.yAxis->setNumberPrecision(3);
    m_plot.yAxis->setRange(0.0, largestOf(chart) * kRoomAbove);
    m_plot.xAxis->setRange(-0.6, static_cast<double>(chart.categories.size()) - 0.4);
}

void ChartPainter::write(
    const QString& text, double x, double y, Qt::Alignment alignment, const QColor& ink)
{
    auto* item = new QCPItemText(&m_plot); // the plot's
    item->setText(text);
    item->setFont(theme::font(theme::TextSize::Small));
    item->setColor(ink);
    item->setPositionAlignment(alignment);
    item->setPadding(QMargins(2, 1, 2, 1));
    item->setClipToAxisRect(false);
    item->position->setCoords(x, y);
}

void ChartPainter::drawBars(const ChartData& chart)
{
    nameCategories(chart);
    auto* bars = new QCPBars(m_plot.xAxis, m_plot.yAxis);
    const QColor fill = color(theme::Token::Accent);
    bars->setBrush(fill);
    bars->setPen(QPen(theme::markOutline(fill, m_scheme), 1));
    bars->setWidth(0.8);
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        const auto x = static_cast<double>(i);
        bars->addData(x, chart.values[i]);
        if (chart.categories.size() <= kMostWritten && chart.values[i] > 0.0)
            write(
                chartNumber(chart, chart.values[i]), x, chart.values[i],
                Qt::AlignHCenter | Qt::AlignBottom, color(theme::Token::Text));
    }
}

void ChartPainter::drawLine(const ChartData& chart)
{
    nameCategories(chart);
    QCPGraph* line = m_plot.addGraph();
    line->setPen(QPen(color(theme::Token::Accent), m_isSpark ? 1.5 : 2));
    for (std::size_t i = 0; i < chart.values.size(); ++i)
        line->addData(static_cast<double>(i), chart.values[i]);
    const auto last = static_cast<double>(chart.values.size() - 1);
    if (!m_isSpark && chart.values.size() <= kMostPoints)
        line->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssDisc, color(theme::Token::Accent), 5));
    write(
        chartNumber(chart, chart.values.back()), last, chart.values.back(),
        m_isSpark ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignBottom,
        color(theme::Token::Text));
    if (!m_isSpark && !chart.points.empty())
        drawPoints(chart);
    if (m_isSpark) {
        // Room for the last value beside the end of the line.
        m_plot.xAxis->setRange(-0.3, last * 1.25 + 0.5);
        m_plot.yAxis->setRange(-largestOf(chart) * 0.1, largestOf(chart) * kRoomAbove);
        m_plot.axisRect()->setAutoMargins(QCP::msNone);
        m_plot.axisRect()->setMargins(QMargins(0, 2, 0, 2));
    }
}

/// Those that can be held against the line are full, the others are crosses; none are joined.
void ChartPainter::drawPoints(const ChartData& chart)
{
    constexpr double kSize = 9.0;
    constexpr double kBeside = 0.6; ///< categories of room
    m_plot.graph(0)->setName(chart.name);
    m_plot.graph(0)->addToLegend();
    for (const bool isApart : {false, true}) {
        const QColor ink = color(isApart ? theme::Token::Attention : theme::Token::Text);
        QCPGraph* graph = m_plot.addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(
            isApart
                ? QCPScatterStyle(
                      QCPScatterStyle::ssCrossCircle, QPen(ink, 1.5), QBrush(Qt::NoBrush), kSize)
                : QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(ink, 1), QBrush(ink), kSize));
        for (const ChartPoint& point : chart.points) {
            if (point.isApart == isApart)
                graph->addData(point.at, point.value);
        }
        graph->setName(isApart ? chart.apartName : chart.pointsName);
        if (!graph->data()->isEmpty())
            graph->addToLegend();
        else
            graph->removeFromLegend();
    }
    m_plot.xAxis->setRangeLower(std::min(-kBeside, chart.points.front().at - kBeside));
    m_plot.xAxis->setRangeUpper(
        std::max(m_plot.xAxis->range().upper, chart.points.back().at + kBeside));
    nameLines({}, 0.0); // points are everywhere
}

void ChartPainter::drawLines(const ChartData& chart)
{
    nameCategories(chart);
    const std::vector<ChartSeries> lines = chartLines(chart);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        constexpr std::array kInks{
            theme::Token::Accent, theme::Token::Attention, theme::Token::Muted, theme::Token::Text};
        const QColor ink = color(kInks[i % kInks.size()]);
        if (lines[i].hasBand())
            drawBand(lines[i], ink);
        QCPGraph* graph = m_plot.addGraph();
        graph->addToLegend();
        graph->setName(lines[i].name);
        graph->setPen(penOf(i, ink));
        for (std::size_t at = 0; at < lines[i].values.size(); ++at)
            graph->addData(static_cast<double>(at), lines[i].values[at]);
    }
    nameLines(lines, largestOf(chart) * kRoomAbove);
}

/// Between the low and the high values, behind the lines.
void ChartPainter::drawBand(const ChartSeries& line, const QColor& ink)
{
    QCPGraph* low = m_plot.addGraph();
    QCPGraph* high = m_plot.addGraph();
    for (std::size_t at = 0; at < line.low.size(); ++at) {
        low->addData(static_cast<double>(at), line.low[at]);
        high->addData(static_cast<double>(at), line.high[at]);
    }
    QColor shade = ink;
    shade.setAlpha(kBandShade);
    for (QCPGraph* edge : {low, high}) {
        edge->setPen(Qt::NoPen);
        edge->removeFromLegend();
    }
    high->setBrush(shade);
    high->setChannelFillGraph(low);
}

/// In a corner where no line is; without one side by side under the plot.
void ChartPainter::nameLines(const std::vector<ChartSeries>& lines, double top)
{
    QCPLegend& legend = *m_plot.legend;
    legend.setVisible(true);
    legend.setFont(theme::font(theme::TextSize::Small));
    legend.setTextColor(color(theme::Token::Text));
    legend.setBrush(color(theme::Token::Surface));
    legend.setBorderPen(Qt::NoPen);
    legend.setWrap(0);
    legend.setFillOrder(QCPLegend::foRowsFirst); // arranges them anew
    const double width = std::max(1, m_plot.width() - kAxisRoom);
    const double height = std::max(1, m_plot.height() - kAxisRoom);
    const QSize size = sizeOfNames(legend);
    std::optional<Qt::Corner> corner;
    if (!lines.empty())
        corner = freeCorner(lines, top, size.width() / width, size.height() / height);
    if (!corner) {
        constexpr double kNoMoreThanNeeded = 0.001;
        legend.setWrap(std::max(1, static_cast<int>(width / size.width())));
        legend.setFillOrder(QCPLegend::foColumnsFirst);
        m_plot.plotLayout()->addElement(1, 0, &legend);
        m_plot.plotLayout()->setRowStretchFactor(1, kNoMoreThanNeeded);
        return;
    }
    const bool isLeft = *corner == Qt::TopLeftCorner || *corner == Qt::BottomLeftCorner;
    const bool isHigh = *corner == Qt::TopLeftCorner || *corner == Qt::TopRightCorner;
    m_plot.axisRect()->insetLayout()->setInsetAlignment(
        0, (isLeft ? Qt::AlignLeft : Qt::AlignRight) | (isHigh ? Qt::AlignTop : Qt::AlignBottom));
}

void ChartPainter::drawMatrix(const ChartData& chart)
{
    styleAxis(*m_plot.xAxis, {});
    styleAxis(*m_plot.yAxis, {});
    const auto columns = static_cast<int>(chart.categories.size());
    const auto rows = static_cast<int>(chart.rows.size());
    auto* map = new QCPColorMap(m_plot.xAxis, m_plot.yAxis);
    map->data()->setSize(columns, rows);
    map->data()->setRange(QCPRange(0, columns - 1), QCPRange(0, rows - 1));
    map->setInterpolate(false);
    const double largest = largestOf(chart);
    QCPColorGradient shades;
    shades.clearColorStops();
    const QColor ground = color(theme::Token::Surface);
    const QColor full = color(theme::Token::Accent);
    shades.setColorStopAt(0.0, ground);
    shades.setColorStopAt(1.0, full);
    map->setGradient(shades);
    map->setDataRange(QCPRange(0.0, largest));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const double value =
                chart.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
            map->data()->setCell(column, row, value);
            const bool isDark = value > 0.5 * largest;
            write(
                chartNumber(chart, value), column, row, Qt::AlignCenter,
                color(isDark ? theme::Token::OnAccent : theme::Token::Text));
        }
    }
    m_plot.xAxis->grid()->setVisible(false);
    m_plot.yAxis->grid()->setVisible(false);
    m_plot.xAxis->setTicker(namesOf(chart.categories, columns));
    m_plot.yAxis->setTicker(namesOf(chart.rows, rows));
    m_plot.xAxis->setTickLabelRotation(columns > 5 ? -45 : 0);
    m_plot.yAxis->setRangeReversed(true);
    m_plot.xAxis->setRange(-0.5, columns - 0.5);
    m_plot.yAxis->setRange(-0.5, rows - 0.5);
}

} // namespace cw
