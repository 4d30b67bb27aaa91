// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include <algorithm>
#include <numeric>

namespace cw::health {

namespace {

/// The fewest who together hold half of all of it; people come most first.
std::size_t holdersOfHalf(const std::vector<PersonBehind>& people)
{
    double left = 0.5;
    std::size_t holders = 0;
    // A little less than half by rounding is half.
    while (holders < people.size() && left > 1e-9)
        left -= people[holders++].value;
    return holders;
}

} // namespace

std::optional<Finding> powerPanel(const PanelInput& input)
{
    const HealthMeasures& found = input.found;
    if (!found.paths || found.paths->betweenness.empty() || found.graph().nodeCount() < 3)
        return std::nullopt;
    std::vector<double> shares = found.paths->betweenness;
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& each : shares)
        each = all > 0.0 ? each / all : 0.0;
    Finding finding;
    finding.panel = Panel::Power;
    finding.behind = BehindKind::RunsThrough;
    finding.people = peopleBy(found.network, shares);
    const std::size_t holders = holdersOfHalf(finding.people);
    const auto members = static_cast<double>(shares.size());
    finding.figure = {
        Quantity::HoldersOfHalf, FigureKind::Count,
        Measured::of(
            holders > 0 ? std::optional(static_cast<double>(holders)) : std::nullopt,
            NotDefined::NoPaths)};
    finding.beside = {
        share(
            Quantity::LargestRunsThrough,
            Measured::of(
                holders > 0 ? std::optional(finding.people.front().value) : std::nullopt,
                NotDefined::NoPaths)),
        real(Quantity::BetweennessGini, measured(input, "gini_betweenness")),
        real(Quantity::BetweennessCentralization, measured(input, "betweenness_centralization")),
        real(Quantity::DegreeGini, measured(input, "gini_degree"))};
    finding.spreadKind = SpreadKind::RunsThroughMembers;
    finding.spread = std::move(shares);
    if (holders == 0)
        finding.reason = {ReasonKind::NothingRuns, {members}, {}, {}};
    else
        finding.reason = {
            ReasonKind::HalfThrough,
            {static_cast<double>(holders), members, finding.people.front().value},
            firstOf(finding.people, std::min(holders, kNamed)),
            {}};
    return finding;
}

} // namespace cw::health
