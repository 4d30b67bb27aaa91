// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/Losses.h"

#include "core/kernel/analytics/LossOfOne.h"

#include <algorithm>
#include <functional>
#include <span>

namespace cw::health {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Indices of the largest numbers above 0, largest first.
std::vector<std::size_t> largestOf(const std::vector<NodeIndex>& numbers, std::size_t most)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] > 0)
            found.push_back(i);
    }
    std::ranges::stable_sort(found, std::greater(), [&](std::size_t i) { return numbers[i]; });
    found.resize(std::min(found.size(), most));
    return found;
}

/// Goes through what is left once something is gone.
class Search
{
public:
    explicit Search(const query::NetworkGraph& network)
        : m_network(network), m_isSeen(network.members.size(), false)
    {}

    void beginAnew() { m_isSeen.assign(m_isSeen.size(), false); }

    /// Passes it never.
    void close(NodeIndex node) { m_isSeen[at(node)] = true; }
    bool isOpen(NodeIndex node) const { return !m_isSeen[at(node)]; }

    /// Everybody joined to the node but by `without`; ascending.
    std::vector<MemberId> reach(NodeIndex start, std::int32_t without = -1)
    {
        std::vector<NodeIndex> found{start};
        close(start);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto neighbours = m_network.graph.neighbours(found[i]);
            const auto edges = m_network.graph.edgeNumbers(found[i]);
            for (std::size_t k = 0; k < neighbours.size(); ++k) {
                if (edges[k] == without || !isOpen(neighbours[k]))
                    continue;
                close(neighbours[k]);
                found.push_back(neighbours[k]);
            }
        }
        std::ranges::sort(found);
        std::vector<MemberId> members;
        for (const NodeIndex node : found)
            members.push_back(m_network.memberAt(node));
        return members;
    }

private:
    const query::NetworkGraph& m_network;
    std::vector<bool> m_isSeen;
};

MemberLoss lossOf(const query::NetworkGraph& network, NodeIndex node, Search& search)
{
    MemberLoss loss{network.memberAt(node), {}};
    search.beginAnew();
    search.close(node);
    for (const NodeIndex other : network.graph.neighbours(node)) {
        if (search.isOpen(other))
            loss.cutOff.push_back(search.reach(other));
    }
    std::ranges::sort(loss.cutOff, [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    loss.cutOff.erase(loss.cutOff.begin()); // the rest
    return loss;
}

TieLoss lossOf(const query::NetworkGraph& network, std::size_t edge, GraphEdge ends, Search& search)
{
    TieLoss loss{
        network.relationships[edge],
        network.memberAt(ends.first),
        network.memberAt(ends.second),
        {}};
    search.beginAnew();
    const auto number = static_cast<std::int32_t>(edge);
    std::vector<MemberId> first = search.reach(ends.first, number);
    std::vector<MemberId> second = search.reach(ends.second, number);
    loss.cutOff = first.size() < second.size() ? std::move(first) : std::move(second);
    return loss;
}

} // namespace

std::size_t MemberLoss::cutOffCount() const
{
    std::size_t count = 0;
    for (const std::vector<MemberId>& piece : cutOff)
        count += piece.size();
    return count;
}

Result<Losses>
findLosses(const query::NetworkGraph& network, std::size_t most, const TaskContext& task)
{
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    const std::vector<NodeIndex> byMember = cutOffWithout(network.graph);
    const std::vector<NodeIndex> byTie = cutOffWithoutEdge(network.graph);
    const auto isOne = [](NodeIndex cutOff) { return cutOff > 0; };
    Losses losses;
    losses.articulationMembers = static_cast<std::size_t>(std::ranges::count_if(byMember, isOne));
    losses.bridges = static_cast<std::size_t>(std::ranges::count_if(byTie, isOne));
    Search search(network);
    for (const std::size_t node : largestOf(byMember, most)) {
        if (task.cancelled())
            return cancelled;
        losses.members.push_back(lossOf(network, static_cast<NodeIndex>(node), search));
    }
    const std::vector<GraphEdge> edges = network.graph.edges();
    for (const std::size_t edge : largestOf(byTie, most)) {
        if (task.cancelled())
            return cancelled;
        losses.ties.push_back(lossOf(network, edge, edges[edge], search));
    }
    return losses;
}

} // namespace cw::health
