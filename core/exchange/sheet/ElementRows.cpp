// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/ElementRows.h"

#include "core/exchange/sheet/Timeset.h"
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
        const Place place{element.place.source, element.place.row, m_columns.headerOf(Role::Label)};
        m_columns.reading().problem(place, {}, Reason::MissingLabel);
        return;
    }
    m_columns.reading().draft().elements.push_back(std::move(element));
}

void ElementRows::readCell(
    DraftElement& element, Together& together, SheetColumn& column, const QString& text)
{
    DraftFields& fields = element.fields;
    switch (column.role) {
    case Role::Id:
        element.foreignId = text.trimmed();
        return;
    case Role::Label:
        element.label = text.trimmed();
        return;
    case Role::FirstName:
        together.firstName = text.trimmed();
        return m_columns.addField(fields, column, text);
    case Role::LastName:
        together.lastName = text.trimmed();
        return m_columns.addField(fields, column, text);
    case Role::Type:
        element.type = text.trimmed();
        return;
    case Role::Description:
        element.description = text;
        return;
    case Role::Tags:
        element.tags = m_columns.readTags(text);
        return;
    case Role::Image:
        element.image = text.trimmed();
        return;
    case Role::Url:
        element.url = text.trimmed();
        return;
    case Role::Email:
        element.email = text.trimmed();
        return;
    case Role::Start:
        element.from = m_columns.readDay(fields, column, text);
        return;
    case Role::End:
        element.to = m_columns.readDay(fields, column, text);
        return;
    case Role::Timeset:
        if (const std::optional<Period> period = periodFromTimeset(text)) {
            element.from = period->first;
            element.to = period->last;
            return;
        }
        return m_columns.keepAsField(fields, column, text, Reason::NotADate);
    case Role::Color:
        element.color = m_columns.readColor(fields, column, text);
        return;
    case Role::Size:
        element.size = m_columns.readNumber(fields, column, text);
        return;
    case Role::X:
        together.x = m_columns.readNumber(fields, column, text);
        return;
    case Role::Y:
        together.y = m_columns.readNumber(fields, column, text);
        return;
    case Role::Field:
    case Role::Kind:
    case Role::From:
    case Role::To:
    case Role::Direction:
    case Role::Strength:
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
        element.fields.emplaceBack(m_columns.headerOf(Role::X), numberText(*together.x));
    else if (together.y)
        element.fields.emplaceBack(m_columns.headerOf(Role::Y), numberText(*together.y));
}

} // namespace cw::exchange
