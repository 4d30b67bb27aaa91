// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/RecordFilling.h"

#include "core/exchange/ColorText.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/DateText.h"
#include "core/exchange/text/NumberText.h"

#include <algorithm>

namespace cw::exchange {

namespace {

/// Some tools write NaN where there is no number.
bool isNotANumber(const QString& text)
{
    return text.compare(QLatin1StringView("nan"), Qt::CaseInsensitive) == 0;
}

Place placeOf(const Place& row, const QString& header)
{
    return Place{row.source, row.row, header};
}

/// A finite number, or nothing after saying that it is none.
template <class Record>
std::optional<double>
readNumber(Record& record, Reading& reading, const XmlColumn& column, const QString& value)
{
    if (const auto number = numberFromText(value.trimmed()))
        return number;
    if (!isNotANumber(value.trimmed())) {
        reading.problem(placeOf(record.place, column.header), value, Reason::NotANumber);
        record.fields.append({column.header, value});
    }
    return std::nullopt;
}

/// A first or a last day: "2019" begins with January and ends with December.
template <class Record>
CivilDate readDay(Record& record, Reading& reading, const XmlColumn& column, const QString& value)
{
    const DateReading date = readDate(value);
    const bool isClear =
        date.kind == DateReading::Kind::Day || date.kind == DateReading::Kind::Period;
    if (isClear)
        return column.column == Column::FromDate ? date.first : date.last;
    reading.problem(placeOf(record.place, column.header), value, Reason::NotADate);
    record.fields.append({column.header, value});
    return {};
}

template <class Record>
void setColor(Record& record, Reading& reading, const XmlColumn& column, const QString& value)
{
    if (const auto color = colorFromText(value)) {
        record.color = *color;
        return;
    }
    reading.problem(placeOf(record.place, column.header), value, Reason::UnknownValue);
    record.fields.append({column.header, value});
}

} // namespace

void ColorParts::set(Column column, double value)
{
    const int part = static_cast<int>(std::clamp(value, 0.0, 255.0));
    if (column == Column::Red)
        red = part;
    else if (column == Column::Green)
        green = part;
    else
        blue = part;
}

QString ColorParts::text() const
{
    return red && green && blue ? colorFromParts(*red, *green, *blue) : QString();
}

void ElementFiller::set(const XmlColumn& column, const QString& value)
{
    if (value.isEmpty())
        return;
    switch (column.column) {
    case Column::Id:
        m_element.foreignId = value;
        return;
    case Column::Label:
        m_element.label = value;
        return;
    case Column::FirstName:
        m_firstName = value;
        return keep(column, value);
    case Column::LastName:
        m_lastName = value;
        return keep(column, value);
    case Column::Type:
        m_element.type = value;
        return;
    case Column::Description:
        m_element.description = value;
        return;
    case Column::Tags:
        m_element.tags = splitList(value);
        return;
    case Column::Image:
        m_element.image = value;
        return;
    case Column::Url:
        m_element.url = value;
        return;
    case Column::Email:
        m_element.email = value;
        return;
    case Column::Color:
        return setColor(m_element, m_reading, column, value);
    case Column::Red:
    case Column::Green:
    case Column::Blue:
        if (const auto part = number(column, value))
            m_color.set(column.column, *part);
        return;
    case Column::Size:
        m_element.size = number(column, value);
        return;
    case Column::X:
        m_x = number(column, value);
        return;
    case Column::Y:
        m_y = number(column, value);
        return;
    case Column::FromDate:
        m_element.from = date(column, value);
        return;
    case Column::ToDate:
        m_element.to = date(column, value);
        return;
    case Column::Custom:
    case Column::From:
    case Column::To:
    case Column::Direction:
    case Column::Strength:
        return keep(column, value);
    }
}

void ElementFiller::finish(double scaleX, double scaleY)
{
    if (m_x && m_y)
        m_element.position = DraftPoint{*m_x * scaleX, *m_y * scaleY};
    if (const QString color = m_color.text(); !color.isEmpty())
        m_element.color = color;
    if (m_element.label.isEmpty())
        m_element.label = (m_firstName + u' ' + m_lastName).trimmed();
    if (m_element.label.isEmpty())
        m_element.label = m_element.foreignId;
}

void ElementFiller::keep(const XmlColumn& column, const QString& value)
{
    m_element.fields.append({column.header, value});
}

std::optional<double> ElementFiller::number(const XmlColumn& column, const QString& value)
{
    return readNumber(m_element, m_reading, column, value);
}

CivilDate ElementFiller::date(const XmlColumn& column, const QString& value)
{
    return readDay(m_element, m_reading, column, value);
}

void ConnectionFiller::set(const XmlColumn& column, const QString& value)
{
    if (value.isEmpty())
        return;
    switch (column.column) {
    case Column::Id:
        m_connection.foreignId = value;
        return;
    case Column::From:
        m_connection.from = value;
        return;
    case Column::To:
        m_connection.to = value;
        return;
    case Column::Type:
        m_connection.type = value;
        return;
    case Column::Label:
        m_connection.label = value;
        return;
    case Column::Description:
        m_connection.description = value;
        return;
    case Column::Tags:
        m_connection.tags = splitList(value);
        return;
    case Column::Direction:
        if (const auto direction = directionFromWord(value)) {
            m_connection.direction = *direction;
            m_connection.directionGiven = true;
        } else {
            refuse(column, value, Reason::UnknownValue);
        }
        return;
    case Column::Strength:
        m_connection.strength = number(column, value);
        return;
    case Column::Color:
        return setColor(m_connection, m_reading, column, value);
    case Column::Red:
    case Column::Green:
    case Column::Blue:
        if (const auto part = number(column, value))
            m_color.set(column.column, *part);
        return;
    case Column::FromDate:
        m_connection.fromDate = date(column, value);
        return;
    case Column::ToDate:
        m_connection.toDate = date(column, value);
        return;
    case Column::Custom:
    case Column::FirstName:
    case Column::LastName:
    case Column::Image:
    case Column::Url:
    case Column::Email:
    case Column::Size:
    case Column::X:
    case Column::Y:
        return keep(column, value);
    }
}

void ConnectionFiller::finish()
{
    if (const QString color = m_color.text(); !color.isEmpty())
        m_connection.color = color;
}

void ConnectionFiller::keep(const XmlColumn& column, const QString& value)
{
    m_connection.fields.append({column.header, value});
}

void ConnectionFiller::refuse(const XmlColumn& column, const QString& value, Reason reason)
{
    m_reading.problem(placeOf(m_connection.place, column.header), value, reason);
    keep(column, value);
}

std::optional<double> ConnectionFiller::number(const XmlColumn& column, const QString& value)
{
    return readNumber(m_connection, m_reading, column, value);
}

CivilDate ConnectionFiller::date(const XmlColumn& column, const QString& value)
{
    return readDay(m_connection, m_reading, column, value);
}

} // namespace cw::exchange
