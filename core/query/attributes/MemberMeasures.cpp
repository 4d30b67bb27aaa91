// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/MemberMeasures.h"

#include "core/kernel/analytics/Clusters.h"
#include "core/kernel/analytics/CoreNumbers.h"
#include "core/kernel/analytics/CutPoints.h"
#include "core/kernel/analytics/EffectiveSize.h"
#include "core/kernel/graph/Components.h"
#include "core/query/GraphQuery.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cw::query {

namespace {

std::vector<QString> namesOf(const Network& network, const std::vector<MemberId>& heads)
{
    std::vector<QString> names;
    QHash<QString, int> used;
    for (const MemberId head : heads) {
        const QString name = network.find(head)->name;
        const int before = used[name]++;
        names.push_back(before == 0 ? name : QStringLiteral("%1 (%2)").arg(name).arg(before + 1));
    }
    return names;
}

} // namespace

MemberMeasures::MemberMeasures(
    const Network& network, Rule rule, CivilDate asOf, const TaskContext& task)
{
    GraphQuery query;
    query.rule = rule;
    query.asOf = asOf;
    measure(network, query, task);
    if (task.cancelled())
        *this = {}; // by now there may be some
}

void MemberMeasures::measure(
    const Network& network, const GraphQuery& query, const TaskContext& task)
{
    const NetworkGraph asked = networkGraph(network, query);
    const CompactGraph& graph = asked.graph;
    if (task.cancelled())
        return;
    const std::vector<NodeIndex> cores = coreNumbers(graph);
    const std::vector<double> sizes = effectiveSizes(graph);
    if (task.cancelled())
        return;
    const CutPoints cuts = findCutPoints(graph);
    const Components components = connectedComponents(graph);
    if (task.cancelled())
        return;
    const Clusters clusters = findClusters(graph);
    m_members = asked.members;
    m_measures.resize(m_members.size());
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        const auto node = static_cast<NodeIndex>(i);
        MemberMeasure& measure = m_measures[i];
        measure.degree = graph.degree(node);
        measure.weightedDegree = asked.weightedDegree(node);
        if (!std::isnan(sizes[i]))
            measure.effectiveSize = sizes[i];
        measure.coreNumber = cores[i];
        measure.componentSize =
            static_cast<int>(components.members[static_cast<std::size_t>(components.of[i])].size());
        measure.isArticulation = cuts.articulation[i];
        measure.cluster = clusters.of[i];
    }
    for (std::size_t edge = 0; edge < cuts.bridge.size(); ++edge) {
        if (cuts.bridge[edge])
            m_bridges.push_back(asked.relationships[edge]);
    }
    std::ranges::sort(m_bridges);
    std::vector<MemberId> heads;
    for (const NodeIndex head : clusters.heads)
        heads.push_back(asked.memberAt(head));
    m_clusterNames = namesOf(network, heads);
}

const MemberMeasure* MemberMeasures::of(MemberId member) const
{
    const auto at = std::ranges::lower_bound(m_members, member);
    if (at == m_members.end() || *at != member)
        return nullptr;
    return &m_measures[static_cast<std::size_t>(at - m_members.begin())];
}

QString MemberMeasures::clusterName(const MemberMeasure& measure) const
{
    return measure.cluster < 0 ? QString()
                               : m_clusterNames[static_cast<std::size_t>(measure.cluster)];
}

bool MemberMeasures::isBridge(RelationshipId relationship) const
{
    return std::ranges::binary_search(m_bridges, relationship);
}

} // namespace cw::query
