// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/kernel/analytics/DegreeMeasures.h"

#include <algorithm>

namespace cw::health {

namespace {

std::vector<double> degreesOf(const CompactGraph& graph)
{
    std::vector<double> degrees;
    degrees.reserve(at(graph.nodeCount()));
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        degrees.push_back(graph.degree(node));
    return degrees;
}

Measured meanDepth(const query::NetworkGraph& network)
{
    double sum = 0.0;
    double known = 0.0;
    for (const float depth : network.depths) {
        if (depth >= 0.0F) {
            sum += static_cast<double>(depth);
            known += 1.0;
        }
    }
    return shareOf(sum, known, NotDefined::NoTies);
}

/// Who is not of the largest part, those without any tie first.
std::vector<MemberId> apart(const HealthMeasures& found)
{
    std::vector<std::vector<NodeIndex>> parts = found.components->members;
    parts.erase(parts.begin());
    std::ranges::stable_sort(parts, {}, [](const auto& part) { return part.size(); });
    std::vector<MemberId> members;
    for (const std::vector<NodeIndex>& part : parts) {
        for (const NodeIndex node : part)
            members.push_back(found.network.memberAt(node));
    }
    return members;
}

Reason reasonOf(const HealthMeasures& found, const std::vector<PersonBehind>& people)
{
    const CompactGraph& graph = found.graph();
    const double members = graph.nodeCount();
    if (graph.nodeCount() == 0)
        return {ReasonKind::NobodyThere, {}, {}, {}};
    if (graph.edgeCount() == 0)
        return {ReasonKind::NoTiesAtAll, {members}, {}, {}};
    std::vector<MemberId> outside = apart(found);
    if (outside.empty())
        return {
            ReasonKind::AllTogether,
            {members, meanDegree(graph).value_or(0.0), people.front().value},
            firstOf(people, 1),
            {}};
    const auto count = static_cast<double>(outside.size());
    return {ReasonKind::SomeApart, {count, members - count}, std::move(outside), {}};
}

} // namespace

std::optional<Finding> connectivityPanel(const PanelInput& input)
{
    const HealthMeasures& found = input.found;
    if (!found.components)
        return std::nullopt;
    Finding finding;
    finding.panel = Panel::Connectivity;
    finding.figure = share(Quantity::LargestShare, measured(input, "largest_component_share"));
    const std::vector<double> degrees = degreesOf(found.graph());
    double alone = 0.0;
    for (const double degree : degrees)
        alone += degree == 0.0;
    finding.beside = {
        count(Quantity::MemberCount, found.graph().nodeCount()),
        count(Quantity::TieCount, static_cast<double>(found.graph().edgeCount())),
        real(Quantity::MeanDegree, measured(input, "mean_degree")),
        share(Quantity::Density, measured(input, "density")),
        real(Quantity::MeanDepth, meanDepth(found.network)),
        share(Quantity::Connectedness, measured(input, "connectedness")),
        count(Quantity::Parts, found.components->count()),
        count(Quantity::WithoutTies, alone)};
    finding.behind = BehindKind::Ties;
    finding.people = peopleBy(found.network, degrees);
    finding.spreadKind = SpreadKind::TiesOfMembers;
    finding.spread = degrees;
    finding.reason = reasonOf(found, finding.people);
    return finding;
}

} // namespace cw::health
