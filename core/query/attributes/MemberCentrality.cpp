// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/MemberCentrality.h"

#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/analytics/SampledPathMeasures.h"
#include "core/query/GraphQuery.h"

#include <algorithm>

namespace cw::query {

namespace {

Result<std::vector<MemberCentralityValue>> exactly(const CompactGraph& graph, TaskContext& task)
{
    const Result<PathMeasures> found = measurePaths(graph, {}, task);
    if (!found)
        return found.error();
    std::vector<MemberCentralityValue> values;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        values.push_back(
            {found->betweenness[static_cast<std::size_t>(node)], found->closeness(node)});
    }
    return values;
}

Result<std::vector<MemberCentralityValue>> bySample(const CompactGraph& graph, TaskContext& task)
{
    const Result<SampledPathMeasures> found = samplePaths(graph, {}, task);
    if (!found)
        return found.error();
    std::vector<MemberCentralityValue> values;
    for (std::size_t i = 0; i < found->betweenness.size(); ++i) {
        const std::optional<Estimate>& closeness = found->closeness[i];
        values.push_back(
            {found->betweenness[i].value,
             closeness ? std::optional(closeness->value) : std::nullopt});
    }
    return values;
}

} // namespace

Result<MemberCentrality> MemberCentrality::measured(
    const Network& network, Rule rule, CivilDate asOf, TaskContext& task,
    const MemberCentrality* before)
{
    GraphQuery query;
    query.rule = rule;
    query.asOf = asOf;
    NetworkGraph asked = networkGraph(network, query);
    if (before && before->m_members == asked.members && before->m_graph == asked.graph)
        return *before;
    const double work =
        static_cast<double>(asked.members.size()) * static_cast<double>(asked.graph.edgeCount());
    MemberCentrality centrality;
    centrality.m_isEstimated = work >= kEstimatedFrom;
    Result<std::vector<MemberCentralityValue>> values =
        centrality.m_isEstimated ? bySample(asked.graph, task) : exactly(asked.graph, task);
    if (!values)
        return values.error();
    centrality.m_graph = std::move(asked.graph);
    centrality.m_members = std::move(asked.members);
    centrality.m_values = std::move(values).value();
    return centrality;
}

const MemberCentralityValue* MemberCentrality::of(MemberId member) const
{
    const auto at = std::ranges::lower_bound(m_members, member);
    if (at == m_members.end() || *at != member)
        return nullptr;
    return &m_values[static_cast<std::size_t>(at - m_members.begin())];
}

} // namespace cw::query
