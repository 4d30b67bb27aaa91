// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/SheetLayout.h"

#include "core/exchange/Columns.h"
#include "core/exchange/Written.h"
#include "core/exchange/sheet/Timeset.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/NumberText.h"

#include <algorithm>

namespace cw::exchange {

namespace {

using Element = DraftElement;
using Connection = DraftConnection;
using Layout = SheetLayout;

QString numberOrNothing(const std::optional<double>& number)
{
    return number ? numberText(*number) : QString();
}

QString iso(CivilDate date)
{
    return QString::fromStdString(date.toIso());
}

/// Kumu refuses these as names of fields.
bool isRefusedHeader(const QString& header)
{
    const QStringList refused{QStringLiteral("yes"),  QStringLiteral("no"),
                              QStringLiteral("on"),   QStringLiteral("off"),
                              QStringLiteral("true"), QStringLiteral("false")};
    return refused.contains(header.toLower());
}

/// An elements sheet with columns From and To would be taken for connections.
bool looksLikeEnd(const QString& header)
{
    const Column end = columnOf(DraftFieldOwner::Connection, header);
    return end == Column::From || end == Column::To;
}

QString gephiDirection(DraftDirection direction)
{
    // Gephi has no mutual ties; a column Direction beside tells us again.
    return direction == DraftDirection::Directed ? QStringLiteral("Directed")
                                                 : QStringLiteral("Undirected");
}

} // namespace

/// The tables of known columns: header, text, whether the column is there when nothing fills it.
struct SheetLayout::Columns
{
    static std::vector<Known<ElementText>> elements(const Layout& layout);
    static std::vector<Known<ConnectionText>> connections(const Layout& layout);
    static std::vector<Known<ElementText>> kumuElements();
    static std::vector<Known<ElementText>> gephiElements();
    static std::vector<Known<ConnectionText>> kumuConnections();
    static std::vector<Known<ConnectionText>> gephiConnections();

    static QString id(const Layout& layout, const Element& e)
    {
        return layout.listItem(e.place, layout.m_ends.idOf(e));
    }
    static QString label(const Layout& layout, const Element& e)
    {
        const bool namesEnds = layout.m_dialect == SheetDialect::Kumu && !layout.m_ends.areIds();
        return namesEnds ? layout.listItem(e.place, e.label) : e.label;
    }
    static QString type(const Layout&, const Element& e) { return e.type; }
    static QString description(const Layout&, const Element& e) { return e.description; }
    static QString tags(const Layout& layout, const Element& e)
    {
        return layout.listText(e.place, e.tags);
    }
    static QString image(const Layout&, const Element& e) { return e.image; }
    static QString url(const Layout&, const Element& e) { return e.url; }
    static QString email(const Layout&, const Element& e) { return e.email; }
    static QString start(const Layout&, const Element& e) { return iso(e.from); }
    static QString end(const Layout&, const Element& e) { return iso(e.to); }
    static QString timeset(const Layout&, const Element& e) { return timesetText({e.from, e.to}); }
    static QString color(const Layout&, const Element& e) { return e.color; }
    static QString size(const Layout&, const Element& e) { return numberOrNothing(e.size); }
    static QString x(const Layout&, const Element& e)
    {
        return e.position ? numberText(e.position->x) : QString();
    }
    static QString y(const Layout&, const Element& e)
    {
        return e.position ? numberText(e.position->y) : QString();
    }

    static QString foreignId(const Layout&, const Connection& c) { return c.foreignId; }
    static QString from(const Layout& layout, const Connection& c)
    {
        return layout.listItem(c.place, layout.m_ends.name(c.from));
    }
    static QString to(const Layout& layout, const Connection& c)
    {
        return layout.listItem(c.place, layout.m_ends.name(c.to));
    }
    static QString tieType(const Layout&, const Connection& c) { return c.type; }
    static QString direction(const Layout&, const Connection& c)
    {
        return c.directionGiven ? directionWord(c.direction) : QString();
    }
    static QString gephiType(const Layout&, const Connection& c)
    {
        return gephiDirection(c.direction);
    }
    static QString mutual(const Layout&, const Connection& c)
    {
        return c.direction == DraftDirection::Mutual ? directionWord(c.direction) : QString();
    }
    static QString tieLabel(const Layout&, const Connection& c) { return c.label; }
    static QString tieDescription(const Layout&, const Connection& c) { return c.description; }
    static QString tieTags(const Layout& layout, const Connection& c)
    {
        return layout.listText(c.place, c.tags);
    }
    static QString strength(const Layout&, const Connection& c)
    {
        return numberOrNothing(c.strength);
    }
    static QString tieStart(const Layout&, const Connection& c) { return iso(c.fromDate); }
    static QString tieEnd(const Layout&, const Connection& c) { return iso(c.toDate); }
    static QString tieTimeset(const Layout&, const Connection& c)
    {
        return timesetText({c.fromDate, c.toDate});
    }
    static QString tieColor(const Layout&, const Connection& c) { return c.color; }
};

std::vector<SheetLayout::Known<SheetLayout::ElementText>> SheetLayout::Columns::kumuElements()
{
    return {{"ID", id},           {"Label", label, true},
            {"Type", type, true}, {"Description", description},
            {"Tags", tags},       {"Image", image},
            {"URL", url},         {"Email", email},
            {"Start", start},     {"End", end},
            {"Map Color", color}, {"Map Size", size},
            {"Map X", x},         {"Map Y", y}};
}

std::vector<SheetLayout::Known<SheetLayout::ElementText>> SheetLayout::Columns::gephiElements()
{
    return {
        {"Id", id, true},
        {"Label", label, true},
        {"Timeset", timeset},
        {"Type", type},
        {"Description", description},
        {"Tags", tags},
        {"Image", image},
        {"URL", url},
        {"Email", email},
        {"Map Color", color},
        {"Map Size", size},
        {"Map X", x},
        {"Map Y", y}};
}

std::vector<SheetLayout::Known<SheetLayout::ConnectionText>> SheetLayout::Columns::kumuConnections()
{
    return {
        {"ID", foreignId},
        {"From", from, true},
        {"To", to, true},
        {"Type", tieType, true},
        {"Direction", direction},
        {"Label", tieLabel},
        {"Description", tieDescription},
        {"Tags", tieTags},
        {"Strength", strength},
        {"Start", tieStart},
        {"End", tieEnd},
        {"Map Color", tieColor}};
}

std::vector<SheetLayout::Known<SheetLayout::ConnectionText>>
SheetLayout::Columns::gephiConnections()
{
    return {{"Source", from, true},    {"Target", to, true},
            {"Type", gephiType, true}, {"Kind", tieType},
            {"Id", foreignId},         {"Label", tieLabel},
            {"Weight", strength},      {"Timeset", tieTimeset},
            {"Direction", mutual},     {"Description", tieDescription},
            {"Tags", tieTags},         {"Map Color", tieColor}};
}

std::vector<SheetLayout::Known<SheetLayout::ElementText>>
SheetLayout::Columns::elements(const Layout& layout)
{
    return layout.m_dialect == SheetDialect::Kumu ? kumuElements() : gephiElements();
}

std::vector<SheetLayout::Known<SheetLayout::ConnectionText>>
SheetLayout::Columns::connections(const Layout& layout)
{
    return layout.m_dialect == SheetDialect::Kumu ? kumuConnections() : gephiConnections();
}

SheetLayout::SheetLayout(const Draft& draft, SheetDialect dialect)
    : m_draft(draft), m_dialect(dialect), m_ends(draft, dialect == SheetDialect::Gephi)
{
    plan(m_elements, DraftFieldOwner::Element, Columns::elements(*this), draft.elements);
    plan(
        m_connections, DraftFieldOwner::Connection, Columns::connections(*this), draft.connections);
    m_notes.clear(); // planning has looked at every cell once already
    sayNetworkNotKept(draft, m_notes);
}

void SheetLayout::note(const Place& place, const QString& value, const char* detail) const
{
    m_notes.push_back(Finding{place, value, Reason::NotKept, QString::fromLatin1(detail)});
}

QString SheetLayout::listItem(const Place& place, const QString& item) const
{
    if (m_dialect == SheetDialect::Gephi || !item.contains(u'|'))
        return item;
    note(place, item, "a bar in a name");
    return QString(item).replace(u'|', u'¦');
}

QString SheetLayout::listText(const Place& place, const QStringList& items) const
{
    QStringList parts;
    for (const QString& item : items) {
        if (item.contains(u'|'))
            note(place, item, "a bar in a tag");
        parts += QString(item).replace(u'|', u'¦');
    }
    return parts.join(u'|');
}

template <class Text, class Record>
void SheetLayout::plan(
    Table<Text>& table, DraftFieldOwner owner, const std::vector<Known<Text>>& known,
    const std::vector<Record>& records)
{
    QStringList fieldHeaders;
    QHash<QString, int> seen;
    for (const Record& record : records) {
        for (const auto& field : record.fields) {
            if (!seen.contains(field.first)) {
                seen.insert(field.first, static_cast<int>(fieldHeaders.size()));
                fieldHeaders += field.first;
            }
        }
    }
    // A field called Name would be read as the label if there were no column Label.
    std::vector<Column> meanings;
    for (const QString& header : fieldHeaders)
        meanings.push_back(columnOf(owner, header));
    for (const Known<Text>& column : known) {
        const QString header = QString::fromLatin1(column.header);
        const Column meaning = columnOf(owner, header);
        const bool isWanted =
            column.isAlways ||
            (meaning != Column::Custom && std::ranges::find(meanings, meaning) != meanings.end()) ||
            seen.contains(header) || std::ranges::any_of(records, [&](const Record& record) {
                return !column.text(*this, record).isEmpty();
            });
        if (!isWanted)
            continue;
        table.headers += header;
        table.known.push_back(column.text);
    }
    for (const QString& header : fieldHeaders) {
        // What a column could not take was kept under the column's own header: back into it.
        qsizetype column = table.headers.indexOf(header);
        if (column < 0) {
            column = table.headers.size();
            const bool isRefused = (m_dialect == SheetDialect::Kumu && isRefusedHeader(header)) ||
                                   (owner == DraftFieldOwner::Element && looksLikeEnd(header));
            table.headers += isRefused ? header + QStringLiteral(" (field)") : header;
        }
        table.fieldColumns.insert(header, static_cast<int>(column));
    }
}

template <class Text, class Record>
void SheetLayout::fill(
    const Table<Text>& table, const Record& record, std::vector<QString>& cells) const
{
    cells.assign(static_cast<std::size_t>(table.headers.size()), QString());
    for (std::size_t i = 0; i < table.known.size(); ++i)
        cells[i] = table.known[i](*this, record);
    for (const auto& [header, value] : record.fields) {
        QString& cell = cells[static_cast<std::size_t>(table.fieldColumns.value(header))];
        if (cell.isEmpty())
            cell = value;
        else if (cell != value)
            note(record.place, value, "a second value under one header");
    }
}

void SheetLayout::fillElement(std::size_t index, std::vector<QString>& cells) const
{
    fill(m_elements, m_draft.elements[index], cells);
}

void SheetLayout::fillConnection(std::size_t index, std::vector<QString>& cells) const
{
    fill(m_connections, m_draft.connections[index], cells);
}

} // namespace cw::exchange
