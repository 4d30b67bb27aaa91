// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Columns.h"
#include "core/exchange/Draft.h"
#include "core/exchange/Reading.h"

#include <QString>

#include <optional>

namespace cw::exchange {

/// What the values of one GraphML key or GEXF attribute are.
struct XmlColumn
{
    QString header;
    Column column = Column::Custom;
};

/// A colour that comes in three columns.
struct ColorParts
{
    std::optional<int> red;
    std::optional<int> green;
    std::optional<int> blue;

    void set(Column column, double value);
    /// "#rrggbb" when all three are there, else empty.
    QString text() const;
};

/// Puts values where they belong in an element, one after the other; what makes a whole only
/// together (x and y, red, green and blue, first and last name) is put together in finish().
///
/// A value that its column cannot hold is said and becomes one of `fields`, so that nothing is
/// lost. Empty values say nothing.
class ElementFiller
{
public:
    ElementFiller(DraftElement& element, Reading& reading) : m_element(element), m_reading(reading)
    {}

    void set(const XmlColumn& column, const QString& value);
    /// @param scale  of the coordinates; -1 for y turns it.
    void finish(double scaleX = 1.0, double scaleY = 1.0);

private:
    void keep(const XmlColumn& column, const QString& value);
    std::optional<double> number(const XmlColumn& column, const QString& value);
    CivilDate date(const XmlColumn& column, const QString& value);

    DraftElement& m_element;
    Reading& m_reading;
    std::optional<double> m_x;
    std::optional<double> m_y;
    ColorParts m_color;
    QString m_firstName;
    QString m_lastName;
};

/// The same for a connection.
class ConnectionFiller
{
public:
    ConnectionFiller(DraftConnection& connection, Reading& reading)
        : m_connection(connection), m_reading(reading)
    {}

    void set(const XmlColumn& column, const QString& value);
    void finish();

private:
    void keep(const XmlColumn& column, const QString& value);
    void refuse(const XmlColumn& column, const QString& value, Reason reason);
    std::optional<double> number(const XmlColumn& column, const QString& value);
    CivilDate date(const XmlColumn& column, const QString& value);

    DraftConnection& m_connection;
    Reading& m_reading;
    ColorParts m_color;
};

} // namespace cw::exchange
