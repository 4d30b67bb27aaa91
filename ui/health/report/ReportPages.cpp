// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportPages.h"

#include "ui/health/report/ReportChartPainter.h"
#include "ui/paper/PageFlow.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

/// Puts what the report says into the flow, in the order in which it is read.
class PagesWriting
{
public:
    explicit PagesWriting(PageFlow& flow) : m_flow(flow) {}

    void write(const ReportContents& contents);

private:
    void writeGlance(const ReportContents& contents);
    void writePart(const ReportPart& part);
    void writeNumbers(const std::vector<ReportNumber>& numbers);
    void writeTable(const ReportTable& table);
    void writeChart(const ChartData& chart);

    PageFlow& m_flow;
};

QString saidOf(const ReportNumber& figure)
{
    return figure.remark.isEmpty() ? figure.name : figure.remark;
}

void PagesWriting::writeGlance(const ReportContents& contents)
{
    m_flow.heading(Words::tr("At a glance"), PageText::Chapter);
    for (const ReportChapter& chapter : contents.chapters) {
        for (const ReportPart& part : chapter.parts)
            m_flow.row({part.title, part.figure.value, saidOf(part.figure)}, {0.32, 0.22, 0.46});
    }
}

void PagesWriting::writeNumbers(const std::vector<ReportNumber>& numbers)
{
    for (const ReportNumber& number : numbers)
        m_flow.row(
            {number.name, number.value, number.remark.isEmpty() ? number.term : number.remark},
            {0.42, 0.13, 0.45});
}

void PagesWriting::writeTable(const ReportTable& table)
{
    constexpr double kFirst = 0.28;
    m_flow.heading(table.title, PageText::Label);
    const auto columns = static_cast<std::size_t>(table.columns.size());
    std::vector<double> widths(columns, (1.0 - kFirst) / static_cast<double>(columns - 1));
    widths.front() = kFirst;
    m_flow.row(table.columns, widths, PageText::Label);
    for (const QStringList& row : table.rows)
        m_flow.row(row, widths);
}

void PagesWriting::writeChart(const ChartData& chart)
{
    constexpr double kBelow = 8.0;
    m_flow.block(kReportChartHeight + kBelow, [chart](QPainter& painter, double width) {
        paintReportChart(painter, QRectF(0.0, 0.0, width, kReportChartHeight), chart);
    });
}

void PagesWriting::writePart(const ReportPart& part)
{
    m_flow.heading(part.title, PageText::Part);
    m_flow.heading(part.figure.value, PageText::Figure);
    m_flow.paragraph(saidOf(part.figure), PageText::Quiet);
    m_flow.paragraph(part.sentence, PageText::Body);
    m_flow.paragraph(part.quiet.join(u' '), PageText::Quiet);
    m_flow.heading(Words::tr("What this means"), PageText::Label);
    m_flow.paragraph(part.meaning, PageText::Body);
    m_flow.heading(Words::tr("What it does not mean"), PageText::Label);
    m_flow.paragraph(part.caution, PageText::Body);
    for (const QString& point : part.points)
        m_flow.paragraph(point, PageText::Small);
    for (const ChartData& chart : part.charts) {
        m_flow.heading(chart.title, PageText::Label);
        writeChart(chart);
        m_flow.paragraph(chartPointTexts(chart).join(u' '), PageText::Quiet);
    }
    writeNumbers(part.numbers);
    for (const ReportTable& table : part.tables)
        writeTable(table);
}

void PagesWriting::write(const ReportContents& contents)
{
    m_flow.heading(contents.network, PageText::Title);
    m_flow.paragraph(
        Words::tr("%1, %2", "what the report is about, the day").arg(contents.title, contents.date),
        PageText::Body);
    for (const QString& line : contents.of + contents.notes)
        m_flow.paragraph(line, PageText::Small);
    m_flow.paragraph(contents.nothing, PageText::Body);
    if (!contents.chapters.empty())
        writeGlance(contents);
    for (const ReportChapter& chapter : contents.chapters) {
        m_flow.heading(chapter.title, PageText::Chapter);
        for (const ReportPart& part : chapter.parts)
            writePart(part);
    }
}

} // namespace

ReportPages::ReportPages(const ReportContents& contents, QSizeF size)
    : m_size(size)
    , m_header(Words::tr("%1, %2", "the network, the day").arg(contents.network, contents.date))
    , m_isRightToLeft(contents.isRightToLeft)
{
    PageFlow flow(size, contents.isRightToLeft);
    PagesWriting(flow).write(contents);
    m_pages = flow.take();
}

void ReportPages::paint(QPainter& painter, std::size_t page) const
{
    painter.save();
    painter.setLayoutDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QRectF body = pageBody(m_size);
    painter.setFont(pageFont(PageText::Small));
    painter.setPen(pageInk(PageText::Quiet));
    const QFontMetricsF metrics(painter.font());
    const QRectF header(body.left(), body.top() - 24.0, body.width(), 14.0);
    painter.drawText(
        header, Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(m_header, Qt::ElideRight, header.width()));
    painter.drawText(
        QRectF(body.left(), body.bottom() + 10.0, body.width(), 14.0),
        Qt::AlignTrailing | Qt::AlignVCenter,
        Words::tr("Page %1 of %2").arg(page + 1).arg(m_pages.size()));
    for (const PageMark& mark : m_pages[page]) {
        painter.save();
        painter.translate(mark.at);
        mark.paint(painter);
        painter.restore();
    }
    painter.restore();
}

} // namespace cw
