// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/ElementRows.h"

#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/NumberText.h"

namespace cw::exchange {

void ElementRows::read(const std::vector<QString>& cells)
{
    DraftElement element;
    Together together;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!isBlank(cells[i]))
            readCell(element, together, m_columns.at(i, cells[i]), cells[i]);
    }
    element.place = m_columns.rowPlace();
    nameElement(element, together);
    placeElement(element, together);
    if (element.label.isEmpty()) {
        const Place place{
            element.place.source, element.place.row, m_columns.headerOf(Column::Label)};
        m_columns.reading().problem(place, {}, Reason::MissingLabel);
        return;
    }
    m_columns.reading().draft().elements.push_back(std::move(element));
}

void ElementRows::readCell(
    DraftElement& element, Together& together, SheetColumn& column, const QString& text)
{
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
        together.firstName = text.trimmed();
        return m_columns.addField(fields, column, text);
    case Column::LastName:
        together.lastName = text.trimmed();
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
        together.x = m_columns.readNumber(fields, column, text);
        return;
    case Column::Y:
        together.y = m_columns.readNumber(fields, column, text);
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

/// People are often listed by two names, by an address or only by an id.
void ElementRows::nameElement(DraftElement& element, const Together& together)
{
    if (element.label.isEmpty())
        element.label = QString(together.firstName + u' ' + together.lastName).trimmed();
    if (element.label.isEmpty())
        element.label = element.foreignId.isEmpty() ? element.email : element.foreignId;
}

void ElementRows::placeElement(DraftElement& element, const Together& together)
{
    if (together.x && together.y)
        element.position = DraftPoint{*together.x, *together.y};
    else if (together.x)
        element.fields.emplaceBack(m_columns.headerOf(Column::X), numberText(*together.x));
    else if (together.y)
        element.fields.emplaceBack(m_columns.headerOf(Column::Y), numberText(*together.y));
}

} // namespace cw::exchange
