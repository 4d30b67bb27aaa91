// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/query/Depth.h"

#include <algorithm>

namespace cw::health {

namespace {

struct NewTies
{
    std::size_t dated = 0;
    double across = 0.0; ///< between two clusters
    std::vector<std::int32_t> edges;
    std::vector<double> ofNode;
    std::vector<DatedNumber> quarters;
};

bool joinsClusters(const HealthMeasures& found, GraphEdge edge)
{
    return found.clusters &&
           found.clusters->of[at(edge.first)] != found.clusters->of[at(edge.second)];
}

NewTies newTiesOf(const PanelInput& input)
{
    const query::NetworkGraph& network = input.found.network;
    NewTies ties;
    ties.ofNode.assign(network.members.size(), 0.0);
    ties.quarters = quartersBefore(input.day());
    const CivilDate since = input.day().plusDays(-kYear);
    const std::vector<GraphEdge> edges = network.graph.edges();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const CivilDate day =
            query::knownSince(input.network, *input.network.find(network.relationships[i]));
        if (!day || day > input.day())
            continue;
        ++ties.dated;
        countIn(ties.quarters, day);
        if (day <= since)
            continue;
        ties.edges.push_back(static_cast<std::int32_t>(i));
        ties.across += joinsClusters(input.found, edges[i]);
        ++ties.ofNode[at(edges[i].first)];
        ++ties.ofNode[at(edges[i].second)];
    }
    return ties;
}

} // namespace

std::optional<Finding> emergencePanel(const PanelInput& input)
{
    NewTies ties = newTiesOf(input);
    if (ties.dated == 0)
        return std::nullopt;
    const auto all = static_cast<double>(ties.edges.size());
    Finding finding;
    finding.panel = Panel::Emergence;
    finding.figure = count(Quantity::NewTies, all);
    finding.beside = {count(Quantity::NewTiesAcross, ties.across)};
    finding.bases = {{BasisKind::DatedTies, ties.dated, input.found.graph().edgeCount()}};
    finding.behind = BehindKind::NewTies;
    finding.people = peopleBy(input.found.network, ties.ofNode);
    finding.ties = relationshipsOf(input.found.network, ties.edges);
    finding.series = std::move(ties.quarters);
    if (finding.people.empty())
        finding.reason = {ReasonKind::NoNewTies, {}, {}, {}};
    else
        finding.reason = {
            ReasonKind::NewTiesSince,
            {all, ties.across, finding.people.front().value},
            firstOf(finding.people, 1),
            {}};
    return finding;
}

} // namespace cw::health
