// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NetworkToDraft.h"

#include "core/exchange/OwnColumns.h"
#include "core/exchange/fields/CustomHeaders.h"
#include "core/exchange/fields/ExportNames.h"
#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/fields/LeftBehindCount.h"
#include "core/exchange/fields/OwnIds.h"
#include "core/exchange/fields/RowJson.h"
#include "core/exchange/matching/KindWords.h"
#include "core/exchange/text/NumberText.h"
#include "core/network/Folding.h"
#include "core/query/Depth.h"

#include <QSet>

namespace cw::exchange {

namespace {

constexpr std::size_t kRowsBetweenChecks = 1024;

/// Headers, folded, that a custom field must not take: those of our own columns.
QSet<QString> ownHeaders(DraftFieldOwner owner)
{
    QSet<QString> headers;
    for (const FieldPlace& place : fieldPlaces()) {
        const bool isElement = place.slot == Slot::ElementField || place.slot == Slot::ElementRows;
        const bool isConnection =
            place.slot == Slot::ConnectionField || place.slot == Slot::ConnectionRows;
        if (owner == DraftFieldOwner::Element ? isElement : isConnection)
            headers.insert(folded(QString::fromUtf16(place.header)));
    }
    if (owner == DraftFieldOwner::Connection) {
        headers.insert(folded(kDepthHeader));
        headers.insert(folded(kMeanDepthHeader));
    }
    return headers;
}

/// Whether the column says nothing that another does not: a kind that follows from the type.
template <class R>
bool isTold(const R&, std::string_view)
{
    return false;
}

template <>
bool isTold(const Member& member, std::string_view field)
{
    return field == "kind" &&
           kindOfWord(member.type).value_or(MemberKind::Individual) == member.kind;
}

DraftDirection draftDirection(Direction direction)
{
    switch (direction) {
    case Direction::None:
        return DraftDirection::Undirected;
    case Direction::Mutual:
        return DraftDirection::Mutual;
    case Direction::FirstToSecond:
    case Direction::SecondToFirst:
        return DraftDirection::Directed;
    }
    return DraftDirection::Undirected;
}

/// One drafting of one network.
class Drafting
{
public:
    Drafting(const Network& network, const ExportOptions& options, TaskContext& task);
    Result<NetworkDraft> draft();

private:
    void addProfile();
    void addMember(const Member& member);
    void addMemberRows(const Member& member, DraftFields& fields);
    void addAffiliations(const Member& member, DraftFields& fields);
    void addRelationship(const Relationship& relationship);
    void addStrand(const Relationship& relationship, const Strand& strand, DraftFields common);
    DraftFields commonFields(const Relationship& relationship);
    QString assessmentsText(const Relationship& relationship);
    template <class R>
    void addOwnColumns(const R& row, std::span<const OwnColumn<R>> columns, DraftFields& fields);
    template <class R>
    void
    addCustom(const R& row, CustomHeaders& headers, DraftFieldOwner owner, DraftFields& fields);
    template <class R>
    QJsonObject jsonOf(const R& row);
    template <class R>
    void addTable(QLatin1StringView header);
    QStringList tagNames(const IdSet<Tag>& tags) const;
    QString otherIds(const KeyedText& ids, const QString& given) const;
    void declare(
        DraftFieldOwner owner, const QString& header, DraftFieldKind kind,
        const QStringList& choices = {});
    bool stopped();

    const Network& m_network;
    ExportOptions m_options;
    TaskContext& m_task;
    QString m_scheme;
    ExportNames m_names;
    LeftBehindCount m_left;
    QSet<QString> m_elementHeaders;
    QSet<QString> m_connectionHeaders;
    CustomHeaders m_memberFields;
    CustomHeaders m_strandFields;
    CustomHeaders m_relationshipFields;
    QSet<QString> m_declared;
    NetworkDraft m_result;
    std::size_t m_rows = 0;
};

Drafting::Drafting(const Network& network, const ExportOptions& options, TaskContext& task)
    : m_network(network)
    , m_options(options)
    , m_task(task)
    , m_scheme(schemeOf(options.dialect))
    , m_names(network, m_scheme)
    , m_left(options)
    , m_elementHeaders(ownHeaders(DraftFieldOwner::Element))
    , m_connectionHeaders(ownHeaders(DraftFieldOwner::Connection))
    , m_memberFields(network, FieldOwner::Member, m_elementHeaders)
    , m_strandFields(network, FieldOwner::Strand, m_connectionHeaders)
    , m_relationshipFields(network, FieldOwner::Relationship, m_connectionHeaders)
{}

Result<NetworkDraft> Drafting::draft()
{
    Draft& draft = m_result.draft;
    draft.format = m_options.dialect;
    draft.scheme = m_scheme;
    draft.endsAreIds = true;
    draft.elements.reserve(m_network.all<Member>().size());
    draft.connections.reserve(m_network.all<Strand>().size());
    addProfile();
    for (const Member& member : m_network.all<Member>()) {
        if (stopped())
            return Error{ErrorCode::Cancelled, {}, {}};
        addMember(member);
    }
    for (const Relationship& relationship : m_network.all<Relationship>()) {
        if (stopped())
            return Error{ErrorCode::Cancelled, {}, {}};
        addRelationship(relationship);
    }
    m_result.leftBehind = m_left.all();
    return std::move(m_result);
}

void Drafting::addProfile()
{
    Draft& draft = m_result.draft;
    const NetworkProfile& profile = m_network.profile();
    if (!profile.name.isEmpty() && m_left.leaves("network", "name", false))
        draft.name = profile.name;
    if (!profile.description.isEmpty() && m_left.leaves("network", "description", false))
        draft.description = profile.description;
    addTable<NetworkProfile>(kProfileHeader);
    addTable<Tag>(kTagsHeader);
    addTable<FieldDefinition>(kDefinitionsHeader);
    addTable<SavedView>(kViewsHeader);
}

/// The rows of a table that is about the network as a whole.
template <class R>
void Drafting::addTable(QLatin1StringView header)
{
    QJsonArray rows;
    for (const R& row : m_network.all<R>()) {
        const QJsonObject object = jsonOf(row);
        if (!object.isEmpty())
            rows.append(object);
    }
    const FieldPlace place{Schema<R>::table, {}, Slot::NetworkField};
    if (!rows.isEmpty() && holdingOf(place, m_options.dialect) != Holding::No)
        m_result.draft.fields.append({header, jsonText(rows)});
}

void Drafting::addMember(const Member& member)
{
    DraftElement element;
    element.foreignId = m_names.nameOf(member.id);
    element.label = member.name;
    element.type = member.type;
    element.description = member.description;
    element.tags = tagNames(member.tags);
    element.image = member.image;
    element.url = member.url;
    element.email = member.email;
    element.color = member.color;
    element.from = member.joined;
    element.to = member.left;
    if (const Placement* placement = m_network.placementOf(member.id))
        element.position = DraftPoint{placement->x, placement->y};
    addOwnColumns(member, memberColumns(), element.fields);
    if (member.broughtBy)
        element.fields.append({kBroughtByHeader, m_names.label(member.broughtBy)});
    if (const QString ids = otherIds(member.foreignIds, element.foreignId); !ids.isEmpty())
        element.fields.append({kOtherIdsHeader, ids});
    addCustom(member, m_memberFields, DraftFieldOwner::Element, element.fields);
    addAffiliations(member, element.fields);
    addMemberRows(member, element.fields);
    m_result.draft.elements.push_back(std::move(element));
}

/// Where people look for it: the names of those whom the member belongs to; and for what else is
/// known of that, the rows beside.
void Drafting::addAffiliations(const Member& member, DraftFields& fields)
{
    QStringList names;
    QJsonArray rows;
    bool needsRows = false;
    m_network.forEachReferencing(&Affiliation::member, member.id, [&](AffiliationId id) {
        const Affiliation& affiliation = *m_network.find(id);
        names.append(m_names.label(affiliation.container));
        Affiliation plain;
        plain.id = affiliation.id;
        plain.member = affiliation.member;
        plain.container = affiliation.container;
        needsRows = needsRows || affiliation != plain || names.back().contains(u'|');
        rows.append(jsonOf(affiliation));
    });
    if (names.isEmpty())
        return;
    fields.append({kAffiliationNamesHeader, names.join(u'|')});
    if (needsRows)
        fields.append({kAffiliationsHeader, jsonText(rows)});
}

/// Interactions stand with the first of their participants, places beyond the map with the member.
void Drafting::addMemberRows(const Member& member, DraftFields& fields)
{
    QJsonArray interactions;
    m_network.forEachReferencing(&Interaction::participants, member.id, [&](InteractionId id) {
        const Interaction& interaction = *m_network.find(id);
        if (*interaction.participants.begin() == member.id)
            interactions.append(jsonOf(interaction));
    });
    if (!interactions.isEmpty())
        fields.append({kInteractionsHeader, jsonText(interactions)});
    QJsonArray placements;
    m_network.forEachReferencing(&Placement::member, member.id, [&](PlacementId id) {
        const Placement& placement = *m_network.find(id);
        if (placement.arrangement == kTheMap && !placement.pinned)
            return; // x and y have said it
        placements.append(jsonOf(placement));
    });
    if (!placements.isEmpty())
        fields.append({kPlacementsHeader, jsonText(placements)});
}

void Drafting::addRelationship(const Relationship& relationship)
{
    // The first connection of the pair says what is so of the pair as a whole.
    DraftFields common = commonFields(relationship);
    const std::optional<double> depth =
        query::relationshipDepth(m_network, relationship.id, m_network.profile().rule).depth;
    DraftFields depthField;
    if (depth) {
        const bool isMean = m_network.profile().rule == Rule::Mean;
        const QString header = isMean ? kMeanDepthHeader : kDepthHeader;
        depthField.append({header, numberText(*depth)});
        declare(DraftFieldOwner::Connection, header, DraftFieldKind::Number);
    }
    bool isFirst = true;
    m_network.forEachReferencing(&Strand::relationship, relationship.id, [&](StrandId id) {
        addStrand(
            relationship, *m_network.find(id), (isFirst ? common : DraftFields()) + depthField);
        isFirst = false;
    });
    if (!isFirst)
        return;
    DraftConnection connection;
    connection.foreignId = ownIdText(relationship.id);
    connection.from = m_names.nameOf(relationship.first);
    connection.to = m_names.nameOf(relationship.second);
    connection.directionGiven = true;
    connection.fields = common + depthField;
    m_result.draft.connections.push_back(std::move(connection));
}

DraftFields Drafting::commonFields(const Relationship& relationship)
{
    DraftFields fields;
    addOwnColumns(relationship, relationshipColumns(), fields);
    addCustom(relationship, m_relationshipFields, DraftFieldOwner::Connection, fields);
    if (const QString assessments = assessmentsText(relationship); !assessments.isEmpty())
        fields.append({kAssessmentsHeader, assessments});
    return fields;
}

QString Drafting::assessmentsText(const Relationship& relationship)
{
    QJsonArray rows;
    m_network.forEachReferencing(&Assessment::relationship, relationship.id, [&](AssessmentId id) {
        const QJsonObject row = jsonOf(*m_network.find(id));
        // An assessment that says nothing is one as well, where it may leave at all.
        if (!row.isEmpty() || m_options.withPrivate)
            rows.append(row);
    });
    return rows.isEmpty() ? QString() : jsonText(rows);
}

void Drafting::addStrand(const Relationship& relationship, const Strand& strand, DraftFields common)
{
    const bool isReversed = strand.direction == Direction::SecondToFirst;
    DraftConnection connection;
    connection.foreignId = m_names.nameOf(strand);
    connection.from = m_names.nameOf(isReversed ? relationship.second : relationship.first);
    connection.to = m_names.nameOf(isReversed ? relationship.first : relationship.second);
    connection.direction = draftDirection(strand.direction);
    connection.directionGiven = true;
    connection.type = strand.type;
    connection.label = strand.label;
    connection.description = strand.description;
    connection.tags = tagNames(strand.tags);
    connection.strength = strand.strength;
    connection.color = strand.color;
    connection.fromDate = strand.from;
    connection.toDate = strand.to;
    addOwnColumns(strand, strandColumns(), connection.fields);
    if (const QString ids = otherIds(strand.foreignIds, connection.foreignId); !ids.isEmpty())
        connection.fields.append({kOtherIdsHeader, ids});
    addCustom(strand, m_strandFields, DraftFieldOwner::Connection, connection.fields);
    connection.fields += common;
    m_result.draft.connections.push_back(std::move(connection));
}

template <class R>
void Drafting::addOwnColumns(
    const R& row, std::span<const OwnColumn<R>> columns, DraftFields& fields)
{
    static const R empty{};
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
void Drafting::addCustom(
    const R& row, CustomHeaders& headers, DraftFieldOwner owner, DraftFields& fields)
{
    for (const auto& [key, value] : row.fields.entries()) {
        const CustomHeaders::Header& header = headers.of(key);
        if (!m_left.customLeaves(Schema<R>::table, header.text, header.isPrivate))
            continue;
        fields.append({header.text, value});
        declare(owner, header.text, header.kind, header.choices);
    }
}

/// What of the row may leave, counting what may not.
template <class R>
QJsonObject Drafting::jsonOf(const R& row)
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

QStringList Drafting::tagNames(const IdSet<Tag>& tags) const
{
    QStringList names;
    for (const TagId id : tags) {
        if (const Tag* tag = m_network.find(id))
            names.append(tag->name);
    }
    return names;
}

/// The ids in other schemes than the one that the row goes by.
QString Drafting::otherIds(const KeyedText& ids, const QString& given) const
{
    QStringList texts;
    for (const auto& [scheme, id] : ids.entries()) {
        if (scheme != m_scheme || id != given)
            texts.append(scheme + u'=' + id);
    }
    return texts.join(u'|');
}

void Drafting::declare(
    DraftFieldOwner owner, const QString& header, DraftFieldKind kind, const QStringList& choices)
{
    const QString key = (owner == DraftFieldOwner::Element ? u'e' : u'c') + header;
    if (m_declared.contains(key))
        return;
    m_declared.insert(key);
    m_result.draft.fieldKinds.push_back(DraftField{header, owner, kind, choices});
}

bool Drafting::stopped()
{
    if (++m_rows % kRowsBetweenChecks != 0)
        return false;
    const std::size_t all = m_network.all<Member>().size() + m_network.all<Relationship>().size();
    m_task.report(static_cast<double>(m_rows) / static_cast<double>(all + 1));
    return m_task.cancelled();
}

} // namespace

Result<NetworkDraft>
draftOf(const Network& network, const ExportOptions& options, TaskContext& task)
{
    return Drafting(network, options, task).draft();
}

QString schemeOf(const QString& dialect)
{
    if (dialect.startsWith(QLatin1StringView("kumu")))
        return QStringLiteral("kumu");
    if (dialect.contains(QLatin1StringView("gephi")))
        return QStringLiteral("gephi");
    return dialect.startsWith(QLatin1StringView("gexf")) ? QStringLiteral("gexf")
                                                         : QStringLiteral("graphml");
}

} // namespace cw::exchange
