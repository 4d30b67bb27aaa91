// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/WorksheetReader.h"

#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/DateText.h"
#include "core/exchange/text/NumberText.h"
#include "core/exchange/workbook/CellEscapes.h"

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostRows = 1'048'576; // that a sheet can have

bool isSoundText(const QString& text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

/// "2021-04-13T00:00:00.000" is a day.
QString withoutMidnight(const QString& iso)
{
    const qsizetype time = iso.indexOf(u"T00:00:00");
    return time < 0 ? iso : iso.left(time);
}

} // namespace

int columnOfReference(QStringView reference)
{
    constexpr int kMostLetters = 3;
    int column = 0;
    int letters = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || ++letters > kMostLetters)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return letters > kMostLetters ? -1 : column - 1;
}

WorksheetReader::WorksheetReader(
    GuardedXmlReader& xml, const WorkbookParts& parts, QString source, Reading& reading)
    : m_xml(xml)
    , m_parts(parts)
    , m_source(std::move(source))
    , m_reading(reading)
    , m_sheet(
          SheetOrigin{
              .source = m_source,
              .container = u"xlsx"_s,
              .mayBeEmpty = true,
              .blankRowsStartSection = true},
          reading)
{}

void WorksheetReader::read()
{
    m_xml.nextChild(); // worksheet
    bool goesOn = true;
    while (goesOn && m_xml.nextChild()) {
        if (!m_xml.is("sheetData"_L1)) {
            m_xml.skip();
            continue;
        }
        while (goesOn && m_xml.nextChild())
            goesOn = readRow();
    }
    m_sheet.finish();
}

/// False when no more rows are wanted.
bool WorksheetReader::readRow()
{
    bool hasNumber = false;
    const int number = m_xml.attribute("r"_L1).toInt(&hasNumber);
    m_row = hasNumber && number > m_row ? number : m_row + 1;
    if (m_row > kMostRows || m_cellCount > m_reading.budget().elements) {
        m_reading.problem(
            Place{m_source, m_row, {}}, {}, Reason::LimitExceeded,
            m_row > kMostRows ? u"rows of a sheet"_s : u"cells"_s);
        return false;
    }
    m_cells.clear();
    m_column = -1;
    m_isRefused = false;
    while (m_xml.nextChild())
        readCell();
    // A row that breaks off is not what its writer meant.
    const bool isWhole = !m_xml.failed() && !m_xml.cancelled();
    m_cellCount += static_cast<qint64>(m_cells.size());
    return isWhole && (m_isRefused || m_sheet.readRow(m_row, m_cells));
}

void WorksheetReader::readCell()
{
    const int column = columnOfReference(m_xml.attribute("r"_L1));
    m_column = column > m_column ? column : m_column + 1;
    if (m_column >= m_reading.budget().columns) {
        if (!m_isRefused)
            m_reading.problem(cellPlace(), {}, Reason::LimitExceeded, u"columns"_s);
        m_isRefused = true;
        return m_xml.skip();
    }
    const QString type = m_xml.attribute("t"_L1).toString();
    const int style = m_xml.attribute("s"_L1).toInt();
    QString text = readValue(type, style);
    if (!isSoundText(text)) {
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        m_reading.problem(cellPlace(), text, Reason::UndecodableText);
        m_isRefused = true;
        return;
    }
    if (text.isEmpty())
        return;
    m_cells.resize(static_cast<std::size_t>(m_column) + 1);
    m_cells.back() = m_texts.shared(text);
}

QString WorksheetReader::readValue(QStringView type, int style)
{
    QString text;
    while (m_xml.nextChild()) {
        if (m_xml.is("v"_L1))
            text = valueText(m_xml.readText(), type, style);
        else if (m_xml.is("is"_L1))
            text = readRichText(m_xml);
        else
            m_xml.skip();
    }
    return text;
}

QString WorksheetReader::valueText(const QString& raw, QStringView type, int style)
{
    if (type == u"s")
        return sharedText(raw);
    if (type == u"str" || type == u"inlineStr")
        return withoutEscapes(raw);
    if (type == u"b")
        return raw == u"1" ? u"true"_s : u"false"_s;
    if (type == u"d")
        return withoutMidnight(raw);
    if (type == u"e") {
        m_reading.problem(cellPlace(), raw, Reason::NotTaken, u"a formula that failed"_s);
        return {};
    }
    return numberCell(raw, style);
}

QString WorksheetReader::numberCell(const QString& raw, int style) const
{
    const std::optional<double> number = numberFromText(QStringView(raw).trimmed());
    if (!number)
        return raw;
    const auto index = static_cast<std::size_t>(style);
    const bool isDate =
        style >= 0 && index < m_parts.styleIsDate.size() && m_parts.styleIsDate[index];
    const std::optional<QString> iso =
        isDate ? isoFromSerial(*number, m_parts.datesFrom1904) : std::nullopt;
    return iso ? *iso : numberText(*number);
}

QString WorksheetReader::sharedText(const QString& raw)
{
    bool isNumber = false;
    const qlonglong index = raw.toLongLong(&isNumber);
    if (isNumber && index >= 0 && index < static_cast<qlonglong>(m_parts.strings.size()))
        return m_parts.strings[static_cast<std::size_t>(index)];
    m_reading.problem(cellPlace(), raw, Reason::MalformedSource, u"no such shared string"_s);
    return {};
}

Place WorksheetReader::cellPlace() const
{
    return Place{m_source, m_row, columnLetters(m_column)};
}

} // namespace cw::exchange
