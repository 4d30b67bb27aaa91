// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NetworkToDraft.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/fields/HostedRows.h"
#include "core/exchange/fields/OwnIds.h"
#include "core/exchange/fields/RecordDrafting.h"
#include "core/exchange/fields/RowCells.h"
#include "core/exchange/fields/RowJson.h"
#include "core/exchange/text/NumberText.h"
#include "core/query/Depth.h"

namespace cw::exchange {

namespace {

constexpr std::size_t kRowsBetweenChecks = 1024;

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
    QJsonArray assessmentsOf(const Relationship& relationship);
    template <class R>
    void addTable(QLatin1StringView header);
    template <class R>
    void leaveBehind(std::string_view field);
    bool stopped();

    const Network& m_network;
    ExportOptions m_options;
    TaskContext& m_task;
    RecordDrafting m_records;
    HostedRows m_hosted;
    NetworkDraft m_result;
    std::size_t m_rows = 0;
};

Drafting::Drafting(const Network& network, const ExportOptions& options, TaskContext& task)
    : m_network(network)
    , m_options(options)
    , m_task(task)
    , m_records(network, options)
    , m_hosted(network, m_records, options)
{}

Result<NetworkDraft> Drafting::draft()
{
    Draft& draft = m_result.draft;
    draft.format = m_options.dialect;
    draft.scheme = schemeOf(m_options.dialect);
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
    draft.fieldKinds = m_records.takeFieldKinds();
    m_result.leftBehind = m_records.leftBehind();
    return std::move(m_result);
}

void Drafting::addProfile()
{
    Draft& draft = m_result.draft;
    const NetworkProfile& profile = m_network.profile();
    if (!profile.name.isEmpty() && m_records.leaves("network", "name", false))
        draft.name = profile.name;
    if (!profile.description.isEmpty() && m_records.leaves("network", "description", false))
        draft.description = profile.description;
    addTable<NetworkProfile>(kProfileHeader);
    addTable<Tag>(kTagsHeader);
    addTable<FieldDefinition>(kDefinitionsHeader);
    addTable<SavedView>(kViewsHeader);
    addTable<Annotation>(kAnnotationsHeader);
    // One line says it of the picture and of where it lies, and of a snapshot, a judgement, a
    // round.
    leaveBehind<Background>("picture");
    leaveBehind<Snapshot>("measures");
    leaveBehind<PhaseJudgement>("phase");
    leaveBehind<PulseQuestion>("text");
    leaveBehind<PulseRound>("questions");
    leaveBehind<PulseAnswer>("value");
    draft.fields += m_hosted.ofNetwork();
}

/// Says of every row that no format has room for it, once.
template <class R>
void Drafting::leaveBehind(std::string_view field)
{
    for (std::size_t left = m_network.all<R>().size(); left > 0; --left)
        m_records.leaves(Schema<R>::table, field, false);
}

/// The rows of a table that is about the network as a whole.
template <class R>
void Drafting::addTable(QLatin1StringView header)
{
    QJsonArray rows;
    for (const R& row : m_network.all<R>()) {
        const QJsonObject object = m_records.jsonOf(row);
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
    element.foreignId = m_records.names().nameOf(member.id);
    element.label = member.name;
    element.type = member.type;
    element.description = member.description;
    element.tags = m_records.tagNames(member.tags);
    element.image = member.image;
    element.url = member.url;
    element.email = member.email;
    element.color = member.color;
    element.from = member.joined;
    element.to = member.left;
    if (const Placement* placement = m_network.placementOf(member.id))
        element.position = DraftPoint{placement->x, placement->y};
    m_records.addOwnColumns(member, memberColumns(), element.fields);
    if (member.broughtBy)
        element.fields.append({kBroughtByHeader, m_records.names().label(member.broughtBy)});
    if (const QString ids = m_records.otherIds(member.foreignIds, element.foreignId);
        !ids.isEmpty())
        element.fields.append({kOtherIdsHeader, ids});
    m_records.addCustom(member, element.fields);
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
        names.append(m_records.names().label(affiliation.container));
        Affiliation plain;
        plain.id = affiliation.id;
        plain.member = affiliation.member;
        plain.container = affiliation.container;
        needsRows = needsRows || affiliation != plain || names.back().contains(u'|');
        rows.append(m_records.jsonOf(affiliation));
    });
    if (names.isEmpty())
        return;
    fields.append({kAffiliationNamesHeader, names.join(u'|')});
    if (needsRows)
        appendRows(fields, kAffiliationsHeader, rows);
}

/// Interactions stand with the first of their participants, places beyond the map with the member.
void Drafting::addMemberRows(const Member& member, DraftFields& fields)
{
    QJsonArray interactions;
    m_network.forEachReferencing(&Interaction::participants, member.id, [&](InteractionId id) {
        const Interaction& interaction = *m_network.find(id);
        if (*interaction.participants.begin() == member.id)
            interactions.append(m_records.jsonOf(interaction));
    });
    appendRows(fields, kInteractionsHeader, interactions);
    QJsonArray placements;
    m_network.forEachReferencing(&Placement::member, member.id, [&](PlacementId id) {
        const Placement& placement = *m_network.find(id);
        if (placement.arrangement == kTheMap && !placement.pinned)
            return; // x and y have said it
        placements.append(m_records.jsonOf(placement));
    });
    appendRows(fields, kPlacementsHeader, placements);
    m_hosted.appendOf(member.id, fields);
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
        m_records.declare(DraftFieldOwner::Connection, header, DraftFieldKind::Number);
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
    connection.from = m_records.names().nameOf(relationship.first);
    connection.to = m_records.names().nameOf(relationship.second);
    connection.directionGiven = true;
    connection.fields = common + depthField;
    m_result.draft.connections.push_back(std::move(connection));
}

DraftFields Drafting::commonFields(const Relationship& relationship)
{
    DraftFields fields;
    m_records.addOwnColumns(relationship, relationshipColumns(), fields);
    m_records.addCustom(relationship, fields);
    appendRows(fields, kAssessmentsHeader, assessmentsOf(relationship));
    m_hosted.appendOf(relationship.id, fields);
    return fields;
}

QJsonArray Drafting::assessmentsOf(const Relationship& relationship)
{
    QJsonArray rows;
    m_network.forEachReferencing(&Assessment::relationship, relationship.id, [&](AssessmentId id) {
        const QJsonObject row = m_records.jsonOf(*m_network.find(id));
        // An assessment that says nothing is one as well, where it may leave at all.
        if (!row.isEmpty() || m_options.withPrivate)
            rows.append(row);
    });
    return rows;
}

void Drafting::addStrand(const Relationship& relationship, const Strand& strand, DraftFields common)
{
    const bool isReversed = strand.direction == Direction::SecondToFirst;
    DraftConnection connection;
    connection.foreignId = m_records.names().nameOf(strand);
    connection.from =
        m_records.names().nameOf(isReversed ? relationship.second : relationship.first);
    connection.to = m_records.names().nameOf(isReversed ? relationship.first : relationship.second);
    connection.direction = draftDirection(strand.direction);
    connection.directionGiven = true;
    connection.type = strand.type;
    connection.label = strand.label;
    connection.description = strand.description;
    connection.tags = m_records.tagNames(strand.tags);
    connection.strength = strand.strength;
    connection.color = strand.color;
    connection.fromDate = strand.from;
    connection.toDate = strand.to;
    m_records.addOwnColumns(strand, strandColumns(), connection.fields);
    if (const QString ids = m_records.otherIds(strand.foreignIds, connection.foreignId);
        !ids.isEmpty())
        connection.fields.append({kOtherIdsHeader, ids});
    m_records.addCustom(strand, connection.fields);
    connection.fields += common;
    m_result.draft.connections.push_back(std::move(connection));
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
