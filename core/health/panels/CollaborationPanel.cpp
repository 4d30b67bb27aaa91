// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

namespace cw::health {

namespace {

/// Co-working and deeper: something is done together.
constexpr float kDeep = 4.0F;

struct DeepTies
{
    std::vector<std::int32_t> edges;
    std::vector<double> ofNode;
    std::vector<double> depths; ///< of all ties where it is known
};

DeepTies deepTiesOf(const query::NetworkGraph& network)
{
    DeepTies deep;
    deep.ofNode.assign(at(network.graph.nodeCount()), 0.0);
    const std::vector<GraphEdge> edges = network.graph.edges();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const float depth = network.depths[i];
        if (depth >= 0.0F)
            deep.depths.push_back(static_cast<double>(depth));
        if (depth < kDeep)
            continue;
        deep.edges.push_back(static_cast<std::int32_t>(i));
        ++deep.ofNode[at(edges[i].first)];
        ++deep.ofNode[at(edges[i].second)];
    }
    return deep;
}

} // namespace

std::optional<Finding> collaborationPanel(const PanelInput& input)
{
    const query::NetworkGraph& network = input.found.network;
    if (network.graph.edgeCount() == 0)
        return std::nullopt;
    DeepTies deep = deepTiesOf(network);
    const auto known = static_cast<double>(deep.depths.size());
    const auto ties = static_cast<double>(network.graph.edgeCount());
    Finding finding;
    finding.panel = Panel::Collaboration;
    finding.figure = share(
        Quantity::DeepShare,
        shareOf(static_cast<double>(deep.edges.size()), known, NotDefined::NoDepths));
    finding.beside = {
        count(Quantity::DeepTies, static_cast<double>(deep.edges.size())),
        count(Quantity::DepthKnown, known), count(Quantity::TieCount, ties)};
    finding.bases = {{BasisKind::DepthKnown, deep.depths.size(), network.graph.edgeCount()}};
    finding.behind = BehindKind::DeepTies;
    finding.people = peopleBy(network, deep.ofNode);
    finding.ties = relationshipsOf(network, deep.edges);
    finding.spreadKind = SpreadKind::DepthsOfTies;
    finding.spread = std::move(deep.depths);
    if (finding.spread.empty())
        finding.reason = {ReasonKind::NoDepthKnown, {ties}, {}, {}};
    else if (finding.people.empty())
        finding.reason = {ReasonKind::NobodyDeep, {known}, {}, {}};
    else
        finding.reason = {
            ReasonKind::DeepWith,
            {static_cast<double>(deep.edges.size()), known, finding.people.front().value},
            firstOf(finding.people, 1),
            {}};
    return finding;
}

} // namespace cw::health
