// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

namespace cw::health {

namespace {

/// Of each node that has not spoken at all: its ties, which only others have told of.
std::vector<double> untold(const PanelInput& input)
{
    const query::NetworkGraph& network = input.found.network;
    std::vector<bool> hasSpoken(network.members.size(), false);
    for (const Assessment& each : input.network.all<Assessment>()) {
        const auto author = each.author ? network.nodeOf(each.author) : std::nullopt;
        if (author && each.date <= input.day())
            hasSpoken[at(*author)] = true;
    }
    std::vector<double> ties(hasSpoken.size(), 0.0);
    for (std::size_t i = 0; i < ties.size(); ++i) {
        if (!hasSpoken[i])
            ties[i] = network.graph.degree(static_cast<NodeIndex>(i));
    }
    return ties;
}

} // namespace

std::optional<Finding> coveragePanel(const PanelInput& input)
{
    const query::NetworkGraph& network = input.found.network;
    const query::Coverage& coverage = network.coverage;
    if (coverage.members == 0)
        return std::nullopt;
    const auto number = [](std::size_t value) { return static_cast<double>(value); };
    const auto ofTies = [&](std::size_t part) {
        return shareOf(number(part), number(coverage.relationships), NotDefined::NoTies);
    };
    Finding finding;
    finding.panel = Panel::Coverage;
    finding.figure = share(
        Quantity::AskedShare,
        shareOf(number(coverage.membersAsked), number(coverage.members), NotDefined::NoTies));
    finding.beside = {
        share(Quantity::DepthKnownShare, ofTies(coverage.depthKnown)),
        share(Quantity::BothSidesShare, ofTies(coverage.bothSides))};
    finding.behind = BehindKind::OnlyFromOutside;
    finding.people = peopleBy(network, untold(input));
    if (finding.people.empty())
        finding.reason = {
            ReasonKind::EverybodyAsked,
            {number(coverage.membersAsked), number(coverage.members)},
            {},
            {}};
    else
        finding.reason = {
            ReasonKind::AskNext,
            {number(coverage.membersAsked), number(coverage.members), finding.people.front().value},
            firstOf(finding.people, kNamed),
            {}};
    return finding;
}

} // namespace cw::health
