// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportHtml.h"

#include "ui/health/report/ReportChartPainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace cw {

namespace {

constexpr double kChartWidth = 480.0;

constexpr const char* kStyle =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;"
    "color:#1a1a1a;background:#fff}"
    "h1{font-size:1.75em;line-height:1.2;margin:0}h2{font-size:1.375em;margin:2em 0 .25em;"
    "border-bottom:1px solid #777;break-after:avoid}"
    "h3{font-size:1.125em;margin:1.5em 0 0;break-after:avoid}h4{font-size:1em;margin:1em 0 0;"
    "break-after:avoid}"
    "p{margin:.4em 0}.figure{font-size:1.1em;break-after:avoid}.figure strong{font-size:1.75em}"
    ".quiet,figcaption,header li,footer{color:#555;font-size:.9em}"
    "table{border-collapse:collapse;margin:.5em 0;font-size:.9em}"
    "caption{text-align:start;font-weight:600;padding:.3em 0}"
    "th,td{text-align:start;vertical-align:top;padding:.15em .9em .15em 0;"
    "border-bottom:1px solid #ccc;font-weight:400}thead th{font-weight:600}"
    "td.number{text-align:end;font-variant-numeric:tabular-nums}"
    ".term{display:block;color:#555;font-size:.9em}"
    "figure{margin:.75em 0;break-inside:avoid}svg{max-width:100%;height:auto}"
    "ul{margin:.4em 0;padding-inline-start:1.2em}.wide{overflow-x:auto}"
    "@media print{body{font-size:10.5pt;margin:0;max-width:none;padding:0}"
    "section section{break-inside:avoid-page}details{display:none}a{color:inherit}}";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportHtml)
};

/// Characters that no XML file may hold are left out.
QString printable(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept.append(character);
            kept.append(text[++i]);
        } else if (
            !character.isSurrogate() && character.unicode() < 0xFFFE &&
            (character >= u' ' || character == u'\n' || character == u'\t')) {
            kept.append(character);
        }
    }
    return kept;
}

ReportTable numbersOf(const ChartData& chart)
{
    const ChartTableRows numbers = chartTable(chart);
    ReportTable table{{}, QStringList{chart.across} + numbers.columns, {}};
    if (!numbers.remark.isEmpty())
        table.columns << numbers.remark;
    for (qsizetype row = 0; row < numbers.rows.size(); ++row) {
        QStringList cells{numbers.rows[row]};
        for (const auto& column : numbers.values) {
            const std::optional<double> value = column[static_cast<std::size_t>(row)];
            cells << (value ? chartNumber(chart, *value) : QString());
        }
        if (!numbers.remark.isEmpty())
            cells << numbers.remarks[row];
        table.rows.push_back(cells);
    }
    return table;
}

class HtmlWriting
{
public:
    explicit HtmlWriting(Paper paper) : m_paper(paper), m_xml(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
    }

    QByteArray write(const ReportContents& contents);

private:
    void begin(const char* name, const char* styleClass = nullptr)
    {
        m_xml.writeStartElement(QLatin1StringView(name));
        if (styleClass)
            m_xml.writeAttribute(QStringLiteral("class"), QLatin1StringView(styleClass));
    }
    void end() { m_xml.writeEndElement(); }
    /// Nothing where there is no text.
    void element(const char* name, const QString& text, const char* styleClass = nullptr);
    void cell(const QString& text, bool isNumber);
    void writeHead(const ReportContents& contents);
    void writeOpening(const ReportContents& contents);
    void writeGlance(const ReportContents& contents);
    void writePart(const ReportPart& part);
    void writeNumbers(const std::vector<ReportNumber>& numbers);
    void writeChart(const ChartData& chart);
    void writeTable(const ReportTable& table);
    void writeList(const QStringList& lines);

    Paper m_paper;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

void HtmlWriting::element(const char* name, const QString& text, const char* styleClass)
{
    if (text.isEmpty())
        return;
    begin(name, styleClass);
    m_xml.writeCharacters(printable(text));
    end();
}

void HtmlWriting::cell(const QString& text, bool isNumber)
{
    begin("td", isNumber ? "number" : nullptr);
    m_xml.writeAttribute(QStringLiteral("dir"), QStringLiteral("auto"));
    m_xml.writeCharacters(printable(text));
    end();
}

void HtmlWriting::writeHead(const ReportContents& contents)
{
    begin("head");
    m_xml.writeEmptyElement(QStringLiteral("meta"));
    m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    m_xml.writeEmptyElement(QStringLiteral("meta"));
    m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("viewport"));
    m_xml.writeAttribute(
        QStringLiteral("content"), QStringLiteral("width=device-width, initial-scale=1"));
    element(
        "title", Words::tr("%1: %2", "the network, what the report is about")
                     .arg(contents.network, contents.title));
    const QString page = m_paper == Paper::A4 ? QStringLiteral("@page{size:A4;margin:18mm}")
                                              : QStringLiteral("@page{size:letter;margin:18mm}");
    element("style", QLatin1StringView(kStyle) + page);
    end();
}

void HtmlWriting::writeOpening(const ReportContents& contents)
{
    begin("header");
    begin("h1");
    m_xml.writeAttribute(QStringLiteral("dir"), QStringLiteral("auto"));
    m_xml.writeCharacters(printable(contents.network));
    end();
    element(
        "p", Words::tr("%1, %2", "what the report is about, the day")
                 .arg(contents.title, contents.date));
    writeList(contents.of);
    writeList(contents.notes);
    end();
}

/// Every panel in one line.
void HtmlWriting::writeGlance(const ReportContents& contents)
{
    begin("section");
    element("h2", Words::tr("At a glance"));
    begin("table");
    for (const ReportChapter& chapter : contents.chapters) {
        for (const ReportPart& part : chapter.parts) {
            begin("tr");
            begin("th");
            m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("row"));
            m_xml.writeCharacters(printable(part.title));
            end();
            cell(part.figure.value, true);
            cell(part.figure.remark.isEmpty() ? part.figure.name : part.figure.remark, false);
            end();
        }
    }
    end();
    end();
}

void HtmlWriting::writeNumbers(const std::vector<ReportNumber>& numbers)
{
    if (numbers.empty())
        return;
    begin("table");
    for (const ReportNumber& number : numbers) {
        begin("tr");
        begin("th");
        m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("row"));
        m_xml.writeCharacters(printable(number.name));
        element("span", number.remark.isEmpty() ? number.term : number.remark, "term");
        end();
        cell(number.value, true);
        end();
    }
    end();
}

void HtmlWriting::writeTable(const ReportTable& table)
{
    begin("div", "wide");
    begin("table");
    element("caption", table.title);
    begin("thead");
    begin("tr");
    for (const QString& column : table.columns) {
        begin("th");
        m_xml.writeAttribute(QStringLiteral("scope"), QStringLiteral("col"));
        m_xml.writeAttribute(QStringLiteral("dir"), QStringLiteral("auto"));
        m_xml.writeCharacters(printable(column));
        end();
    }
    end();
    end();
    begin("tbody");
    for (const QStringList& row : table.rows) {
        begin("tr");
        for (qsizetype i = 0; i < row.size(); ++i)
            cell(row[i], i > 0);
        end();
    }
    end();
    end();
    end();
}

void HtmlWriting::writeChart(const ChartData& chart)
{
    begin("figure");
    begin("div");
    m_xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    m_xml.writeAttribute(QStringLiteral("dir"), QStringLiteral("ltr"));
    m_xml.writeAttribute(QStringLiteral("aria-label"), printable(chartSummary(chart)));
    m_xml.writeCharacters({});
    m_buffer.write(reportChartSvg(chart, kChartWidth));
    end();
    element("figcaption", chart.title);
    element("p", chartPointTexts(chart).join(u' '), "quiet");
    begin("details");
    element("summary", Words::tr("Its numbers"));
    writeTable(numbersOf(chart));
    end();
    end();
}

void HtmlWriting::writeList(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    begin("ul");
    for (const QString& line : lines)
        element("li", line);
    end();
}

void HtmlWriting::writePart(const ReportPart& part)
{
    begin("section");
    element("h3", part.title);
    begin("p", "figure");
    element("strong", part.figure.value);
    m_xml.writeCharacters(
        u' ' + printable(part.figure.remark.isEmpty() ? part.figure.name : part.figure.remark));
    end();
    element("p", part.sentence);
    element("p", part.quiet.join(u' '), "quiet");
    element("h4", Words::tr("What this means"));
    element("p", part.meaning);
    element("h4", Words::tr("What it does not mean"));
    element("p", part.caution);
    writeList(part.points);
    for (const ChartData& chart : part.charts)
        writeChart(chart);
    writeNumbers(part.numbers);
    for (const ReportTable& table : part.tables)
        writeTable(table);
    end();
}

QByteArray HtmlWriting::write(const ReportContents& contents)
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>\n"));
    begin("html");
    m_xml.writeAttribute(QStringLiteral("lang"), contents.language);
    m_xml.writeAttribute(
        QStringLiteral("dir"),
        contents.isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    writeHead(contents);
    begin("body");
    writeOpening(contents);
    begin("main");
    element("p", contents.nothing);
    if (!contents.chapters.empty())
        writeGlance(contents);
    for (const ReportChapter& chapter : contents.chapters) {
        begin("section");
        element("h2", chapter.title);
        for (const ReportPart& part : chapter.parts)
            writePart(part);
        end();
    }
    m_xml.writeCharacters({});
    end();
    end();
    end();
    return m_buffer.data();
}

} // namespace

QByteArray reportHtml(const ReportContents& contents, Paper paper)
{
    return HtmlWriting(paper).write(contents);
}

} // namespace cw
