// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/SheetColumns.h"

#include "core/exchange/ColorText.h"
#include "core/exchange/sheet/Timeset.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/NumberText.h"

#include <algorithm>

namespace cw::exchange {

namespace {

/// Headers that repeat get a number, and empty ones their letters: a field has one name.
QStringList uniqueHeaders(const QStringList& headers)
{
    QSet<QString> taken;
    QHash<QString, int> copies; // a hostile header repeats thousands of times
    QStringList unique;
    for (int i = 0; i < headers.size(); ++i) {
        const QString trimmed = headers[i].trimmed();
        const QString base =
            trimmed.isEmpty() ? QStringLiteral("Column ") + columnLetters(i) : trimmed;
        QString header = base;
        for (int& copy = copies[base]; taken.contains(header); ++copy)
            header = QStringLiteral("%1 (%2)").arg(base).arg(copy + 2);
        taken.insert(header);
        unique += header;
    }
    return unique;
}

/// Takes what this section suggests into what sections before said: where they differ, Text.
void merge(DraftField& known, const DraftField& field)
{
    if (known.kind != field.kind) {
        known.kind = DraftFieldKind::Text;
        known.choices.clear();
    } else {
        known.choices += field.choices;
        known.choices.removeDuplicates();
    }
}

} // namespace

void SheetColumns::start(const QStringList& headers, const SheetHeader& understood)
{
    m_kind = understood.kind;
    m_firstIndex = nextIndex();
    m_openDates.clear();
    m_openBefore = 0;
    m_showsDayFirst = m_showsMonthFirst = false;
    m_columns.clear();
    const QStringList unique = uniqueHeaders(headers);
    for (std::size_t i = 0; i < understood.columns.size(); ++i) {
        SheetColumn column;
        column.role = understood.columns[i];
        column.header = unique[static_cast<qsizetype>(i)];
        const QString folded = foldedHeader(column.header);
        column.isTimeset = folded == QLatin1String("timeset");
        column.isKind = column.role == Column::Custom && folded == QLatin1String("kind") &&
                        m_kind == SheetKind::Connections;
        m_columns.push_back(std::move(column));
    }
    m_headerCount = m_columns.size();
}

void SheetColumns::startOpen(SheetKind kind)
{
    SheetHeader nothing;
    nothing.kind = kind;
    start({}, nothing);
}

std::size_t SheetColumns::add(const QString& header, Column role)
{
    SheetColumn column;
    column.role = role;
    column.header = header;
    m_columns.push_back(std::move(column));
    m_headerCount = m_columns.size();
    return m_headerCount - 1;
}

void SheetColumns::setRow(int row, const QString& path)
{
    m_row = row;
    m_path = path;
}

void SheetColumns::endRow()
{
    for (; m_openBefore < m_openDates.size(); ++m_openBefore)
        m_openDates[m_openBefore].end = nextIndex();
}

void SheetColumns::finish()
{
    settleOpenDates();
    suggestKinds();
    m_columns.clear();
    m_kind = SheetKind::Unknown;
}

SheetColumn& SheetColumns::at(std::size_t index, const QString& text)
{
    while (index >= m_columns.size()) {
        SheetColumn surplus;
        surplus.header =
            QStringLiteral("Column ") + columnLetters(static_cast<int>(m_columns.size()));
        m_columns.push_back(std::move(surplus));
    }
    SheetColumn& column = m_columns[index];
    if (index >= m_headerCount && m_longRow != m_row) {
        m_longRow = m_row;
        m_reading.problem(
            cellPlace(column), text, Reason::MalformedSource,
            QStringLiteral("more cells than the header has"));
    }
    return column;
}

QString SheetColumns::headerOf(Column role) const
{
    const auto column = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const SheetColumn& c) { return c.role == role; });
    return column == m_columns.end() ? QString() : column->header;
}

void SheetColumns::addField(DraftFields& fields, SheetColumn& column, const QString& text)
{
    fields.emplaceBack(column.header, text);
    column.survey.add(text);
}

void SheetColumns::keepAsField(
    DraftFields& fields, SheetColumn& column, const QString& text, Reason reason,
    const QString& detail)
{
    m_reading.problem(cellPlace(column), text, reason, detail);
    addField(fields, column, text);
}

std::optional<double>
SheetColumns::readNumber(DraftFields& fields, SheetColumn& column, const QString& text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    std::optional<double> number = numberFromText(trimmed);
    if (!number && m_decimalComma)
        number = numberFromText(trimmed, true);
    if (!number)
        keepAsField(fields, column, text, Reason::NotANumber);
    return number;
}

QString SheetColumns::readColor(DraftFields& fields, SheetColumn& column, const QString& text)
{
    const std::optional<QString> color = colorFromText(text);
    if (!color)
        keepAsField(fields, column, text, Reason::UnknownValue);
    return color.value_or(QString());
}

CivilDate SheetColumns::readDay(DraftFields& fields, SheetColumn& column, const QString& text)
{
    const DateReading date = readDate(text);
    switch (date.kind) {
    case DateReading::Kind::None:
        keepAsField(fields, column, text, Reason::NotADate);
        return {};
    case DateReading::Kind::Ambiguous:
        m_openDates.push_back(OpenDate{
            nextIndex(), nextIndex(), static_cast<std::size_t>(&column - m_columns.data()),
            cellPlace(column), text});
        return {};
    case DateReading::Kind::Day: {
        const DateOrder order = orderShownBy(text);
        m_showsDayFirst = m_showsDayFirst || order == DateOrder::DayFirst;
        m_showsMonthFirst = m_showsMonthFirst || order == DateOrder::MonthFirst;
        return date.first;
    }
    case DateReading::Kind::Period:
        break;
    }
    const CivilDate day = column.role == Column::ToDate ? date.last : date.first;
    m_reading.note(
        cellPlace(column), text, Reason::NotADate,
        QStringLiteral("taken as %1").arg(QString::fromStdString(day.toIso())));
    return day;
}

void SheetColumns::readTimeset(
    CivilDate& first, CivilDate& last, DraftFields& fields, SheetColumn& column,
    const QString& text)
{
    const std::optional<Period> period = periodFromTimeset(text);
    if (!period)
        return keepAsField(fields, column, text, Reason::NotADate);
    first = period->first;
    last = period->last;
}

QStringList SheetColumns::readTags(const QString& text)
{
    constexpr qsizetype kMostKept = 4096;
    const auto known = m_tags.constFind(text);
    if (known != m_tags.constEnd())
        return *known;
    QStringList tags = splitList(text);
    if (m_tags.size() < kMostKept)
        m_tags.insert(text, tags);
    return tags;
}

Place SheetColumns::placeOfHeader(const QString& header) const
{
    const QString dot = m_path.isEmpty() || header.isEmpty() ? QString() : QStringLiteral(".");
    return Place{m_source, m_row, m_path + dot + header};
}

std::size_t SheetColumns::nextIndex() const
{
    const Draft& draft = m_reading.draft();
    return m_kind == SheetKind::Connections ? draft.connections.size() : draft.elements.size();
}

DraftFields& SheetColumns::fieldsAt(std::size_t index)
{
    Draft& draft = m_reading.draft();
    return m_kind == SheetKind::Connections ? draft.connections[index].fields
                                            : draft.elements[index].fields;
}

CivilDate& SheetColumns::dayAt(std::size_t index, Column role)
{
    Draft& draft = m_reading.draft();
    if (m_kind == SheetKind::Connections) {
        DraftConnection& connection = draft.connections[index];
        return role == Column::ToDate ? connection.toDate : connection.fromDate;
    }
    DraftElement& element = draft.elements[index];
    return role == Column::ToDate ? element.to : element.from;
}

/// "03/04/2021" is settled by a "13/04/2021" of the same section, if there is none of the other
/// sort.
void SheetColumns::settleOpenDates()
{
    DateOrder order = DateOrder::Unknown;
    if (m_showsDayFirst != m_showsMonthFirst)
        order = m_showsDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    for (const OpenDate& open : m_openDates) {
        SheetColumn& column = m_columns[open.column];
        const DateReading date = readDate(open.text, order);
        for (std::size_t i = open.first; i < open.end; ++i) {
            if (date.kind == DateReading::Kind::Day)
                dayAt(i, column.role) = date.first;
            else
                fieldsAt(i).emplaceBack(column.header, open.text);
        }
        if (date.kind == DateReading::Kind::Day)
            continue;
        column.survey.add(open.text);
        m_reading.problem(
            open.place, open.text, Reason::NotADate, QStringLiteral("day first or month first"));
    }
    m_openDates.clear();
    m_openBefore = 0;
}

void SheetColumns::suggestKinds()
{
    const DraftFieldOwner owner =
        m_kind == SheetKind::Connections ? DraftFieldOwner::Connection : DraftFieldOwner::Element;
    std::vector<DraftField>& fields = m_reading.draft().fieldKinds;
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].owner == owner)
            known.insert(fields[i].header, i);
    }
    QHash<QString, DateOrder> foreignDates;
    for (const SheetColumn& column : m_columns) {
        if (column.survey.isEmpty())
            continue;
        const DraftField field{column.header, owner, column.survey.kind(), column.survey.choices()};
        if (field.kind == DraftFieldKind::Date && column.survey.hasForeignDates())
            foreignDates.insert(column.header, column.survey.dateOrder());
        const auto at = known.constFind(column.header);
        if (at != known.constEnd()) {
            merge(fields[*at], field);
        } else {
            known.insert(column.header, fields.size());
            fields.push_back(field);
        }
    }
    rewriteDates(foreignDates);
}

/// Makes ISO days of the dates under these headers, in the rows of this section.
void SheetColumns::rewriteDates(const QHash<QString, DateOrder>& orders)
{
    if (orders.isEmpty())
        return;
    const std::size_t end = nextIndex();
    for (std::size_t i = m_firstIndex; i < end; ++i) {
        for (auto& [header, value] : fieldsAt(i)) {
            const auto order = orders.constFind(header);
            if (order == orders.constEnd())
                continue;
            const DateReading date = readDate(value, *order);
            if (date.kind == DateReading::Kind::Day)
                value = QString::fromStdString(date.first.toIso());
        }
    }
}

} // namespace cw::exchange
