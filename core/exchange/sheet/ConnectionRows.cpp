// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/ConnectionRows.h"

#include "core/exchange/sheet/Words.h"

namespace cw::exchange {

void ConnectionRows::start(ConnectionStyle style)
{
    m_style = style;
    m_typeIsDirection = style.endsAreSourceTarget ? std::nullopt : std::optional(false);
}

void ConnectionRows::readCell(SheetColumn& column, const QString& text)
{
    DraftConnection& connection = m_connection;
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
        m_to =
            m_style.toIsList && text.contains(u'|') ? splitList(text) : QStringList{text.trimmed()};
        return;
    case Column::Label:
        connection.label = text.trimmed();
        return;
    case Column::Type:
        return readType(column, text);
    case Column::Direction:
        return readDirection(column, text);
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
            return readKind(column, text);
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
void ConnectionRows::readType(SheetColumn& column, const QString& text)
{
    DraftConnection& connection = m_connection;
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

void ConnectionRows::readKind(SheetColumn& column, const QString& text)
{
    DraftConnection& connection = m_connection;
    const bool typeIsText =
        m_typeIsDirection.has_value() && !*m_typeIsDirection && m_columns.has(Column::Type);
    if (typeIsText)
        m_columns.addField(connection.fields, column, text);
    else
        connection.type = text.trimmed();
}

void ConnectionRows::readDirection(SheetColumn& column, const QString& text)
{
    DraftConnection& connection = m_connection;
    const std::optional<DraftDirection> direction = directionFromWord(text);
    if (!direction)
        return m_columns.keepAsField(connection.fields, column, text, Reason::UnknownValue);
    connection.direction = *direction;
    connection.directionGiven = true;
}

void ConnectionRows::endRow()
{
    const auto missing = [&](Column end, const QString& other) {
        m_columns.reading().problem(m_columns.placeOf(end), other, Reason::MissingEnd);
    };
    if (m_connection.from.isEmpty())
        missing(Column::From, m_to.join(u'|'));
    else if (m_to.isEmpty())
        missing(Column::To, m_connection.from);
    else
        addConnections();
    m_columns.endRow();
    m_connection = DraftConnection();
    m_to.clear();
}

void ConnectionRows::addConnections()
{
    Reading& reading = m_columns.reading();
    std::vector<DraftConnection>& connections = reading.draft().connections;
    m_connection.place = m_columns.rowPlace();
    if (m_to.size() == 1) {
        m_connection.to = m_to.front();
        connections.push_back(std::move(m_connection));
        return;
    }
    m_connection.foreignId.clear(); // one id cannot name several
    for (const QString& name : m_to) {
        if (!reading.hasRoom(m_connection.place))
            return;
        m_connection.to = name;
        connections.push_back(m_connection);
    }
}

} // namespace cw::exchange
