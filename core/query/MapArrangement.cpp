// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/MapArrangement.h"

#include "core/kernel/arrange/Circle.h"
#include "core/kernel/arrange/Geographic.h"
#include "core/kernel/arrange/Levels.h"
#include "core/kernel/arrange/Rings.h"
#include "core/kernel/arrange/Scatter.h"
#include "core/kernel/arrange/Sectors.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/query/Living.h"
#include "core/query/attributes/Measures.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace cw::query {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
/// More arcs or wedges than this nobody can tell apart: the smaller ones share one.
constexpr qsizetype kMostGroups = 24;

NodeIndex nodeOf(const std::vector<MemberId>& members, MemberId id)
{
    const auto at = std::ranges::lower_bound(members, id);
    const bool isThere = at != members.end() && *at == id;
    return isThere ? static_cast<NodeIndex>(at - members.begin()) : -1;
}

CompactGraph graphOf(const Network& network, const std::vector<MemberId>& members, CivilDate today)
{
    GraphBuilder builder(static_cast<NodeIndex>(members.size()));
    for (const Relationship& relationship : network.all<Relationship>()) {
        const NodeIndex first = nodeOf(members, relationship.first);
        const NodeIndex second = nodeOf(members, relationship.second);
        if (first >= 0 && second >= 0 && isLiving(relationship, today))
            builder.addEdge(first, second);
    }
    return builder.build();
}

/// The members' values of one attribute.
class Values
{
public:
    Values(
        const Network& network, const QString& key, const std::vector<MemberId>& members,
        const AttributeContext& context)
        : m_network(network), m_members(members)
    {
        m_attribute = attribute(network, AttributeOwner::Member, key);
        if (m_attribute)
            m_reader.emplace(network, *m_attribute, context);
    }

    bool isNumber() const
    {
        return m_attribute && (m_attribute->kind == AttributeKind::Number ||
                               m_attribute->kind == AttributeKind::Date);
    }

    /// Of a date its year.
    std::vector<double> numbers() const
    {
        const bool isDate = m_attribute && m_attribute->kind == AttributeKind::Date;
        std::vector<double> numbers;
        numbers.reserve(m_members.size());
        for (const MemberId id : m_members) {
            const Member* member = m_reader ? m_network.find(id) : nullptr;
            if (!member) {
                numbers.push_back(kMissing);
            } else if (isDate) {
                const CivilDate date = m_reader->date(*member);
                numbers.push_back(date ? static_cast<double>(date.year()) : kMissing);
            } else {
                numbers.push_back(m_reader->number(*member).value_or(kMissing));
            }
        }
        return numbers;
    }

    /// The group of each member, and what they are called. In the order that the attribute has,
    /// else the largest first.
    std::vector<std::int32_t> groups(QStringList& names) const
    {
        QStringList first;
        QHash<QString, int> counts;
        for (const MemberId id : m_members) {
            const Member* member = m_reader ? m_network.find(id) : nullptr;
            const QStringList texts = member ? m_reader->texts(*member) : QStringList();
            first.append(texts.isEmpty() ? QString() : texts.first());
            if (!texts.isEmpty())
                ++counts[texts.first()];
        }
        names = namesInOrder(counts);
        const bool hasOthers = names.size() > kMostGroups;
        if (hasOthers) {
            names.resize(kMostGroups - 1);
            names.append(QString());
        }
        QHash<QString, std::int32_t> numbers;
        for (qsizetype i = 0; i < names.size(); ++i)
            numbers.insert(names[i], static_cast<std::int32_t>(i));
        const std::int32_t others = hasOthers ? static_cast<std::int32_t>(kMostGroups - 1) : -1;
        std::vector<std::int32_t> groups;
        groups.reserve(m_members.size());
        for (const QString& text : std::as_const(first))
            groups.push_back(text.isEmpty() ? -1 : numbers.value(text, others));
        return groups;
    }

private:
    QStringList namesInOrder(const QHash<QString, int>& counts) const
    {
        QStringList names = counts.keys();
        names.removeAll(QString());
        const QStringList offered =
            m_attribute ? offeredValues(m_network, *m_attribute) : QStringList();
        const auto rankOf = [&](const QString& name) {
            const qsizetype rank = offered.indexOf(name);
            return rank < 0 ? offered.size() : rank;
        };
        std::ranges::sort(names, [&](const QString& a, const QString& b) {
            return std::tuple(rankOf(a), -counts[a], a) < std::tuple(rankOf(b), -counts[b], b);
        });
        return names;
    }

    const Network& m_network;
    const std::vector<MemberId>& m_members;
    std::optional<Attribute> m_attribute;
    std::optional<AttributeReader> m_reader;
};

arrange::Arranged onEarth(
    const Network& network, const std::vector<MemberId>& members,
    const arrange::ArrangeOptions& options)
{
    std::vector<double> latitude(members.size(), kMissing);
    std::vector<double> longitude(members.size(), kMissing);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Member* member = network.find(members[i]);
        if (!member || !member->latitude || !member->longitude)
            continue;
        latitude[i] = *member->latitude;
        longitude[i] = *member->longitude;
    }
    return arrange::geographic(latitude, longitude, options);
}

arrange::Arranged arrangedBy(
    const Network& network, const ArrangementSpec& spec, const ArrangementInput& input,
    const AttributeContext& context, QStringList& groups)
{
    const arrange::ArrangeOptions options{.spacing = input.spacing, .from = input.from};
    const auto values = [&](const QString& key) {
        return Values(network, key, input.members, context);
    };
    const auto graph = [&] { return graphOf(network, input.members, context.today); };
    switch (spec.kind) {
    case ArrangementKind::Rings: {
        std::vector<NodeIndex> centre;
        for (const MemberId member : spec.centre) {
            if (const NodeIndex node = nodeOf(input.members, member); node >= 0)
                centre.push_back(node);
        }
        return arrange::rings(graph(), centre, options);
    }
    case ArrangementKind::Levels: {
        const Values by = values(spec.attribute);
        return by.isNumber() ? arrange::levelsByNumber(graph(), by.numbers(), options)
                             : arrange::levels(graph(), by.groups(groups), options);
    }
    case ArrangementKind::Circle:
        return arrange::circle(graph(), values(spec.attribute).groups(groups), options);
    case ArrangementKind::Sectors:
        return arrange::sectors(graph(), values(spec.attribute).groups(groups), options);
    case ArrangementKind::Scatter:
        return arrange::scatter(
            values(spec.attribute).numbers(), values(spec.other).numbers(), options);
    case ArrangementKind::Places:
        return onEarth(network, input.members, options);
    }
    return {};
}

/// Makes what the attributes of the arrangement need and the context does not have.
Result<void> complete(
    AttributeContext& context, const Network& network, const ArrangementSpec& spec,
    TaskContext& task)
{
    const Measures known{context.measures, context.centrality};
    MeasureNeeds needs;
    for (const QString& key : {spec.attribute, spec.other}) {
        if (const auto asked = attribute(network, AttributeOwner::Member, key))
            needs = needs | needsOf(*asked);
    }
    const Result<Measures> found = findMeasures(
        network, {context.rule, context.asOf, needs.without(known.all())}, known, task);
    if (!found)
        return found.error();
    context.measures = found->ofTies;
    context.centrality = found->ofPaths;
    return {};
}

} // namespace

Result<MapArrangement> arrangeMap(
    const Network& network, const ArrangementSpec& spec, const ArrangementInput& input,
    AttributeContext context, TaskContext& task)
{
    if (const Result<void> completed = complete(context, network, spec, task); !completed)
        return completed.error();
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    MapArrangement result{.members = input.members, .arranged = {}, .groups = {}};
    result.arranged = arrangedBy(network, spec, input, context, result.groups);
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return result;
}

QList<Attribute> attributesFor(const Network& network, ArrangementKind kind)
{
    const auto serves = [&](const Attribute& attribute) {
        const bool isNumber = attribute.kind == AttributeKind::Number;
        switch (kind) {
        case ArrangementKind::Rings:
        case ArrangementKind::Places:
            return false;
        case ArrangementKind::Scatter:
            return isNumber;
        case ArrangementKind::Levels:
            return attribute.key != u"name";
        case ArrangementKind::Circle:
        case ArrangementKind::Sectors:
            return attribute.key != u"name" && !isNumber && attribute.kind != AttributeKind::Date;
        }
        return false;
    };
    QList<Attribute> all = attributes(network, AttributeOwner::Member);
    all.removeIf([&](const Attribute& attribute) { return !serves(attribute); });
    return all;
}

bool hasPlacesOnEarth(const Network& network)
{
    return std::ranges::any_of(network.all<Member>(), [](const Member& member) {
        return member.latitude && member.longitude;
    });
}

} // namespace cw::query
