// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/HostedRows.h"

#include "core/exchange/fields/RowCells.h"
#include "core/exchange/fields/WeavingRows.h"

namespace cw::exchange {

namespace {

/// The field by which a row that stays behind as a whole is counted: the first that is written.
template <class R>
std::string_view namingField()
{
    std::string_view name;
    forEachField<R>([&](const auto& each) {
        const FieldPlace* place = placeOf(Schema<R>::table, each.name);
        if (name.empty() && place && place->slot != Slot::Implied)
            name = each.name;
    });
    return name;
}

} // namespace

HostedRows::HostedRows(
    const Network& network, RecordDrafting& records, const ExportOptions& options)
{
    WeavingRecords::forEach([&]<class R>() { add<R>(network, records, options); });
}

template <class R>
void HostedRows::add(const Network& network, RecordDrafting& records, const ExportOptions& options)
{
    Column column{kRowsHeader<R>, {}};
    QJsonArray all;
    const FieldPlace table{Schema<R>::table, {}, Slot::NetworkField};
    const bool isHeld = !isOfNetwork<R> || holdingOf(table, options.dialect) != Holding::No;
    for (const R& row : network.all<R>()) {
        if (isKeptBack(row) && !options.withPrivate) {
            records.leaves(Schema<R>::table, namingField<R>(), true);
            continue;
        }
        QJsonObject object = records.jsonOf(row);
        object.insert(kRowKey, QString::number(row.id.value));
        if constexpr (isOfNetwork<R>)
            all.append(object);
        else
            column.rows[hostOf(network, row)].append(object);
    }
    if (isHeld && !all.isEmpty())
        m_ofNetwork.append({kRowsHeader<R>, jsonText(all)});
    if (!column.rows.empty())
        (isOneOf<R, Snooze, Strain> ? m_ofRelationships : m_ofMembers).push_back(std::move(column));
}

void HostedRows::append(const std::vector<Column>& columns, std::int64_t host, DraftFields& fields)
{
    for (const Column& column : columns) {
        const auto rows = column.rows.find(host);
        if (rows != column.rows.end())
            appendRows(fields, column.header, rows->second);
    }
}

void HostedRows::appendOf(MemberId member, DraftFields& fields) const
{
    append(m_ofMembers, member.value, fields);
}

void HostedRows::appendOf(RelationshipId relationship, DraftFields& fields) const
{
    append(m_ofRelationships, relationship.value, fields);
}

} // namespace cw::exchange
