// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/RecordRows.h"

#include "core/exchange/sheet/SheetHeader.h"
#include "core/exchange/sheet/Words.h"

#include <type_traits>

namespace cw::exchange {

namespace {

constexpr qsizetype kMostKeySets = 4096; // remembered
constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

} // namespace

RecordRows::RecordRows(Reading& reading, const QString& source)
    : m_reading(reading)
    , m_elementKeys{DraftFieldOwner::Element, SheetColumns(reading, source, false), {}, {}}
    , m_connectionKeys{DraftFieldOwner::Connection, SheetColumns(reading, source, false), {}, {}}
    , m_elements(m_elementKeys.columns)
    , m_connections(m_connectionKeys.columns)
{
    m_elementKeys.columns.startOpen(SheetKind::Elements);
    m_connectionKeys.columns.startOpen(SheetKind::Connections);
    m_connections.start({.endsAreSourceTarget = false, .toIsList = false});
}

void RecordRows::readElement(const JsonRecord& record, const QString& path)
{
    if (record.position)
        m_elements.setPosition(*record.position);
    read(m_elementKeys, m_elements, record, path);
}

void RecordRows::readConnection(const JsonRecord& record, const QString& path)
{
    read(m_connectionKeys, m_connections, record, path);
}

void RecordRows::finish()
{
    m_elementKeys.columns.finish();
    m_connectionKeys.columns.finish();
}

template <class Rows>
void RecordRows::read(Keys& keys, Rows& rows, const JsonRecord& record, const QString& path)
{
    keys.columns.setRow(record.row, path);
    const std::vector<std::size_t>& columns = columnsFor(keys, record.keys);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const JsonValue& value = record.values[i];
        if (isBlank(value.text))
            continue;
        if (columns[i] == kNoColumn) {
            m_reading.problem(
                Place{
                    keys.columns.rowPlace().source, record.row,
                    path + u'.' + record.keys[static_cast<qsizetype>(i)]},
                value.text, Reason::LimitExceeded, QStringLiteral("keys"));
            continue;
        }
        SheetColumn& column = keys.columns[columns[i]];
        if (value.isList && column.role == Column::Tags) {
            rows.setTags(value.items);
            continue;
        }
        if constexpr (std::is_same_v<Rows, ConnectionRows>) {
            if (value.isList && column.role == Column::To) {
                rows.setTo(value.items);
                continue;
            }
        }
        rows.readCell(column, m_texts.shared(value.text));
    }
    rows.endRow();
}

/// The columns of a record's keys; most records have the same ones.
const std::vector<std::size_t>& RecordRows::columnsFor(Keys& keys, const QStringList& names)
{
    const QString joined = names.join(u'\n');
    const auto known = keys.byKeys.constFind(joined);
    if (known != keys.byKeys.constEnd())
        return *known;
    const std::vector<Column> roles = factColumnsOf(keys.owner, names);
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < roles.size(); ++i)
        columns.push_back(columnFor(keys, names[static_cast<qsizetype>(i)], roles[i]));
    if (keys.byKeys.size() < kMostKeySets)
        return *keys.byKeys.insert(joined, std::move(columns));
    m_uncached = std::move(columns);
    return m_uncached;
}

std::size_t RecordRows::columnFor(Keys& keys, const QString& key, Column role)
{
    QString header = key.trimmed();
    if (role == Column::Custom)
        header = m_names.value(header.toCaseFolded(), header);
    if (header.isEmpty())
        header = QStringLiteral("(no name)");
    const QPair<QString, int> meaning(header, static_cast<int>(role));
    const auto known = keys.byRole.constFind(meaning);
    if (known != keys.byRole.constEnd())
        return *known;
    if (static_cast<qsizetype>(keys.columns.size()) >= m_reading.budget().columns)
        return kNoColumn;
    return *keys.byRole.insert(meaning, keys.columns.add(header, role));
}

} // namespace cw::exchange
