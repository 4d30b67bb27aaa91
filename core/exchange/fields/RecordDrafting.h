// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/OwnColumns.h"
#include "core/exchange/fields/CustomHeaders.h"
#include "core/exchange/fields/ExportNames.h"
#include "core/exchange/fields/LeftBehindCount.h"

#include <QJsonObject>
#include <QSet>

#include <span>

namespace cw::exchange {

/// What drafting any record has in common: its columns of our own, its custom fields, the names of
/// what it refers to, and what of all that may leave.
class RecordDrafting
{
public:
    RecordDrafting(const Network& network, const ExportOptions& options);

    const ExportNames& names() const { return m_names; }
    QStringList tagNames(const IdSet<Tag>& tags) const;
    /// The ids in other schemes than the one that the row goes by.
    QString otherIds(const KeyedText& ids, const QString& given) const;

    template <class R>
    void addOwnColumns(const R& row, std::span<const OwnColumn<R>> columns, DraftFields& fields);
    /// @param row  a Member, a Strand or a Relationship.
    template <class R>
    void addCustom(const R& row, DraftFields& fields);
    /// What of the row may leave, counting what may not.
    template <class R>
    QJsonObject jsonOf(const R& row);

    bool leaves(std::string_view record, std::string_view field, bool isPrivate)
    {
        return m_left.leaves(record, field, isPrivate);
    }
    std::vector<LeftBehind> leftBehind() const { return m_left.all(); }

    /// Says once what a column holds.
    void declare(
        DraftFieldOwner owner, const QString& header, DraftFieldKind kind,
        const QStringList& choices = {});
    std::vector<DraftField> takeFieldKinds() { return std::move(m_kinds); }

private:
    CustomHeaders& headersOf(const Member&) { return m_memberFields; }
    CustomHeaders& headersOf(const Strand&) { return m_strandFields; }
    CustomHeaders& headersOf(const Relationship&) { return m_relationshipFields; }
    /// Whether the column says nothing that another does not.
    template <class R>
    static bool isTold(const R&, std::string_view)
    {
        return false;
    }
    static bool isTold(const Member& member, std::string_view field);

    const Network& m_network;
    QString m_scheme;
    ExportNames m_names;
    LeftBehindCount m_left;
    QSet<QString> m_elementHeaders;
    QSet<QString> m_connectionHeaders;
    CustomHeaders m_memberFields;
    CustomHeaders m_strandFields;
    CustomHeaders m_relationshipFields;
    std::vector<DraftField> m_kinds;
    QSet<QString> m_declared;
};

template <class R>
void RecordDrafting::addOwnColumns(
    const R& row, std::span<const OwnColumn<R>> columns, DraftFields& fields)
{
    for (const OwnColumn<R>& column : columns) {
        const FieldPlace* place = placeOf(Schema<R>::table, column.field);
        const bool hasOwnPlace =
            place && place->slot != Slot::ElementField && place->slot != Slot::ConnectionField;
        if (hasOwnPlace)
            continue;
        const QString text = column.text(row);
        if (text.isEmpty() || isTold(row, column.field))
            continue;
        if (!m_left.leaves(Schema<R>::table, column.field, column.isPrivate))
            continue;
        fields.append({QString::fromUtf16(column.header), text});
    }
}

template <class R>
void RecordDrafting::addCustom(const R& row, DraftFields& fields)
{
    const DraftFieldOwner owner =
        std::is_same_v<R, Member> ? DraftFieldOwner::Element : DraftFieldOwner::Connection;
    for (const auto& [key, value] : row.fields.entries()) {
        const CustomHeaders::Header& header = headersOf(row).of(key);
        if (!m_left.customLeaves(Schema<R>::table, header.text, header.isPrivate))
            continue;
        fields.append({header.text, value});
        declare(owner, header.text, header.kind, header.choices);
    }
}

template <class R>
QJsonObject RecordDrafting::jsonOf(const R& row)
{
    return rowToJson(row, m_names, [&](const auto& each) {
        const FieldPlace* place = placeOf(Schema<R>::table, each.name);
        const bool isSaid = !place || place->slot == Slot::Implied ||
                            place->slot == Slot::NetworkName ||
                            place->slot == Slot::NetworkDescription;
        if (isSaid)
            return false;
        return m_left.leaves(Schema<R>::table, each.name, has(each.use, Use::Private));
    });
}

} // namespace cw::exchange
