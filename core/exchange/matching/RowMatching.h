// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fields/RowJson.h"
#include "core/exchange/matching/ConnectionMatching.h"
#include "core/exchange/matching/MemberMatching.h"
#include "core/exchange/matching/TagNames.h"

#include <QHash>
#include <QSet>

namespace cw::exchange {

/// Which rows of what weavers keep (offers, introductions, projects ...) are there already: those
/// with the id that they say; else one that says the same. They are left alone, the others come in.
/// What a row refers to is found again by what it was called in the file, so the records come in
/// the order of WeavingRecords.
class RowMatching final : public RowNames
{
public:
    RowMatching(
        Planning& planning, MemberMatching& members, const ConnectionMatching& connections,
        TagNames& tags);

    /// After all elements and connections were taken. Cost: O(rows of the draft) and, for a record
    /// of which rows come that say no id we know, O(rows of the network).
    void take();

    QString nameOf(MemberId id) const override { return QString::number(id.value); }
    MemberId memberOf(const QString& name) const override { return m_members.memberOf(name); }
    QString keyOf(std::string_view table, std::int64_t id) const override;
    std::int64_t rowOf(std::string_view table, const QString& key) const override;

private:
    using Sameness = QMultiHash<QString, std::int64_t>; ///< what rows say, and their ids

    template <class R>
    void takeRecord();
    template <class R>
    void takeElementRows();
    template <class R>
    void takeConnectionRows();
    template <class R>
    void takeRow(const QJsonObject& object, std::int64_t host, const Place& place);
    template <class R>
    bool fits(const R& row) const;
    template <class R>
    Sameness& samenessOf();
    template <class R>
    QString textOf(const R& row) const;
    void refuse(const Place& place, QLatin1StringView header, const QString& value);

    Planning& m_planning;
    MemberMatching& m_members;
    const ConnectionMatching& m_connections;
    TagNames& m_tags;
    QSet<QString> m_headers;            ///< of columns of rows that the draft has
    QHash<QString, std::int64_t> m_ids; ///< by table and what the row is called in the file
    Sameness m_same;                    ///< of the record that is being taken
    bool m_hasSame = false;
};

} // namespace cw::exchange
