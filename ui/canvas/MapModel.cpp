// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapModel.h"

#include "core/network/MapReach.h"
#include "core/query/Cadence.h"
#include "core/query/Living.h"
#include "ui/canvas/ChangeRows.h"
#include "ui/canvas/RelationshipLine.h"
#include "ui/canvas/time/ChangeLook.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace cw {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr scene::Point kNowhere{kNaN, kNaN};

bool isRamp(const AppearanceRule& rule)
{
    return rule.channel == RuleChannel::Color && rule.scale != RuleScale::Categories && !rule.fixed;
}

/// On dark ground the bright end of a ramp stands out, on light ground the dark one; of a diverging
/// one always both.
AppearanceRules onGround(AppearanceRules rules, theme::Scheme scheme)
{
    rules.ground = scheme;
    for (AppearanceRule& rule : rules.rules) {
        if (scheme == theme::Scheme::Dark && isRamp(rule) && rule.scale == RuleScale::Sequential)
            rule.isReversed = !rule.isReversed;
    }
    return rules;
}

template <class IdType>
void sortUnique(std::vector<IdType>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

MapModel::MapModel(const Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_look(document.network(), m_draft)
    , m_lineLook(document.network())
    , m_hulls(document.network())
    , m_measuring(document)
{
    connect(&m_measuring, &MapMeasures::found, this, &MapModel::takeMeasures);
    connect(&document, &Document::changed, this, &MapModel::update);
    const auto& members = document.network().all<Member>();
    const bool hasSectors = std::any_of(members.begin(), members.end(), [](const Member& member) {
        return !member.sector.isEmpty();
    });
    if (!hasSectors)
        m_appearance.rules = withRule(m_appearance.rules, {.attribute = QStringLiteral("kind")});
    rebuild();
}

void MapModel::setAppearance(const MapAppearance& appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    rebuild();
    emit changed();
    emit appearanceChanged();
}

void MapModel::setForRoom(bool isForRoom)
{
    m_isForRoom = isForRoom;
    rebuild();
    emit changed();
}

void MapModel::setScheme(theme::Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    if (std::ranges::none_of(m_appearance.rules.rules, isRamp))
        return;
    rebuild();
    emit changed();
}

MapSnapshot MapModel::snapshotOn(theme::Scheme scheme)
{
    const bool isSame =
        scheme == m_scheme || std::ranges::none_of(m_appearance.rules.rules, isRamp);
    if (isSame)
        return snapshot();
    const theme::Scheme own = std::exchange(m_scheme, scheme);
    rebuild();
    MapSnapshot map = snapshot();
    m_scheme = own;
    rebuild();
    return map;
}

void MapModel::setScope(const query::MapScope& scope)
{
    if (scope == m_scope)
        return;
    keepProvisionalPlaces();
    m_scope = scope;
    rebuild();
    emit changed();
    emit scopeChanged();
}

/// Provisional places depend on who else is shown.
void MapModel::keepProvisionalPlaces()
{
    const scene::SceneModel& scene = m_scene;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        const std::int64_t id = scene.node(static_cast<std::uint32_t>(i)).id;
        if (!isPlaced(MemberId{id}))
            m_provisional.insert(id, scene.position(static_cast<std::uint32_t>(i)));
    }
}

/// The earlier day is before, whichever of the two it is; no day is today.
void MapModel::compareDays()
{
    m_comparison.reset();
    if (!m_scope.comparedWith)
        return;
    const CivilDate day = m_scope.asOf ? m_scope.asOf : m_today;
    const Network& network = m_document.network();
    m_comparison = query::compareDays(
        network, network.profile().rule, std::min(day, m_scope.comparedWith),
        std::max(day, m_scope.comparedWith));
}

/// What is as it was stays in the background.
void MapModel::showChange(scene::SceneEdge& line, RelationshipId relationship) const
{
    const auto change = m_comparison->of(relationship).value_or(query::TieChange::Same);
    const ChangeLook look = changeLook(change);
    line.color = look.color;
    line.dash = look.dash;
    line.fade = 0;
    line.width = look.isProminent ? std::max(line.width, look.width) : 1.0F;
}

/// Whether everybody is shown whom no scope is needed for.
bool MapModel::isPlain() const
{
    return m_scope == query::MapScope{} || m_scope == query::MapScope{.withArchived = true};
}

query::AttributeContext MapModel::context() const
{
    query::AttributeContext context;
    context.rule = m_document.network().profile().rule;
    context.today = m_today;
    context.asOf = m_scope.asOf;
    context.measures = m_measures.ofTies;
    context.centrality = m_measures.ofPaths;
    return context;
}

scene::SceneUpdate::Node MapModel::nodeOf(const Member& member)
{
    const Network& network = m_document.network();
    scene::SceneUpdate::Node row;
    const auto known = m_draft.nodeOf(member.id.value);
    if (known)
        row.node = m_draft.nodes()[*known];
    row.node.id = member.id.value;
    m_look.dress(row, member, !known);
    row.node.archived = m_scope.asOf ? member.archived : !query::isOnMap(member, m_today);
    const Placement* placement = network.placementOf(member.id);
    row.node.pinned = placement && placement->pinned;
    row.place = isPlaced(member.id) ? scene::Point{placement->x, placement->y}
                                    : m_provisional.value(member.id.value, kNowhere);
    return row;
}

std::optional<scene::SceneUpdate::Edge> MapModel::lineOf(const Relationship& relationship) const
{
    if (!m_shown->isShown(relationship))
        return std::nullopt;
    const Network& network = m_document.network();
    scene::SceneUpdate::Edge line{
        relationship.id.value, relationship.first.value, relationship.second.value,
        relationshipLine(network, relationship, network.profile().rule, m_today, m_scope.asOf)};
    m_lineLook.dress(line.edge, relationship);
    if (m_comparison)
        showChange(line.edge, relationship.id);
    if (m_isForRoom)
        line.edge.taper = scene::LineTaper::None;
    return line;
}

void MapModel::rebuild()
{
    const Network& network = m_document.network();
    m_today = m_document.today();
    m_draft.clear();
    askForMeasures();
    const query::AttributeContext context = this->context();
    m_shown.emplace(network, scopeShown(), context);
    compareDays();
    const AppearanceRules rules = onGround(
        m_isForRoom ? publicRules(network, m_appearance.rules) : m_appearance.rules, m_scheme);
    m_look.setNarrowed(!isPlain());
    m_look.begin(rules, context);
    m_hulls.begin(rules, context);
    m_lineLook.begin(rules, context, [this](const Relationship& relationship) {
        return m_shown->isShown(relationship);
    });
    scene::SceneUpdate all;
    all.nodes.reserve(network.all<Member>().size());
    all.edges.reserve(network.all<Relationship>().size());
    for (const Member& member : network.all<Member>()) {
        if (m_shown->isShown(member))
            all.nodes.push_back(nodeOf(member));
    }
    for (const Relationship& relationship : network.all<Relationship>()) {
        if (auto line = lineOf(relationship))
            all.edges.push_back(*line);
    }
    m_draft.apply(std::move(all));
    m_hidden = m_shown->counts();
    m_look.dressAll();
    m_hulls.gather(m_draft.nodes(), m_look);
    m_scene = m_draft.publish();
    m_wasMeasured = isMeasured();
}

MapModel::Touched MapModel::touchedBy(const Change& change) const
{
    const Network& network = m_document.network();
    Touched touched;
    const auto touch = [&](RelationshipId id) { touched.relationships.push_back(id); };
    forEachRow<Member>(change, [&](const Member& row) { touched.members.push_back(row.id); });
    // Who comes or goes takes lines along.
    for (const MemberId member : touched.members) {
        for (const RelationshipId id : network.relationshipsOf(member))
            touch(id);
    }
    forEachRow<Placement>(change, [&](const Placement& row) {
        if (row.arrangement == kTheMap)
            touched.members.push_back(row.member);
    });
    forEachRow<Relationship>(change, [&](const Relationship& row) {
        touch(row.id);
        touched.ends.insert(touched.ends.end(), {row.first, row.second});
    });
    forEachRow<Strand>(change, [&](const Strand& row) { touch(row.relationship); });
    forEachRow<Assessment>(change, [&](const Assessment& row) { touch(row.relationship); });
    forEachRow<Interaction>(change, [&](const Interaction& row) {
        for (const MemberId a : row.participants) {
            for (const MemberId b : row.participants) {
                const Relationship* tie = a < b ? network.relationshipBetween(a, b) : nullptr;
                if (tie && query::cadenceOf(network, *tie, network.profile().rule))
                    touch(tie->id);
            }
        }
    });
    sortUnique(touched.members);
    sortUnique(touched.relationships);
    for (const RelationshipId id : touched.relationships) {
        if (const Relationship* row = network.find(id))
            touched.ends.insert(touched.ends.end(), {row->first, row->second});
    }
    touched.ends.insert(touched.ends.end(), touched.members.begin(), touched.members.end());
    sortUnique(touched.ends);
    return touched;
}

void MapModel::update(const Change& change)
{
    const bool isAnotherDay = m_today != m_document.today();
    const std::size_t placed = change.of<Placement>().rowCount();
    const bool isRearranged = placed > 1 && placed * 2 > m_scene.nodeCount();
    const bool isMeasuredAnew = askForMeasures();
    const bool wasMeasured = m_wasMeasured;
    m_wasMeasured = isMeasured();
    if (isAnotherDay || isMeasuredAnew || changesWhoIsShown(change) || changesEverything(change))
        rebuild();
    else if (!updateScene(change, touchedBy(change)) && wasMeasured == m_wasMeasured)
        return;
    emit changed();
    if (isRearranged)
        emit rearranged();
    const std::vector<Relationship>& made = change.of<Relationship>().inserted;
    if (made.size() == 1)
        emit tieMade(made.front().first, made.front().second);
}

/// Whether the change differs how rows look that it does not touch, other than by a number at the
/// end of a scale or a value that is new.
bool MapModel::changesEverything(const Change& change) const
{
    const auto reads = [this](QLatin1String begin) {
        return std::ranges::any_of(m_appearance.rules.rules, [&](const AppearanceRule& rule) {
            return rule.attribute.startsWith(begin);
        });
    };
    const bool combinesAnew =
        std::ranges::any_of(change.of<NetworkProfile>().updated, [](const auto& update) {
            return update.before.rule != update.after.rule;
        });
    const bool isElsewhere =
        !change.of<Member>().isEmpty() || !change.of<Relationship>().isEmpty() ||
        !change.of<Strand>().isEmpty() || !change.of<Assessment>().isEmpty() ||
        !change.of<Interaction>().isEmpty() || !change.of<Affiliation>().isEmpty();
    const bool fadesAnew = !change.of<CadenceRule>().isEmpty();
    return combinesAnew || fadesAnew ||
           (!change.of<Tag>().isEmpty() && reads(QLatin1String("tag"))) ||
           (!change.of<FieldDefinition>().isEmpty() && reads(QLatin1String("field:"))) ||
           (isElsewhere && (m_look.looksBeyondRows() || m_lineLook.looksBeyondRows() ||
                            m_hulls.looksBeyondRows())) ||
           m_lineLook.isOutgrownBy(change);
}

/// @return whether there is anything to show.
bool MapModel::updateScene(const Change& change, const Touched& touched)
{
    applyTouched(touched);
    bool isSame = true;
    if (touchesHidden(change)) {
        m_hidden = m_shown->counts();
        isSame = false;
    }
    if (m_look.settle(change))
        isSame = false;
    if (m_hulls.isTouchedBy(change)) {
        const auto groups = m_hulls.groups();
        m_hulls.gather(m_draft.nodes(), m_look);
        isSame = isSame && groups == m_hulls.groups();
    }
    const scene::SceneModel before = m_scene;
    m_scene = m_draft.publish();
    return !isSame || !m_scene.sharesNodesWith(before) || !m_scene.sharesEdgesWith(before) ||
           !m_scene.sharesPositionsWith(before);
}

void MapModel::applyTouched(const Touched& touched)
{
    const Network& network = m_document.network();
    scene::SceneUpdate update;
    for (const MemberId id : touched.members) {
        const Member* member = network.find(id);
        if (member && m_shown->isShown(*member)) {
            update.nodes.push_back(nodeOf(*member));
        } else if (const auto known = m_draft.nodeOf(id.value)) {
            m_look.undress(m_draft.nodes()[*known]);
            update.goneNodes.push_back(id.value);
        }
    }
    for (const RelationshipId id : touched.relationships) {
        const Relationship* relationship = network.find(id);
        if (auto line = relationship ? lineOf(*relationship) : std::nullopt)
            update.edges.push_back(*line);
        else
            update.goneEdges.push_back(id.value);
    }
    m_draft.apply(std::move(update));
    for (const MemberId end : touched.ends)
        m_look.resize(end);
}

/// Whether the change touches somebody who is hidden, before or after it.
bool MapModel::touchesHidden(const Change& change) const
{
    if (!isPlain())
        return true;
    bool found = false;
    forEachRow<Member>(change, [&](const Member& row) { found = found || !m_shown->isShown(row); });
    return found;
}

/// Whether others than the touched rows may be shown or hidden by it.
bool MapModel::changesWhoIsShown(const Change& change) const
{
    const bool isInWords = !change.of<Tag>().isEmpty() || !change.of<FieldDefinition>().isEmpty();
    if (!m_scope.filter.isEmpty() && isInWords)
        return true;
    return !m_shown->isLocal() &&
           (!change.of<Member>().isEmpty() || !change.of<Relationship>().isEmpty() ||
            !change.of<Strand>().isEmpty() || !change.of<Assessment>().isEmpty() ||
            !change.of<Interaction>().isEmpty() || !change.of<Affiliation>().isEmpty());
}

bool MapModel::isPlaced(MemberId member) const
{
    const Placement* placement = m_document.network().placementOf(member);
    return placement && isInReach(placement->x, placement->y);
}

} // namespace cw
