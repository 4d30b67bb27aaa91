// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/kernel/analytics/LossOfOne.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>

namespace cw::health {

namespace {

/// Of each node: how many of its part its loss would cut off from the most of the others there.
std::vector<double> cutOffBy(const HealthMeasures& found)
{
    std::vector<double> cut(at(found.graph().nodeCount()), 0.0);
    for (const std::vector<NodeIndex>& part : found.components->members) {
        if (part.size() < 3)
            break; // largest first; nobody lies between two
        const std::vector<NodeIndex> left = largestWithout(inducedSubgraph(found.graph(), part));
        for (std::size_t i = 0; i < part.size(); ++i)
            cut[at(part[i])] = static_cast<double>(part.size()) - 1.0 - left[i];
    }
    return cut;
}

/// Who could not reach the most of the others any more without the one, those nearest to it first.
std::vector<MemberId> hangingOn(const HealthMeasures& found, NodeIndex one)
{
    const CompactGraph& graph = found.graph();
    std::vector<bool> isSeen(at(graph.nodeCount()), false);
    isSeen[at(one)] = true;
    std::vector<std::vector<NodeIndex>> pieces;
    for (const NodeIndex neighbour : graph.neighbours(one)) {
        if (isSeen[at(neighbour)])
            continue;
        isSeen[at(neighbour)] = true;
        std::vector<NodeIndex> piece{neighbour};
        for (std::size_t next = 0; next < piece.size(); ++next) {
            for (const NodeIndex other : graph.neighbours(piece[next])) {
                if (!isSeen[at(other)]) {
                    isSeen[at(other)] = true;
                    piece.push_back(other);
                }
            }
        }
        pieces.push_back(std::move(piece));
    }
    const auto rest =
        std::ranges::max_element(pieces, {}, [](const auto& piece) { return piece.size(); });
    std::vector<MemberId> members;
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        if (piece == rest)
            continue;
        for (const NodeIndex node : *piece)
            members.push_back(found.network.memberAt(node));
    }
    return members;
}

Reason reasonOf(const HealthMeasures& found, const std::vector<PersonBehind>& people)
{
    const double members = found.graph().nodeCount();
    if (found.graph().edgeCount() == 0)
        return {ReasonKind::NoTiesAtAll, {members}, {}, {}};
    if (people.empty())
        return {ReasonKind::NobodyHangs, {members}, {}, {}};
    Reason reason{ReasonKind::HangOn, {people.front().value}, {people.front().member}, {}};
    const std::vector<MemberId> cut =
        hangingOn(found, *found.network.nodeOf(people.front().member));
    reason.members.insert(reason.members.end(), cut.begin(), cut.end());
    return reason;
}

} // namespace

std::optional<Finding> resiliencePanel(const PanelInput& input)
{
    const HealthMeasures& found = input.found;
    const bool isMeasured = found.components && found.passes.has(HealthPass::CutPoints);
    if (!isMeasured || found.graph().nodeCount() < 2)
        return std::nullopt;
    Finding finding;
    finding.panel = Panel::Resilience;
    finding.behind = BehindKind::CutOff;
    finding.people = peopleBy(found.network, cutOffBy(found));
    std::vector<std::int32_t> bridges;
    for (std::size_t i = 0; i < found.cutPoints.bridge.size(); ++i) {
        if (found.cutPoints.bridge[i])
            bridges.push_back(static_cast<std::int32_t>(i));
    }
    finding.ties = relationshipsOf(found.network, bridges);
    finding.figure = count(
        Quantity::SinglePoints,
        static_cast<double>(std::ranges::count(found.cutPoints.articulation, true)));
    finding.beside = {
        count(Quantity::HangingOnOne, finding.people.empty() ? 0.0 : finding.people.front().value),
        count(Quantity::BridgeTies, static_cast<double>(bridges.size())),
        real(Quantity::Robustness, measured(input, "robustness"))};
    finding.reason = reasonOf(found, finding.people);
    return finding;
}

} // namespace cw::health
