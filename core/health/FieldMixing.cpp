// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/FieldMixing.h"

#include "core/query/attributes/AttributeReader.h"

#include <QHash>

#include <algorithm>

namespace cw::health {

namespace {

/// Looks at ties in all permutations of a test: about half a second.
constexpr std::int64_t kMostLooks = 100'000'000;
/// Below this many permutations a chance of 0.05 could not be told.
constexpr std::int64_t kFewestPermutations = 99;

bool mayTellApart(const query::Attribute& attribute)
{
    const bool hasGroups = attribute.kind == query::AttributeKind::Text ||
                           attribute.kind == query::AttributeKind::Choice;
    return hasGroups && !attribute.isMany && !attribute.isMeasure && !attribute.isPrivate &&
           attribute.key != u"name";
}

FieldGroups groupsOf(
    const Network& network, const query::NetworkGraph& graph, const query::Attribute& attribute)
{
    FieldGroups found;
    found.key = attribute.key;
    found.groupOf.reserve(graph.members.size());
    const query::AttributeReader reader(network, attribute, {});
    QHash<QString, NodeIndex> groups;
    for (const MemberId member : graph.members) {
        const QStringList texts = reader.texts(*network.find(member));
        if (texts.isEmpty()) {
            found.groupOf.push_back(kNoGroup);
            continue;
        }
        const auto next = static_cast<NodeIndex>(found.values.size());
        const auto group = groups.constFind(texts.first());
        if (group == groups.cend()) {
            groups.insert(texts.first(), next);
            found.values.append(texts.first());
        }
        found.groupOf.push_back(group == groups.cend() ? next : *group);
    }
    return found;
}

bool tellsApart(const query::Attribute& attribute, const FieldGroups& groups)
{
    if (groups.values.size() < 2)
        return false;
    const auto grouped =
        std::ranges::count_if(groups.groupOf, [](NodeIndex group) { return group != kNoGroup; });
    return attribute.kind == query::AttributeKind::Choice || 2 * groups.values.size() <= grouped;
}

int affordablePermutations(const CompactGraph& graph, int wanted)
{
    const auto looks = static_cast<std::int64_t>(graph.edgeCount()) + graph.nodeCount() + 1;
    return static_cast<int>(std::min<std::int64_t>(
        wanted, std::max<std::int64_t>(kFewestPermutations, kMostLooks / looks)));
}

} // namespace

std::vector<FieldGroups> fieldGroups(const Network& network, const query::NetworkGraph& graph)
{
    std::vector<FieldGroups> fields;
    for (const query::Attribute& each : query::attributes(network, query::AttributeOwner::Member)) {
        if (!mayTellApart(each))
            continue;
        FieldGroups groups = groupsOf(network, graph, each);
        if (tellsApart(each, groups))
            fields.push_back(std::move(groups));
    }
    return fields;
}

Result<std::vector<FieldMixing>> measureFieldMixing(
    const Network& network, const query::NetworkGraph& graph, const FieldMixingOptions& options,
    TaskContext& task)
{
    const MixingTestOptions testing{
        .permutations = affordablePermutations(graph.graph, options.permutations),
        .seed = options.seed};
    std::vector<FieldMixing> found;
    for (FieldGroups& groups : fieldGroups(network, graph)) {
        FieldMixing field;
        field.mixing = groupMixing(graph.graph, groups.groupOf);
        const Result<MixingTest> test = testMixing(graph.graph, groups.groupOf, testing, task);
        if (!test.ok())
            return test.error();
        field.test = *test;
        field.groups = std::move(groups);
        found.push_back(std::move(field));
    }
    return found;
}

} // namespace cw::health
