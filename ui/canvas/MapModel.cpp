// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapModel.h"

#include "core/query/Living.h"
#include "ui/canvas/RelationshipLine.h"
#include "ui/support/Theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr scene::Point kNowhere{kNaN, kNaN};
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

scene::SceneUpdate::Node MapModel::nodeOf(const Member& member)
{
    const Network& network = m_document.network();
    scene::SceneUpdate::Node row;
    const QString value = colorValue(network, member, m_appearance.colorBy);
    if (const auto known = m_draft.nodeOf(member.id.value)) {
        row.node = m_draft.nodes()[*known];
        row.node.group = m_groups.change(row.node.group, value);
    } else {
        row.node.group = m_groups.add(value);
    }
    row.node.id = member.id.value;
    row.node.shape = shapeOf(member.kind);
    row.node.archived = !query::isOnMap(member, m_today);
    const Placement* placement = network.placementOf(member.id);
    row.node.pinned = placement && placement->pinned;
    row.place = placement ? scene::Point{placement->x, placement->y} : kNowhere;
    row.label = (member.shortName.isEmpty() ? member.name : member.shortName).toStdString();
    row.node.fill = fillOf(row.node.group);
    return row;
}

std::optional<scene::SceneUpdate::Edge> MapModel::lineOf(const Relationship& relationship) const
{
    if (!query::isLiving(relationship, m_today))
        return std::nullopt;
    const Network& network = m_document.network();
    return scene::SceneUpdate::Edge{
        relationship.id.value, relationship.first.value, relationship.second.value,
        relationshipLine(network, relationship, network.profile().rule, m_today)};
}

void MapModel::rebuild()
{
    const Network& network = m_document.network();
    m_today = m_document.today();
    m_groups.clear();
    m_draft.clear();
    scene::SceneUpdate all;
    all.nodes.reserve(network.all<Member>().size());
    all.edges.reserve(network.all<Relationship>().size());
    for (const Member& member : network.all<Member>()) {
        if (isShown(member))
            all.nodes.push_back(nodeOf(member));
    }
    for (const Relationship& relationship : network.all<Relationship>()) {
        if (auto line = lineOf(relationship))
            all.edges.push_back(*line);
    }
    m_draft.apply(std::move(all));
    m_fields = colorFields(network);
    countHidden();
    resizeAll();
    colorAll();
    m_scene = m_draft.publish();
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
                if (tie && tie->cadenceDays)
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
    m_today = m_document.today();
    const bool namesTags =
        !change.of<Tag>().isEmpty() && m_appearance.colorBy == QLatin1String("tag");
    const bool combinesAnew =
        std::ranges::any_of(change.of<NetworkProfile>().updated, [](const auto& update) {
            return update.before.rule != update.after.rule;
        });
    const bool isSizeLost = losesSizeField(change);
    if (isSizeLost)
        m_appearance.sizeBy = SizeBy::Relationships;
    const std::size_t placed = change.of<Placement>().rowCount();
    const bool isRearranged = placed > 1 && placed * 2 > m_scene.nodeCount();
    if (namesTags || combinesAnew || isSizeLost)
        rebuild();
    else if (!updateScene(change, touchedBy(change)))
        return;
    emit changed();
    if (isRearranged)
        emit rearranged();
    const std::vector<Relationship>& made = change.of<Relationship>().inserted;
    if (made.size() == 1)
        emit tieMade(made.front().first, made.front().second);
}

/// @return whether there is anything to show.
bool MapModel::updateScene(const Change& change, const Touched& touched)
{
    applyTouched(touched);
    bool isSame = true;
    if (touchesHidden(change)) {
        countHidden();
        isSame = false;
    }
    if (m_groups.takeNews())
        colorAll();
    if (movesSizeRange(change)) {
        resizeAll();
        isSame = false;
    }
    if (!change.of<FieldDefinition>().isEmpty() || usesNewField(touched.members)) {
        m_fields = colorFields(m_document.network());
        isSame = false;
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
        if (member && isShown(*member)) {
            update.nodes.push_back(nodeOf(*member));
        } else if (const auto known = m_draft.nodeOf(id.value)) {
            m_groups.remove(m_draft.nodes()[*known].group);
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
    for (const MemberId end : touched.ends) {
        if (const auto node = m_draft.nodeOf(end.value))
            resize(*node, amountOf(end));
    }
}

/// Whether the change touches somebody who is hidden, before or after it.
bool MapModel::touchesHidden(const Change& change) const
{
    bool found = false;
    forEachRow<Member>(change, [&](const Member& row) { found = found || !isShown(row); });
    return found;
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
        const QStringList keys = usedColorKeys(m_document.network(), *member);
        return std::any_of(
            keys.begin(), keys.end(), [&](const QString& key) { return !isKnown(key); });
    });
}

void MapModel::countHidden()
{
    m_hidden = m_appearance.showArchived ? 0 : query::hiddenFromMap(m_document.network(), m_today);
}

void MapModel::colorAll()
{
    m_groups.takeNews();
    m_colors.learn(m_groups.counted());
    m_fills.assign(m_groups.size(), 0);
    for (std::uint32_t group = 0; group < m_groups.size(); ++group)
        m_fills[group] = m_appearance.colorBy.isEmpty() ? theme::category(0).rgb()
                                                        : m_colors.colorOf(m_groups.value(group));
    const std::size_t count = m_draft.nodes().size();
    for (std::uint32_t i = 0; i < count; ++i) {
        scene::SceneNode node = m_draft.nodes()[i];
        node.fill = fillOf(node.group);
        m_draft.setNode(i, node);
    }
}

scene::Rgb MapModel::fillOf(std::uint32_t group) const
{
    // A value that is new has its colour once all are learnt.
    return group < m_fills.size() ? m_fills[group] : scene::kThemeColor;
}

/// What a line adds to the size of its ends.
float MapModel::amountOf(const scene::SceneEdge& line) const
{
    return m_appearance.sizeBy == SizeBy::Depth ? line.weight / 2 : 1.0F;
}

float MapModel::amountOf(MemberId member) const
{
    if (isSizedByField()) {
        const Member* row = m_document.network().find(member);
        return row ? sizeShare(*row) : 0;
    }
    float amount = 0;
    for (const RelationshipId id : m_document.network().relationshipsOf(member)) {
        if (const scene::SceneEdge* line = m_draft.edgeOf(id.value))
            amount += amountOf(*line);
    }
    return amount;
}

void MapModel::resize(std::uint32_t index, float amount)
{
    constexpr float kSmallest = 5;
    constexpr float kLargest = 16;
    constexpr float kMostImportant = 40;
    scene::SceneNode node = m_draft.nodes()[index];
    if (isSizedByField())
        node.radius = kSmallest + (kLargest - kSmallest) * amount;
    else if (m_appearance.sizeBy == SizeBy::Same)
        node.radius = 8;
    else
        node.radius = std::clamp(3.6F + 2.0F * std::sqrt(amount), kSmallest, kLargest);
    node.importance = isSizedByField() ? kMostImportant * amount : amount;
    m_draft.setNode(index, node);
}

/// The member's share of the largest size, 0 to 1. Areas compare like the numbers where none is
/// below zero.
float MapModel::sizeShare(const Member& member) const
{
    const auto value = sizeValue(member, m_appearance.sizeField);
    if (!value || !m_sizeRange)
        return 0;
    const double least = std::min(m_sizeRange->first, 0.0);
    const double most = m_sizeRange->second;
    const double share = most > least ? (*value - least) / (most - least) : 1.0;
    return static_cast<float>(std::sqrt(std::clamp(share, 0.0, 1.0)));
}

void MapModel::measureSizes()
{
    m_sizeRange.reset();
    if (!isSizedByField())
        return;
    for (const Member& member : m_document.network().all<Member>()) {
        const auto value = sizeValue(member, m_appearance.sizeField);
        if (!value || !isShown(member))
            continue;
        m_sizeRange = m_sizeRange ? std::pair(
                                        std::min(m_sizeRange->first, *value),
                                        std::max(m_sizeRange->second, *value))
                                  : std::pair(*value, *value);
    }
}

/// Whether somebody's number is, or was, at an end of the range or beyond it.
bool MapModel::movesSizeRange(const Change& change) const
{
    bool moves = false;
    if (!isSizedByField())
        return moves;
    forEachRow<Member>(change, [&](const Member& row) {
        const auto value = sizeValue(row, m_appearance.sizeField);
        moves = moves || (value && (!m_sizeRange || *value <= m_sizeRange->first ||
                                    *value >= m_sizeRange->second));
    });
    return moves;
}

bool MapModel::losesSizeField(const Change& change) const
{
    if (!isSizedByField() || change.of<FieldDefinition>().isEmpty())
        return false;
    const QList<ColorField> fields = sizeFields(m_document.network());
    return std::ranges::none_of(
        fields, [&](const ColorField& field) { return field.key == m_appearance.sizeField; });
}

void MapModel::resizeAll()
{
    measureSizes();
    if (isSizedByField()) {
        for (std::uint32_t i = 0; i < m_draft.nodes().size(); ++i)
            resize(i, amountOf(MemberId{m_draft.nodes()[i].id}));
        return;
    }
    std::vector<float> amounts(m_draft.nodes().size(), 0);
    for (const scene::SceneEdge& line : m_draft.edges()) {
        amounts[line.a] += amountOf(line);
        amounts[line.b] += amountOf(line);
    }
    for (std::uint32_t i = 0; i < amounts.size(); ++i)
        resize(i, amounts[i]);
}

bool MapModel::isPlaced(MemberId member) const
{
    return m_document.network().placementOf(member) != nullptr;
}

} // namespace cw
