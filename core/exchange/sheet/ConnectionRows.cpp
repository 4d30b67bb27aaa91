// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/ConnectionRows.h"

#include "core/exchange/sheet/Timeset.h"
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
    const auto missing = [&](Role end, const QString& other) {
        const Place place{connection.place.source, connection.place.row, m_columns.headerOf(end)};
        m_columns.reading().problem(place, other, Reason::MissingEnd);
    };
    if (connection.from.isEmpty())
        return missing(Role::From, connection.to);
    if (connection.to.isEmpty())
        return missing(Role::To, connection.from);
    add(std::move(connection));
}

void ConnectionRows::readCell(DraftConnection& connection, SheetColumn& column, const QString& text)
{
    DraftFields& fields = connection.fields;
    switch (column.role) {
    case Role::Id:
        connection.foreignId = text.trimmed();
        return;
    case Role::From:
        connection.from = text.trimmed();
        return;
    case Role::To:
        connection.to = text.trimmed();
        return;
    case Role::Label:
        connection.label = text.trimmed();
        return;
    case Role::Type:
        return readType(connection, column, text);
    case Role::Kind:
        return readKind(connection, column, text);
    case Role::Direction:
        return readDirection(connection, column, text);
    case Role::Description:
        connection.description = text;
        return;
    case Role::Tags:
        connection.tags = m_columns.readTags(text);
        return;
    case Role::Strength:
        connection.strength = m_columns.readNumber(fields, column, text);
        return;
    case Role::Start:
        connection.fromDate = m_columns.readDay(fields, column, text);
        return;
    case Role::End:
        connection.toDate = m_columns.readDay(fields, column, text);
        return;
    case Role::Timeset:
        if (const std::optional<Period> period = periodFromTimeset(text)) {
            connection.fromDate = period->first;
            connection.toDate = period->last;
            return;
        }
        return m_columns.keepAsField(fields, column, text, Reason::NotADate);
    case Role::Color:
        connection.color = m_columns.readColor(fields, column, text);
        return;
    case Role::Field:
    case Role::FirstName:
    case Role::LastName:
    case Role::Image:
    case Role::Url:
    case Role::Email:
    case Role::Size:
    case Role::X:
    case Role::Y:
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
        m_typeIsDirection.has_value() && !*m_typeIsDirection && m_columns.has(Role::Type);
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
            connection.place.source, connection.place.row, m_columns.headerOf(Role::To)};
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
