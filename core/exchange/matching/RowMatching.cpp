// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/RowMatching.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/fields/RowCells.h"
#include "core/exchange/fields/WeavingRows.h"
#include "core/exchange/matching/RuleKeeping.h"

namespace cw::exchange {

namespace {

QString keyIn(std::string_view table, const QString& key)
{
    return rowjson::nameOf(table) + u':' + key;
}

/// Puts in with whom, or with which tie, the row stands.
template <class R>
void setHost(R& row, std::int64_t host)
{
    withHostField<R>([&]<class F>(const F& each) {
        if constexpr (IsId<typename F::Type>::value)
            row.*each.member = typename F::Type{host};
    });
}

} // namespace

RowMatching::RowMatching(
    Planning& planning, MemberMatching& members, const ConnectionMatching& connections,
    TagNames& tags)
    : m_planning(planning), m_members(members), m_connections(connections), m_tags(tags)
{}

void RowMatching::take()
{
    // Most files have none, so that nobody needs to look for each kind in each row.
    const auto note = [this](const auto& records) {
        for (const auto& record : records) {
            for (const auto& field : record.fields) {
                if (field.first.endsWith(u"rows"))
                    m_headers.insert(field.first);
            }
        }
    };
    note(m_planning.draft().elements);
    note(m_planning.draft().connections);
    WeavingRecords::forEach([&]<class R>() { takeRecord<R>(); });
}

template <class R>
void RowMatching::takeRecord()
{
    m_hasSame = false;
    if constexpr (isOfNetwork<R>) {
        for (const QJsonObject& row : jsonRows(fieldOf(m_planning.draft(), kRowsHeader<R>)))
            takeRow<R>(row, 0, m_planning.wholeSource());
    } else if (m_headers.contains(kRowsHeader<R>)) {
        if constexpr (isOneOf<R, Snooze, Strain>)
            takeConnectionRows<R>();
        else
            takeElementRows<R>();
    }
}

template <class R>
void RowMatching::takeElementRows()
{
    for (const DraftElement& element : m_planning.draft().elements) {
        const RowCells cells = rowCells(element.fields, kRowsHeader<R>);
        if (!cells.unreadable.isEmpty())
            refuse(element.place, kRowsHeader<R>, cells.unreadable);
        const MemberId member = cells.rows.isEmpty() ? MemberId() : m_members.memberOf(element);
        for (const QJsonObject& row : cells.rows)
            takeRow<R>(row, member.value, element.place);
    }
}

template <class R>
void RowMatching::takeConnectionRows()
{
    for (const DraftConnection& connection : m_planning.draft().connections) {
        const RowCells cells = rowCells(connection.fields, kRowsHeader<R>);
        if (!cells.unreadable.isEmpty())
            refuse(connection.place, kRowsHeader<R>, cells.unreadable);
        if (cells.rows.isEmpty())
            continue;
        const RelationshipId tie = m_connections.relationshipOf(
            m_members.memberOf(connection.from), m_members.memberOf(connection.to));
        for (const QJsonObject& row : cells.rows)
            takeRow<R>(row, tie.value, connection.place);
    }
}

template <class R>
void RowMatching::takeRow(const QJsonObject& object, std::int64_t host, const Place& place)
{
    const QString key = object.value(kRowKey).toString();
    const auto remember = [&](std::int64_t id) {
        if (!key.isEmpty())
            m_ids.insert(keyIn(Schema<R>::table, key), id);
    };
    if (m_planning.network().find(Id<R>{key.toLongLong()})) {
        remember(key.toLongLong());
        return;
    }
    R row;
    setHost(row, host);
    if (!rowFromJson(object, row, *this) || !keepRules(m_planning, row, place) || !fits(row)) {
        refuse(place, kRowsHeader<R>, jsonText({object}));
        return;
    }
    Sameness& same = samenessOf<R>();
    const QString text = textOf(row);
    if (const auto there = same.constFind(text); there != same.constEnd()) {
        remember(*there);
        // Of rows that say the same there may be several; each is found once.
        if (!isOneOf<R, Interest, Skill, CadenceRule, Snooze>)
            same.erase(there);
        return;
    }
    row.id = m_planning.ids().next<Id<R>>();
    remember(row.id.value);
    if (isOneOf<R, Interest, Skill, CadenceRule, Snooze>)
        same.insert(text, row.id.value);
    m_planning.plan().change.of<R>().inserted.push_back(std::move(row));
}

/// Whether everything is there that the row cannot be without.
template <class R>
bool RowMatching::fits(const R& row) const
{
    bool isWhole = true;
    forEachReferenceField<R>([&]<class F>(const F& each, std::size_t) {
        if constexpr (IsId<typename F::Type>::value)
            isWhole = isWhole && (!has(each.use, Use::NotNull) || !(row.*each.member).isNull());
    });
    return isWhole;
}

/// What the network's rows of the record say, made when it is first asked for.
template <class R>
RowMatching::Sameness& RowMatching::samenessOf()
{
    if (!m_hasSame) {
        m_same.clear();
        for (const R& row : m_planning.network().all<R>())
            m_same.insert(textOf(row), row.id.value);
        m_hasSame = true;
    }
    return m_same;
}

template <class R>
QString RowMatching::textOf(const R& row) const
{
    const QJsonObject object =
        rowToJson(row, *this, [](const auto& each) { return tellsApart(each); });
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString RowMatching::keyOf(std::string_view, std::int64_t id) const
{
    return QString::number(id);
}

std::int64_t RowMatching::rowOf(std::string_view table, const QString& key) const
{
    if (table == Schema<Tag>::table) {
        const IdSet<Tag> ids = m_tags.idsOf({key});
        return ids.isEmpty() ? 0 : (*ids.begin()).value;
    }
    if (table == Schema<Relationship>::table) {
        const QJsonArray ends = QJsonDocument::fromJson(key.toUtf8()).array();
        const auto end = [&](qsizetype at) { return m_members.memberOf(ends.at(at).toString()); };
        return m_connections.relationshipOf(end(0), end(1)).value;
    }
    return m_ids.value(keyIn(table, key));
}

void RowMatching::refuse(const Place& place, QLatin1StringView header, const QString& value)
{
    m_planning.problem(place, header, value, Reason::NotKept);
}

} // namespace cw::exchange
