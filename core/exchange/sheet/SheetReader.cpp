// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/SheetReader.h"

#include "core/exchange/sheet/Words.h"

#include <algorithm>

namespace cw::exchange {

namespace {

bool hasAnyOf(const QStringList& headers, const QStringList& wanted)
{
    return std::ranges::any_of(wanted, [&](const QString& one) { return headers.contains(one); });
}

/// Who writes headers like these, exactly so: "kumu", "gephi", or empty for anybody else.
QString familyOf(const QStringList& headers, const SheetHeader& header)
{
    const QString kumu = QStringLiteral("kumu");
    const QString gephi = QStringLiteral("gephi");
    const auto has = [&](const char* name) { return headers.contains(QLatin1String(name)); };
    if (header.kind == SheetKind::Connections) {
        if (!header.endsAreSourceTarget)
            return kumu;
        const QStringList others{
            QStringLiteral("Id"), QStringLiteral("Type"), QStringLiteral("Kind"),
            QStringLiteral("Weight"), QStringLiteral("Timeset")};
        return has("Source") && has("Target") && hasAnyOf(headers, others) ? gephi : QString();
    }
    if (has("Id") && has("Label"))
        return gephi;
    return has("Label") ? kumu : QString();
}

} // namespace

SheetReader::SheetReader(SheetOrigin origin, Reading& reading)
    : m_origin(std::move(origin))
    , m_reading(reading)
    , m_columns(reading, m_origin.source, m_origin.decimalComma)
    , m_elements(m_columns)
    , m_connections(m_columns)
{}

bool SheetReader::readRow(int number, const std::vector<QString>& cells)
{
    if (std::ranges::all_of(cells, [](const QString& cell) { return isBlank(cell); }))
        return true;
    constexpr int kTwoBlankRows = 3;
    const bool isAfterGap =
        m_origin.blankRowsStartSection && m_hasHeader && number - m_lastFilledRow >= kTwoBlankRows;
    // Rows that somebody has emptied are a gap too: without a header after it, nothing new begins.
    const bool isSection =
        isAfterGap &&
        (m_columns.kind() == SheetKind::Unknown ||
         understandHeader(QStringList(cells.begin(), cells.end())).kind != SheetKind::Unknown);
    if (isSection)
        m_columns.finish();
    if (!m_hasHeader || isSection) {
        startSection(number, cells);
    } else {
        m_columns.setRow(number);
        if (m_columns.kind() != SheetKind::Unknown && !m_reading.hasRoom(m_columns.rowPlace()))
            return false;
        if (m_columns.kind() == SheetKind::Elements)
            readCells(m_elements, cells);
        else if (m_columns.kind() == SheetKind::Connections)
            readCells(m_connections, cells);
    }
    m_lastFilledRow = number;
    return true;
}

void SheetReader::expectRows(qint64 count)
{
    Draft& draft = m_reading.draft();
    const auto rows =
        static_cast<std::size_t>(std::clamp<qint64>(count, 0, m_reading.budget().rows));
    if (m_columns.kind() == SheetKind::Connections)
        draft.connections.reserve(draft.connections.size() + rows);
    else if (m_columns.kind() == SheetKind::Elements)
        draft.elements.reserve(draft.elements.size() + rows);
}

template <class Rows>
void SheetReader::readCells(Rows& rows, const std::vector<QString>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!isBlank(cells[i]))
            rows.readCell(m_columns.at(i, cells[i]), cells[i]);
    }
    rows.endRow();
}

void SheetReader::finish()
{
    if (!m_hasHeader && !m_origin.mayBeEmpty)
        m_reading.problem(
            Place{m_origin.source, 0, {}}, {}, Reason::MissingColumn, QStringLiteral("no rows"));
    m_columns.finish();
}

void SheetReader::startSection(int number, const std::vector<QString>& cells)
{
    m_hasHeader = true;
    const QStringList headers(cells.begin(), cells.end());
    const SheetHeader understood = understandHeader(headers);
    m_columns.start(headers, understood);
    if (understood.kind == SheetKind::Unknown) {
        m_reading.problem(
            Place{m_origin.source, number, {}}, headers.join(u','), Reason::MissingColumn,
            QStringLiteral("Label, or From and To"));
        return;
    }
    if (understood.kind == SheetKind::Connections)
        m_connections.start(
            {.endsAreSourceTarget = understood.endsAreSourceTarget,
             .toIsList = !understood.endsAreSourceTarget});
    recognise(headers, understood);
}

void SheetReader::recognise(const QStringList& headers, const SheetHeader& header)
{
    const QString family = familyOf(headers, header);
    if (family.isEmpty())
        m_reading.recognisedAs(m_origin.container, QStringLiteral("sheet"));
    else
        m_reading.recognisedAs(family + u'-' + m_origin.container, family);
}

} // namespace cw::exchange
