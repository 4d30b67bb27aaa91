// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/DelimitedSource.h"

#include "core/exchange/sheet/SheetHeader.h"
#include "core/exchange/sheet/SheetReader.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/DelimitedReader.h"
#include "core/exchange/text/TextPool.h"

#include <algorithm>
#include <array>

namespace cw::exchange {

namespace {

constexpr std::array kDelimiters{',', ';', '\t'};

/// Excel's first line that names the delimiter ("sep=;"), 0 if there is none.
char namedDelimiter(const DecodedText& text)
{
    constexpr qsizetype kLength = 5;
    const QByteArray& bytes = text.utf8;
    const bool isNamed = bytes.size() > kLength && bytes.first(4).toLower() == "sep=" &&
                         (bytes[kLength] == '\n' || bytes[kLength] == '\r');
    return isNamed ? bytes[4] : '\0';
}

bool isBlankRow(const std::vector<QByteArrayView>& cells)
{
    return std::ranges::all_of(cells, [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
}

/// How much sense the first row makes with this delimiter: columns with a role, then columns.
qsizetype senseOf(const DecodedText& text, char delimiter, const Budget& budget)
{
    DelimitedReader reader(text, delimiter, budget);
    while (reader.next() == DelimitedReader::Step::Row) {
        if (isBlankRow(reader.cells()))
            continue;
        QStringList headers;
        for (const QByteArrayView cell : reader.cells())
            headers +=
                TextPool::textOf(cell.first(std::min<qsizetype>(cell.size(), budget.nameLength)));
        const SheetHeader header = understandHeader(headers);
        constexpr qsizetype kKnownCounts = 100'000;
        const auto known = std::ranges::count_if(
            header.columns, [](Column column) { return column != Column::Custom; });
        return known * kKnownCounts + headers.size();
    }
    return 0;
}

/// Goes from cells of bytes to rows of text.
class Rows
{
public:
    Rows(const DecodedText& text, char delimiter, const Source& source, Reading& reading)
        : m_reader(text, delimiter, reading.budget())
        , m_name(source.name)
        , m_size(std::max<qsizetype>(text.utf8.size(), 1))
        , m_reading(reading)
        , m_sheet(SheetOrigin{source.name, QStringLiteral("csv"), delimiter == ';', false}, reading)
    {}

    Result<void> read(bool skipsFirst)
    {
        constexpr int kRowsBetweenLooks = 1024;
        using Step = DelimitedReader::Step;
        int count = 0;
        for (Step step = m_reader.next(); step != Step::End; step = m_reader.next()) {
            if (++count % kRowsBetweenLooks == 0) {
                if (m_reading.cancelled())
                    return Error{ErrorCode::Cancelled, {}, {}};
                const double done =
                    static_cast<double>(m_reader.offset()) / static_cast<double>(m_size);
                m_reading.task().report(done);
                if (count == kRowsBetweenLooks) // what the first rows say of the rest
                    m_sheet.expectRows(static_cast<qint64>(1.03 * count / done) - count);
            }
            if (skipsFirst && m_reader.row() == 1)
                continue;
            if (step == Step::Refused)
                sayRefused();
            else if (!readRow())
                break;
        }
        m_sheet.finish();
        return {};
    }

private:
    bool readRow()
    {
        const std::vector<QByteArrayView>& cells = m_reader.cells();
        m_cells.resize(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_cells[i] =
                m_reader.isInText(cells[i]) ? m_pool.text(cells[i]) : TextPool::textOf(cells[i]);
        if (m_header.empty() && !isBlankRow(cells))
            m_header = m_cells;
        return m_sheet.readRow(m_reader.row(), m_cells);
    }

    void sayRefused()
    {
        const RowRefusal& refusal = m_reader.refusal();
        const auto column = static_cast<std::size_t>(refusal.column);
        const QString header =
            column < m_header.size() ? m_header[column] : columnLetters(refusal.column);
        QString value = QString::fromUtf8(refusal.value);
        value.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        m_reading.problem(
            Place{m_name, m_reader.row(), header}, value, refusal.reason,
            QString::fromLatin1(refusal.detail));
    }

    DelimitedReader m_reader;
    QString m_name;
    qsizetype m_size;
    Reading& m_reading;
    SheetReader m_sheet;
    TextPool m_pool;
    std::vector<QString> m_cells;
    std::vector<QString> m_header;
};

} // namespace

bool looksDelimited(const SourceHead& head)
{
    // Of the bytes of programs and pictures every tenth is a control character; one in a sheet is
    // an accident that costs a cell.
    constexpr qsizetype kTextForEach = 16;
    const auto controls = std::ranges::count_if(head.text, [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
    });
    return !head.text.isEmpty() && controls * kTextForEach <= head.text.size();
}

char detectDelimiter(const DecodedText& text, const Budget& budget)
{
    char best = kDelimiters.front();
    qsizetype bestSense = -1;
    for (const char delimiter : kDelimiters) {
        const qsizetype sense = senseOf(text, delimiter, budget);
        if (sense > bestSense) {
            best = delimiter;
            bestSense = sense;
        }
    }
    return best;
}

Result<void> readDelimited(const Source& source, Reading& reading)
{
    const DecodedText text = decodeText(source.bytes);
    if (text.encoding == Encoding::Windows1252)
        reading.note(
            Place{source.name, 0, {}}, {}, Reason::UndecodableText,
            QStringLiteral("not UTF-8, read as Windows-1252"));
    const char named = namedDelimiter(text);
    const char delimiter = named != '\0' ? named : detectDelimiter(text, reading.budget());
    return Rows(text, delimiter, source, reading).read(named != '\0');
}

} // namespace cw::exchange
