// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/ConnectionRows.h"

#include "core/exchange/sheet/Words.h"

namespace cw::exchange {

void ConnectionRows::start(bool endsAreSourceTarget)
{
    m_endsAreSourceTarget = endsAreSourceTarget;
    m_typeIsDirection = endsAreSourceTarget ? std::nullopt : std::optional(false);
}

void ConnectionRows::read(const std::vector<QString>& cells)
{
    DraftConnection connection;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!isBlank(cells[i]))
            readCell(connection, m_columns.at(i, cells[i]), cells[i]);
    }
    connection.place = m_columns.rowPlace();
    const auto missing = [&](Column end, const QString& other) {
        const Place place{connection.place.source, connection.place.row, m_columns.headerOf(end)};
        m_columns.reading().problem(place, other, Reason::MissingEnd);
    };
    if (connection.from.isEmpty())
        return missing(Column::From, connection.to);
    if (connection.to.isEmpty())
        return missing(Column::To, connection.from);
    add(std::move(connection));
}

void ConnectionRows::readCell(DraftConnection& connection, SheetColumn& column, const QString& text)
{
    DraftFields& fields = connection.fields;
    if (column.isTimeset)
        return m_columns.readTimeset(connection.fromDate, connection.toDate, fields, column, text);
    switch (column.role) {
    case Column::Id:
        connection.foreignId = text.trimmed();
        return;
    case Column::From:
        connection.from = text.trimmed();
        return;
    case Column::To:
        connection.to = text.trimmed();
        return;
    case Column::Label:
        connection.label = text.trimmed();
        return;
    case Column::Type:
        return readType(connection, column, text);
    case Column::Direction:
        return readDirection(connection, column, text);
    case Column::Description:
        connection.description = text;
        return;
    case Column::Tags:
        connection.tags = m_columns.readTags(text);
        return;
    case Column::Strength:
        connection.strength = m_columns.readNumber(fields, column, text);
        return;
    case Column::FromDate:
        connection.fromDate = m_columns.readDay(fields, column, text);
        return;
    case Column::ToDate:
        connection.toDate = m_columns.readDay(fields, column, text);
        return;
    case Column::Color:
        connection.color = m_columns.readColor(fields, column, text);
        return;
    case Column::Custom:
        if (column.isKind)
            return readKind(connection, column, text);
        return m_columns.addField(fields, column, text);
    case Column::Red:
    case Column::Green:
    case Column::Blue:
    case Column::FirstName:
    case Column::LastName:
    case Column::Image:
    case Column::Url:
    case Column::Email:
    case Column::Size:
    case Column::X:
    case Column::Y:
        return m_columns.addField(fields, column, text);
    }
}

/// Gephi keeps the direction in Type: Undirected, and anything else is Directed. A list of edges
/// that is not Gephi's has types there; the first cell tells which.
void ConnectionRows::readType(DraftConnection& connection, SheetColumn& column, const QString& text)
{
    const std::optional<DraftDirection> direction = directionFromWord(text);
    const bool isLetters = !text.isEmpty() && text.trimmed().front().isLetter();
    if (!m_typeIsDirection)
        m_typeIsDirection = direction.has_value() && isLetters;
    if (!*m_typeIsDirection) {
        connection.type = text.trimmed();
        return;
    }
    if (!direction)
        m_columns.keepAsField(connection.fields, column, text, Reason::UnknownValue);
    if (connection.directionGiven)
        return; // a column Direction has spoken
    connection.direction = direction.value_or(DraftDirection::Directed);
    connection.directionGiven = true;
}

void ConnectionRows::readKind(DraftConnection& connection, SheetColumn& column, const QString& text)
{
    const bool typeIsText =
        m_typeIsDirection.has_value() && !*m_typeIsDirection && m_columns.has(Column::Type);
    if (typeIsText)
        m_columns.addField(connection.fields, column, text);
    else
        connection.type = text.trimmed();
}

void ConnectionRows::readDirection(
    DraftConnection& connection, SheetColumn& column, const QString& text)
{
    const std::optional<DraftDirection> direction = directionFromWord(text);
    if (!direction)
        return m_columns.keepAsField(connection.fields, column, text, Reason::UnknownValue);
    connection.direction = *direction;
    connection.directionGiven = true;
}

void ConnectionRows::add(DraftConnection connection)
{
    Reading& reading = m_columns.reading();
    std::vector<DraftConnection>& connections = reading.draft().connections;
    if (m_endsAreSourceTarget || !connection.to.contains(u'|')) {
        connections.push_back(std::move(connection));
        return;
    }
    const QStringList names = splitList(connection.to);
    if (names.isEmpty()) {
        const Place place{
            connection.place.source, connection.place.row, m_columns.headerOf(Column::To)};
        return reading.problem(place, connection.to, Reason::MissingEnd);
    }
    // One id cannot name several.
    if (names.size() > 1)
        connection.foreignId.clear();
    for (const QString& name : names) {
        if (!reading.hasRoom(connection.place))
            return;
        connection.to = name;
        connections.push_back(connection);
    }
}

} // namespace cw::exchange
