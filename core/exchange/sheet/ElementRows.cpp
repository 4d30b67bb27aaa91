// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/ElementRows.h"

#include "core/exchange/text/NumberText.h"

namespace cw::exchange {

void ElementRows::readCell(SheetColumn& column, const QString& text)
{
    DraftElement& element = m_element;
    DraftFields& fields = element.fields;
    if (column.isTimeset)
        return m_columns.readTimeset(element.from, element.to, fields, column, text);
    switch (column.role) {
    case Column::Id:
        element.foreignId = text.trimmed();
        return;
    case Column::Label:
        element.label = text.trimmed();
        return;
    case Column::FirstName:
        m_firstName = text.trimmed();
        return m_columns.addField(fields, column, text);
    case Column::LastName:
        m_lastName = text.trimmed();
        return m_columns.addField(fields, column, text);
    case Column::Type:
        element.type = text.trimmed();
        return;
    case Column::Description:
        element.description = text;
        return;
    case Column::Tags:
        element.tags = m_columns.readTags(text);
        return;
    case Column::Image:
        element.image = text.trimmed();
        return;
    case Column::Url:
        element.url = text.trimmed();
        return;
    case Column::Email:
        element.email = text.trimmed();
        return;
    case Column::FromDate:
        element.from = m_columns.readDay(fields, column, text);
        return;
    case Column::ToDate:
        element.to = m_columns.readDay(fields, column, text);
        return;
    case Column::Color:
        element.color = m_columns.readColor(fields, column, text);
        return;
    case Column::Size:
        element.size = m_columns.readNumber(fields, column, text);
        return;
    case Column::X:
        m_x = m_columns.readNumber(fields, column, text);
        return;
    case Column::Y:
        m_y = m_columns.readNumber(fields, column, text);
        return;
    case Column::Custom:
    case Column::Red:
    case Column::Green:
    case Column::Blue:
    case Column::From:
    case Column::To:
    case Column::Direction:
    case Column::Strength:
        return m_columns.addField(fields, column, text);
    }
}

void ElementRows::endRow()
{
    m_element.place = m_columns.rowPlace();
    nameElement();
    placeElement();
    if (m_element.label.isEmpty())
        m_columns.reading().problem(m_columns.placeOf(Column::Label), {}, Reason::MissingLabel);
    else
        m_columns.reading().draft().elements.push_back(std::move(m_element));
    m_columns.endRow();
    m_element = DraftElement();
    m_firstName.clear();
    m_lastName.clear();
    m_x.reset();
    m_y.reset();
}

/// People are often listed by two names, by an address or only by an id.
void ElementRows::nameElement()
{
    QString& label = m_element.label;
    if (label.isEmpty())
        label = QString(m_firstName + u' ' + m_lastName).trimmed();
    if (label.isEmpty())
        label = m_element.foreignId.isEmpty() ? m_element.email : m_element.foreignId;
}

void ElementRows::placeElement()
{
    if (m_x && m_y)
        m_element.position = DraftPoint{*m_x, *m_y};
    else if (m_x)
        m_element.fields.emplaceBack(m_columns.headerOf(Column::X), numberText(*m_x));
    else if (m_y)
        m_element.fields.emplaceBack(m_columns.headerOf(Column::Y), numberText(*m_y));
}

} // namespace cw::exchange
