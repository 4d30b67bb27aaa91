// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/query/Depth.h"

#include <algorithm>

namespace cw::health {

namespace {

struct Views
{
    double pairs = 0.0;
    double oneSided = 0.0;
    std::vector<double> toSettle;    ///< of each node: pairs where only the other has spoken
    std::vector<std::int32_t> edges; ///< one-sided
};

std::optional<std::int32_t> edgeOf(const CompactGraph& graph, NodeIndex from, NodeIndex to)
{
    const auto neighbours = graph.neighbours(from);
    const auto place = std::ranges::lower_bound(neighbours, to);
    if (place == neighbours.end() || *place != to)
        return std::nullopt;
    return graph.edgeNumbers(from)[static_cast<std::size_t>(place - neighbours.begin())];
}

Views viewsOf(const PanelInput& input)
{
    const query::NetworkGraph& network = input.found.network;
    Views views;
    views.toSettle.assign(at(network.graph.nodeCount()), 0.0);
    for (const GraphArc& arc : network.arcs) {
        const bool isReturned =
            std::ranges::binary_search(network.arcs, GraphArc{arc.to, arc.from});
        views.pairs += isReturned ? 0.5 : 1.0;
        const auto edge = edgeOf(network.graph, arc.from, arc.to);
        if (isReturned || !edge)
            continue;
        ++views.oneSided;
        views.edges.push_back(*edge);
        // Who has been asked and sees it otherwise is nobody's to name.
        const RelationshipId tie = network.relationships[static_cast<std::size_t>(*edge)];
        const MemberId other = network.memberAt(arc.to);
        if (!query::sideView(input.network, tie, other, input.found.asOf).hasSpoken)
            ++views.toSettle[at(arc.to)];
    }
    return views;
}

} // namespace

std::optional<Finding> reciprocityPanel(const PanelInput& input)
{
    const HealthMeasures& found = input.found;
    if (!found.reciprocity || found.network.coverage.membersAsked == 0)
        return std::nullopt;
    const Views views = viewsOf(input);
    Finding finding;
    finding.panel = Panel::Reciprocity;
    finding.figure = share(Quantity::MutualDyads, measured(input, "dyad_reciprocity"));
    finding.beside = {share(Quantity::MutualArcs, measured(input, "arc_reciprocity"))};
    const query::Coverage& coverage = found.network.coverage;
    finding.bases = {{BasisKind::MembersAsked, coverage.membersAsked, coverage.members}};
    finding.behind = BehindKind::ToSettle;
    finding.people = peopleBy(found.network, views.toSettle);
    finding.ties = relationshipsOf(found.network, views.edges);
    if (views.oneSided == 0.0)
        finding.reason = {ReasonKind::AllReturned, {views.pairs}, {}, {}};
    else if (finding.people.empty())
        finding.reason = {ReasonKind::SeenOtherwise, {views.oneSided, views.pairs}, {}, {}};
    else
        finding.reason = {
            ReasonKind::OneSided,
            {views.oneSided, views.pairs, finding.people.front().value},
            firstOf(finding.people, 1),
            {}};
    return finding;
}

} // namespace cw::health
