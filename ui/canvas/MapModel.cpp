// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapModel.h"

#include "core/kernel/scene/ProvisionalPlaces.h"
#include "core/query/Living.h"
#include "ui/canvas/RelationshipLine.h"
#include "ui/support/Theme.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

constexpr float kNowhere = std::numeric_limits<float>::quiet_NaN();
/// Beyond this many touched rows everything is made anew.
constexpr std::size_t kMostTouched = 4'000;

scene::MarkShape shapeOf(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Individual:
        return scene::MarkShape::Circle;
    case MemberKind::Organization:
        return scene::MarkShape::RoundedSquare;
    case MemberKind::Group:
        return scene::MarkShape::Hexagon;
    }
    return scene::MarkShape::Circle;
}

template <class IdType>
void sortUnique(std::vector<IdType>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Every row of a record's change, as it was and as it is.
template <class R, class Use>
void forEachRow(const Change& change, Use&& use)
{
    for (const R& row : change.of<R>().removed)
        use(row);
    for (const Update<R>& update : change.of<R>().updated) {
        use(update.before);
        use(update.after);
    }
    for (const R& row : change.of<R>().inserted)
        use(row);
}

/// Whether the line of one relationship is drawn as it was.
bool looksLike(const scene::SceneEdge& a, const scene::SceneEdge& b)
{
    return a.a == b.a && a.b == b.b && a.width == b.width && a.weight == b.weight &&
           a.color == b.color && a.dash == b.dash && a.taper == b.taper &&
           a.arrowAtA == b.arrowAtA && a.arrowAtB == b.arrowAtB && a.fade == b.fade;
}

template <class Rows, class IdType>
auto lowerBound(Rows& rows, IdType id)
{
    return std::lower_bound(rows.begin(), rows.end(), id, [](const auto& row, IdType wanted) {
        return row.id < wanted;
    });
}

} // namespace

MapModel::MapModel(const Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &MapModel::update);
    m_fields = colorFields(document.network());
    const bool isKnown =
        std::any_of(m_fields.begin(), m_fields.end(), [&](const ColorField& field) {
            return field.key == m_appearance.colorBy;
        });
    if (!isKnown)
        m_appearance.colorBy = QStringLiteral("kind");
    rebuild();
}

void MapModel::setAppearance(const MapAppearance& appearance)
{
    if (appearance == m_appearance)
        return;
    if (appearance.colorBy != m_appearance.colorBy)
        m_colors.reset();
    m_appearance = appearance;
    rebuild();
    emit changed();
}

bool MapModel::isShown(const Member& member) const
{
    return m_appearance.showArchived || query::isOnMap(member, m_today);
}

MapModel::MemberRow MapModel::rowOf(const Member& member) const
{
    const Network& network = m_document.network();
    MemberRow row;
    row.id = member.id;
    row.label = (member.shortName.isEmpty() ? member.name : member.shortName).toUtf8();
    row.value = colorValue(network, member, m_appearance.colorBy);
    row.shape = shapeOf(member.kind);
    row.archived = !query::isOnMap(member, m_today);
    const Placement* placement = network.placementOf(member.id);
    row.pinned = placement && placement->pinned;
    row.x = placement ? static_cast<float>(placement->x) : kNowhere;
    row.y = placement ? static_cast<float>(placement->y) : kNowhere;
    return row;
}

std::optional<std::uint32_t> MapModel::indexOf(MemberId member) const
{
    const auto found = lowerBound(m_members, member);
    if (found == m_members.end() || found->id != member)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_members.begin());
}

std::optional<MapModel::LineRow> MapModel::lineOf(const Relationship& relationship) const
{
    const auto first = indexOf(relationship.first);
    const auto second = indexOf(relationship.second);
    const Network& network = m_document.network();
    if (!first || !second || !query::isLiving(relationship, m_today))
        return std::nullopt;
    LineRow row{relationship.id, relationship.first, relationship.second, {}};
    row.edge = relationshipLine(network, relationship, network.profile().rule, m_today);
    row.edge.a = *first;
    row.edge.b = *second;
    return row;
}

void MapModel::rebuild()
{
    const Network& network = m_document.network();
    m_today = m_document.today();
    m_members.clear();
    m_lines.clear();
    for (const Member& member : network.all<Member>()) {
        if (isShown(member))
            m_members.push_back(rowOf(member));
    }
    for (const Relationship& relationship : network.all<Relationship>()) {
        if (const auto line = lineOf(relationship))
            m_lines.push_back(*line);
    }
    m_fields = colorFields(network);
    countHidden();
    learnColors();
    const auto edges = makeEdges();
    m_scene = {makeNodes(), makePositions(*edges), edges};
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
    forEachRow<Relationship>(change, [&](const Relationship& row) { touch(row.id); });
    forEachRow<Strand>(change, [&](const Strand& row) { touch(row.relationship); });
    forEachRow<Assessment>(change, [&](const Assessment& row) { touch(row.relationship); });
    forEachRow<Interaction>(change, [&](const Interaction& row) {
        for (const MemberId a : row.participants) {
            for (const MemberId b : row.participants) {
                const Relationship* tie = a < b ? network.relationshipBetween(a, b) : nullptr;
                if (tie && tie->cadenceDays)
                    touch(tie->id);
            }
        }
    });
    sortUnique(touched.members);
    sortUnique(touched.relationships);
    return touched;
}

void MapModel::update(const Change& change)
{
    m_today = m_document.today();
    const bool namesTags =
        !change.of<Tag>().isEmpty() && m_appearance.colorBy == QLatin1String("tag");
    const bool combinesAnew =
        std::ranges::any_of(change.of<NetworkProfile>().updated, [](const auto& update) {
            return update.before.rule != update.after.rule;
        });
    const std::size_t placed = change.of<Placement>().rowCount();
    const bool isRearranged = placed > 1 && placed * 2 > m_members.size();
    const Touched touched = touchedBy(change);
    if (namesTags || combinesAnew ||
        touched.members.size() + touched.relationships.size() > kMostTouched) {
        rebuild();
    } else if (!touched.members.empty() || !touched.relationships.empty()) {
        if (!updateScene(change, touched))
            return;
    } else {
        return;
    }
    emit changed();
    if (isRearranged)
        emit rearranged();
    const std::vector<Relationship>& made = change.of<Relationship>().inserted;
    if (made.size() == 1)
        emit tieMade(made.front().first, made.front().second);
}

/// Only what differs is made anew: at a hundred thousand members each part takes milliseconds.
/// @return whether there is anything to show.
bool MapModel::updateScene(const Change& change, const Touched& touched)
{
    const std::vector<MemberId> before = memberIds();
    const MembersUpdate members = updateMembers(touched.members);
    if (members.cameOrWent)
        remapLines(before);
    const LinesUpdate lines = updateLines(touched.relationships);
    bool isSame =
        !members.cameOrWent && !members.look && !members.places && !lines.cameOrWent && !lines.look;
    bool touchesHidden = false;
    forEachRow<Member>(
        change, [&](const Member& row) { touchesHidden = touchesHidden || !isShown(row); });
    if (touchesHidden) {
        countHidden();
        isSame = false;
    }
    if (members.cameOrWent || members.values)
        learnColors();
    if (!change.of<FieldDefinition>().isEmpty() || usesNewField(touched.members)) {
        m_fields = colorFields(m_document.network());
        isSame = false;
    }
    if (isSame)
        return false;
    const bool newLines = members.cameOrWent || lines.cameOrWent || lines.look;
    // Sizes follow the lines; provisional places too.
    const bool newSizes = members.cameOrWent || lines.cameOrWent ||
                          (lines.weights && m_appearance.sizeBy == SizeBy::Depth);
    const bool newPlaces = members.places || members.cameOrWent || (newLines && m_hasUnplaced);
    const auto edges = newLines ? makeEdges() : m_scene.edgesPart();
    m_scene = {
        members.look || newSizes ? makeNodes() : m_scene.nodesPart(),
        newPlaces ? makePositions(*edges) : m_scene.positionsPart(), edges};
    return true;
}

bool MapModel::usesNewField(const std::vector<MemberId>& members) const
{
    const auto isKnown = [&](const QString& key) {
        return std::any_of(m_fields.begin(), m_fields.end(), [&](const ColorField& field) {
            return field.key == key;
        });
    };
    return std::any_of(members.begin(), members.end(), [&](MemberId id) {
        const Member* member = m_document.network().find(id);
        if (!member)
            return false;
        const QStringList keys = usedColorKeys(*member);
        return std::any_of(
            keys.begin(), keys.end(), [&](const QString& key) { return !isKnown(key); });
    });
}

std::vector<MemberId> MapModel::memberIds() const
{
    std::vector<MemberId> ids;
    ids.reserve(m_members.size());
    for (const MemberRow& row : m_members)
        ids.push_back(row.id);
    return ids;
}

bool MapModel::MemberRow::looksLike(const MemberRow& other) const
{
    return label == other.label && value == other.value && shape == other.shape &&
           archived == other.archived && pinned == other.pinned;
}

MapModel::MembersUpdate MapModel::updateMembers(const std::vector<MemberId>& members)
{
    MembersUpdate update;
    for (const MemberId id : members) {
        const Member* member = m_document.network().find(id);
        const bool shown = member && isShown(*member);
        const auto at = lowerBound(m_members, id);
        const bool known = at != m_members.end() && at->id == id;
        if (shown && known) {
            MemberRow row = rowOf(*member);
            update.look = update.look || !row.looksLike(*at);
            update.values = update.values || row.value != at->value;
            update.places = update.places || row.x != at->x || row.y != at->y;
            *at = std::move(row);
        } else if (shown) {
            m_members.insert(at, rowOf(*member));
        } else if (known) {
            m_members.erase(at);
        }
        update.cameOrWent = update.cameOrWent || shown != known;
    }
    return update;
}

/// Ends are indices: after members came or went each points elsewhere, or nowhere.
void MapModel::remapLines(const std::vector<MemberId>& before)
{
    constexpr std::uint32_t kGone = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> now(before.size(), kGone);
    std::size_t at = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        while (at < m_members.size() && m_members[at].id < before[i])
            ++at;
        if (at < m_members.size() && m_members[at].id == before[i])
            now[i] = static_cast<std::uint32_t>(at);
    }
    std::erase_if(m_lines, [&](LineRow& line) {
        line.edge.a = now[line.edge.a];
        line.edge.b = now[line.edge.b];
        return line.edge.a == kGone || line.edge.b == kGone;
    });
}

MapModel::LinesUpdate MapModel::updateLines(const std::vector<RelationshipId>& relationships)
{
    LinesUpdate update;
    for (const RelationshipId id : relationships) {
        const Relationship* relationship = m_document.network().find(id);
        const auto line = relationship ? lineOf(*relationship) : std::nullopt;
        const auto at = lowerBound(m_lines, id);
        const bool known = at != m_lines.end() && at->id == id;
        if (line && known) {
            update.look = update.look || !looksLike(line->edge, at->edge);
            update.weights = update.weights || line->edge.weight != at->edge.weight;
            *at = *line;
        } else if (line) {
            m_lines.insert(at, *line);
        } else if (known) {
            m_lines.erase(at);
        }
        update.cameOrWent = update.cameOrWent || line.has_value() != known;
    }
    return update;
}

void MapModel::countHidden()
{
    m_hidden = m_appearance.showArchived ? 0 : query::hiddenFromMap(m_document.network(), m_today);
}

void MapModel::learnColors()
{
    QHash<QString, int> counts;
    for (const MemberRow& row : m_members) {
        if (!row.value.isEmpty())
            ++counts[row.value];
    }
    QList<QPair<QString, int>> counted;
    for (auto entry = counts.constBegin(); entry != counts.constEnd(); ++entry)
        counted.append({entry.key(), entry.value()});
    m_colors.learn(counted);
}

std::shared_ptr<const scene::SceneNodes> MapModel::makeNodes() const
{
    std::vector<float> size(m_members.size(), 0);
    for (const LineRow& line : m_lines) {
        const float amount = m_appearance.sizeBy == SizeBy::Depth ? line.edge.weight / 2 : 1.0F;
        size[line.edge.a] += amount;
        size[line.edge.b] += amount;
    }
    auto nodes = std::make_shared<scene::SceneNodes>();
    nodes->items.reserve(m_members.size());
    QHash<QString, scene::Rgb> colors;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const MemberRow& row = m_members[i];
        auto color = colors.constFind(row.value);
        if (color == colors.constEnd())
            color = colors.insert(row.value, m_colors.colorOf(row.value));
        const bool isSame = m_appearance.sizeBy == SizeBy::Same;
        nodes->items.push_back(
            {.id = row.id.value,
             .radius = isSame ? 8 : std::clamp(3.6F + 2.0F * std::sqrt(size[i]), 5.0F, 16.0F),
             .importance = size[i],
             .fill = m_appearance.colorBy.isEmpty() ? theme::category(0).rgb() : *color,
             .shape = row.shape,
             .pinned = row.pinned,
             .archived = row.archived});
        nodes->labels.append({row.label.constData(), static_cast<std::size_t>(row.label.size())});
    }
    return nodes;
}

std::shared_ptr<const scene::ScenePositions>
MapModel::makePositions(const std::vector<scene::SceneEdge>& edges)
{
    auto positions = std::make_shared<scene::ScenePositions>();
    bool isComplete = true;
    for (const MemberRow& row : m_members) {
        positions->x.push_back(row.x);
        positions->y.push_back(row.y);
        isComplete = isComplete && std::isfinite(row.x);
    }
    m_hasUnplaced = !isComplete;
    if (!isComplete)
        scene::placeProvisionally(*positions, edges);
    return positions;
}

std::shared_ptr<const std::vector<scene::SceneEdge>> MapModel::makeEdges() const
{
    auto edges = std::make_shared<std::vector<scene::SceneEdge>>();
    edges->reserve(m_lines.size());
    for (const LineRow& line : m_lines)
        edges->push_back(line.edge);
    return edges;
}

bool MapModel::isPlaced(MemberId member) const
{
    return m_document.network().placementOf(member) != nullptr;
}

} // namespace cw
