// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/ConnectionMatching.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/fields/OtherIds.h"
#include "core/exchange/fields/OwnIds.h"
#include "core/exchange/matching/RuleKeeping.h"
#include "core/exchange/matching/TidyRows.h"

#include <algorithm>

namespace cw::exchange {

namespace {

bool isOwnColumn(const QString& header)
{
    return findColumn(strandColumns(), header) || findColumn(relationshipColumns(), header) ||
           isRowsHeader(DraftFieldOwner::Connection, header);
}

Direction directionOf(DraftDirection direction, bool fromIsFirst)
{
    switch (direction) {
    case DraftDirection::Undirected:
        return Direction::None;
    case DraftDirection::Mutual:
        return Direction::Mutual;
    case DraftDirection::Directed:
        return fromIsFirst ? Direction::FirstToSecond : Direction::SecondToFirst;
    }
    return Direction::None;
}

/// Same type, orientation and period: what tells strands of a pair apart where they have no ids.
bool isAlike(const Strand& strand, const DraftConnection& connection, Direction direction)
{
    return strand.type == connection.type && strand.direction == direction &&
           strand.from == connection.fromDate && strand.to == connection.toDate;
}

} // namespace

ConnectionMatching::ConnectionMatching(Planning& planning, MemberMatching& members, TagNames& tags)
    : m_planning(planning)
    , m_members(members)
    , m_tags(tags)
    , m_scheme(planning.draft().scheme)
    , m_views(planning, members)
    , m_relationshipFields(planning)
    , m_fields(
          planning, DraftFieldOwner::Connection,
          [this](const QString& header) {
              return isOwnColumn(header) || m_relationshipFields.knows(header);
          })
    , m_strandColumns(strandColumns())
    , m_relationshipColumns(relationshipColumns())
    , m_relationships(planning.network())
{
    const auto& connections = planning.draft().connections;
    makeRoom(connections.size());
    const bool hasIds = std::ranges::any_of(
        connections, [](const DraftConnection& each) { return !each.foreignId.isEmpty(); });
    if (!hasIds)
        return;
    for (const Strand& strand : planning.network().all<Strand>()) {
        if (const QString id = strand.foreignIds.value(m_scheme); !id.isEmpty())
            m_byForeignId.insert(id, strand.id);
    }
}

/// For as many new rows as there are connections: what nobody writes into takes no memory.
void ConnectionMatching::makeRoom(std::size_t connections)
{
    constexpr std::size_t kMany = 10'000;
    if (connections < kMany)
        return;
    m_pairs.reserve(connections);
    m_pairIndexes.reserve(static_cast<qsizetype>(connections));
    m_relationships.reserve(connections);
    m_planning.plan().change.of<Strand>().inserted.reserve(connections);
}

bool ConnectionMatching::takeConnections()
{
    const auto& connections = m_planning.draft().connections;
    TidyRows tidy(m_planning);
    for (std::size_t i = 0; i < connections.size(); ++i) {
        if (i % 1024 == 0) {
            if (m_planning.task().cancelled())
                return false;
            m_planning.task().report(static_cast<double>(i) / double(connections.size()));
        }
        const DraftConnection& connection = tidy.of(connections[i]);
        const QStringView fromText = QStringView(connection.from).trimmed();
        const QStringView toText = QStringView(connection.to).trimmed();
        if (fromText.isEmpty() || toText.isEmpty()) {
            const bool fromIsMissing = fromText.isEmpty();
            m_planning.problem(
                connection.place, fromIsMissing ? QStringLiteral("From") : QStringLiteral("To"), {},
                Reason::MissingEnd);
            continue;
        }
        // A self tie must not make the member it names, so it is looked at before the ends are.
        if (fromText == toText) {
            m_planning.problem(
                connection.place, QStringLiteral("To"), connection.to, Reason::SelfTie);
            continue;
        }
        const MemberId from = m_members.endOf(connection.from, connection, QStringLiteral("From"));
        const MemberId to = m_members.endOf(connection.to, connection, QStringLiteral("To"));
        if (from.isNull() || to.isNull())
            continue;
        if (from == to) {
            m_planning.problem(
                connection.place, QStringLiteral("To"), connection.to, Reason::SelfTie);
            continue;
        }
        take(connection, from, to);
    }
    return true;
}

ConnectionMatching::Pair& ConnectionMatching::pairOf(MemberId first, MemberId second)
{
    if (const auto at = m_pairIndexes.constFind({first, second}); at != m_pairIndexes.constEnd())
        return m_pairs[*at];
    m_pairIndexes.insert({first, second}, m_pairs.size());
    Pair& pair = m_pairs.emplace_back();
    pair.said.first = first;
    pair.said.second = second;
    if (const Relationship* known = m_planning.network().relationshipBetween(first, second)) {
        pair.said.relationship = known->id;
        pair.unmatched = m_planning.network().referencing(&Strand::relationship, known->id);
        return pair;
    }
    Relationship relationship;
    relationship.id = m_planning.ids().next<RelationshipId>();
    relationship.first = first;
    relationship.second = second;
    pair.said.relationship = relationship.id;
    pair.said.isNew = true;
    m_relationships.insert(std::move(relationship));
    return pair;
}

RelationshipId ConnectionMatching::relationshipOf(MemberId one, MemberId other) const
{
    const PairOfMembers pair{std::min(one, other), std::max(one, other)};
    if (const auto at = m_pairIndexes.constFind(pair); at != m_pairIndexes.constEnd())
        return m_pairs[*at].said.relationship;
    const Relationship* known = m_planning.network().relationshipBetween(pair.first, pair.second);
    return known ? known->id : RelationshipId();
}

void ConnectionMatching::take(const DraftConnection& connection, MemberId from, MemberId to)
{
    const bool fromIsFirst = from < to;
    const Direction direction = directionOf(connection.direction, fromIsFirst);
    Pair& pair = pairOf(std::min(from, to), std::max(from, to));
    if (m_views.takeRows(connection, m_relationships, pair.said))
        pair.isChanged = true;
    if (ownIdFrom<Relationship>(connection.foreignId)) {
        // Our sheets have a row for a relationship without strands, too.
        layRelationshipColumns(connection, pair);
        m_views.note(connection, from, to, pair.said);
        return;
    }
    if (const StrandId known = matchOf(pair, connection, direction)) {
        const Strand& before = *m_planning.network().find(known);
        Strand after = before;
        after.relationship = pair.said.relationship;
        lay(connection, direction, after);
        if (after != before) {
            m_updatedStrands.push_back({before, std::move(after)});
            pair.isChanged = true;
        }
    } else {
        Strand strand;
        strand.id = m_planning.ids().next<StrandId>();
        strand.relationship = pair.said.relationship;
        lay(connection, direction, strand);
        m_planning.plan().change.of<Strand>().inserted.push_back(std::move(strand));
        pair.isChanged = true;
    }
    layRelationshipColumns(connection, pair);
    m_views.note(connection, from, to, pair.said);
}

StrandId
ConnectionMatching::matchOf(Pair& pair, const DraftConnection& connection, Direction direction)
{
    const Network& network = m_planning.network();
    if (const auto own = ownIdFrom<Strand>(connection.foreignId)) {
        const auto known = std::ranges::find(pair.unmatched, own);
        if (known != pair.unmatched.end()) {
            pair.unmatched.erase(known);
            return own;
        }
    }
    if (!connection.foreignId.isEmpty()) {
        const auto known = m_byForeignId.constFind(connection.foreignId);
        if (known != m_byForeignId.constEnd()) {
            const StrandId id = *known;
            std::erase(pair.unmatched, id);
            m_byForeignId.remove(connection.foreignId);
            return id;
        }
    }
    const auto match = std::ranges::find_if(pair.unmatched, [&](StrandId id) {
        const Strand& strand = *network.find(id);
        const bool isAnother =
            !connection.foreignId.isEmpty() && strand.foreignIds.contains(m_scheme);
        return !isAnother && isAlike(strand, connection, direction);
    });
    if (match == pair.unmatched.end())
        return {};
    const StrandId id = *match;
    pair.unmatched.erase(match);
    return id;
}

void ConnectionMatching::lay(const DraftConnection& connection, Direction direction, Strand& strand)
{
    const auto setIfGiven = [](auto& value, const auto& given, bool isGiven) {
        if (isGiven)
            value = given;
    };
    setIfGiven(strand.type, connection.type, !connection.type.isEmpty());
    strand.direction = direction;
    setIfGiven(strand.label, connection.label, !connection.label.isEmpty());
    setIfGiven(strand.description, connection.description, !connection.description.isEmpty());
    setIfGiven(strand.strength, connection.strength, connection.strength.has_value());
    setIfGiven(strand.from, connection.fromDate, !connection.fromDate.isNull());
    setIfGiven(strand.to, connection.toDate, !connection.toDate.isNull());
    setIfGiven(strand.color, connection.color, !connection.color.isEmpty());
    if (!connection.tags.isEmpty())
        strand.tags = m_tags.idsOf(connection.tags);
    const bool isForeign =
        !connection.foreignId.isEmpty() && ownIdFrom<Strand>(connection.foreignId) != strand.id;
    if (isForeign && !m_scheme.isEmpty())
        strand.foreignIds.setValue(m_scheme, connection.foreignId);
    for (const auto& other : splitOtherIds(fieldOf(connection, kOtherIdsHeader)))
        strand.foreignIds.setValue(other.first, other.second);
    for (const auto& value : connection.fields) {
        const auto* column = m_strandColumns.find(value.first);
        if (column && !value.second.isEmpty() && !column->set(strand, value.second))
            m_planning.problem(connection.place, value.first, value.second, Reason::NotTaken);
    }
    strand.fields = m_fields.mergedInto(strand.fields, connection.fields, connection.place);
    if (keepRules(m_planning, strand, connection.place))
        return;
    if (const Strand* before = m_planning.network().find(strand.id))
        strand = *before;
}

bool ConnectionMatching::saysOfRelationship(const DraftConnection& connection)
{
    return std::ranges::any_of(connection.fields, [&](const auto& value) {
        return !value.second.isEmpty() &&
               (m_relationshipColumns.find(value.first) ||
                (m_relationshipFields.knows(value.first) && !m_strandColumns.find(value.first)));
    });
}

void ConnectionMatching::layRelationshipColumns(const DraftConnection& connection, Pair& pair)
{
    if (!saysOfRelationship(connection))
        return;
    Relationship& relationship = m_relationships.edit(pair.said.relationship);
    const Relationship before = relationship;
    relationship.fields =
        m_relationshipFields.mergedInto(relationship.fields, connection.fields, connection.place);
    for (const auto& value : connection.fields) {
        const auto* column = m_relationshipColumns.find(value.first);
        if (column && !value.second.isEmpty() && !column->set(relationship, value.second))
            m_planning.problem(connection.place, value.first, value.second, Reason::NotTaken);
    }
    if (!keepRules(m_planning, relationship, connection.place))
        relationship = before;
    pair.isChanged = pair.isChanged || relationship != before;
}

void ConnectionMatching::finish()
{
    RowCounts& counts = m_planning.plan().relationships;
    std::size_t views = 0;
    for (const Pair& pair : m_pairs)
        views += static_cast<std::size_t>(
            std::ranges::count_if(pair.said.views, &PairViews::View::isGiven));
    m_views.makeRoom(views);
    for (Pair& pair : m_pairs) {
        const bool isChanged = m_views.assess(pair.said) || pair.isChanged;
        ++(pair.said.isNew ? counts.added : isChanged ? counts.changed : counts.unchanged);
    }
    Change& change = m_planning.plan().change;
    change.of<Relationship>() = m_relationships.take();
    std::ranges::sort(
        m_updatedStrands, {}, [](const Update<Strand>& update) { return update.before.id; });
    change.of<Strand>().updated = std::move(m_updatedStrands);
}

} // namespace cw::exchange
