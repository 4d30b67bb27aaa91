// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/Diffusion.h"

#include "core/kernel/base/Random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace cw::health {

namespace {

/// Sets of random starters to compare with.
constexpr std::size_t kRandomSets = 16;

class Spreading
{
public:
    Spreading(const Network& network, const DiffusionQuery& query, TaskContext& task)
        : m_query(query), m_task(task)
    {
        m_found.network = query::networkGraph(network, query.of);
    }

    Result<Diffusion> run()
    {
        CascadeOptions options = optionsFromStarts();
        auto cascade = simulateCascade(graph(), options, m_task);
        if (!cascade.ok())
            return cascade.error();
        m_found.cascade = *std::move(cascade);
        if (const Result<void> done = addToStarts(options); !done.ok())
            return done.error();
        if (const Result<void> done = findBestInstead(options); !done.ok())
            return done.error();
        if (const Result<void> done = tryRandomStarts(options); !done.ok())
            return done.error();
        return std::move(m_found);
    }

private:
    CascadeOptions optionsFromStarts();
    Result<void> addToStarts(const CascadeOptions& options);
    Result<void> findBestInstead(CascadeOptions options);
    Result<void> tryRandomStarts(CascadeOptions options);

    const CompactGraph& graph() const { return m_found.network.graph; }
    std::vector<MemberId> membersAt(const std::vector<NodeIndex>& nodes) const
    {
        std::vector<MemberId> members;
        for (const NodeIndex node : nodes)
            members.push_back(m_found.network.memberAt(node));
        return members;
    }

    const DiffusionQuery& m_query;
    TaskContext& m_task;
    Diffusion m_found;
};

CascadeOptions Spreading::optionsFromStarts()
{
    CascadeOptions options{
        .simulations = m_query.simulations, .seed = m_query.seed, .threads = m_query.threads};
    for (const MemberId member : m_query.starts) {
        if (const auto node = m_found.network.nodeOf(member))
            options.starts.push_back(*node);
    }
    std::ranges::sort(options.starts);
    options.starts.erase(
        std::unique(options.starts.begin(), options.starts.end()), options.starts.end());
    m_found.starts = membersAt(options.starts);
    for (const float depth : m_found.network.depths)
        options.passing.push_back(
            static_cast<float>(m_query.passing.at(static_cast<double>(depth))));
    return options;
}

Result<void> Spreading::addToStarts(const CascadeOptions& options)
{
    auto best = bestStarters(graph(), options, m_query.best, m_task);
    if (!best.ok())
        return best.error();
    m_found.bestBesides = membersAt(best->starters);
    m_found.reachWith = std::move(best->reach);
    return {};
}

Result<void> Spreading::findBestInstead(CascadeOptions options)
{
    const std::size_t count = std::exchange(options.starts, {}).size();
    const auto best = bestStarters(graph(), options, count, m_task);
    if (!best.ok())
        return best.error();
    m_found.bestInstead = membersAt(best->starters);
    // By all simulations, as the starts themselves.
    options.starts = best->starters;
    auto cascade = simulateCascade(graph(), options, m_task);
    if (!cascade.ok())
        return cascade.error();
    m_found.bestReach = cascade->reach().mean;
    m_found.bestKnowing = std::move(cascade->knowing);
    return {};
}

Result<void> Spreading::tryRandomStarts(CascadeOptions options)
{
    const std::size_t count = options.starts.size();
    options.simulations = m_query.simulations / kRandomSets;
    Random random(m_query.seed);
    std::vector<NodeIndex> nodes(m_found.network.members.size());
    std::iota(nodes.begin(), nodes.end(), 0);
    for (std::size_t set = 0; set < kRandomSets; ++set) {
        for (std::size_t i = 0; i < count; ++i)
            std::swap(nodes[i], nodes[i + random.below(nodes.size() - i)]);
        options.starts.assign(nodes.begin(), nodes.begin() + static_cast<std::ptrdiff_t>(count));
        options.seed = random.next();
        const auto cascade = simulateCascade(graph(), options, m_task);
        if (!cascade.ok())
            return cascade.error();
        m_found.randomReach += cascade->reach().mean / static_cast<double>(kRandomSets);
    }
    return {};
}

} // namespace

double PassingByDepth::at(double depth) const
{
    if (!(depth >= 0.0))
        return unknown;
    const double below = std::floor(std::min(depth, 5.0));
    const auto first = static_cast<std::size_t>(below);
    const std::size_t second = std::min<std::size_t>(first + 1, of.size() - 1);
    return std::lerp(of[first], of[second], std::min(depth, 5.0) - below);
}

Result<Diffusion>
measureDiffusion(const Network& network, const DiffusionQuery& query, TaskContext& task)
{
    return Spreading(network, query, task).run();
}

std::vector<LateMember> reachedLast(const Diffusion& diffusion, std::size_t most)
{
    std::vector<LateMember> late;
    for (std::size_t i = 0; i < diffusion.network.members.size(); ++i) {
        const MemberId member = diffusion.network.members[i];
        if (!std::ranges::binary_search(diffusion.starts, member))
            late.push_back({member, diffusion.cascade.chance[i], diffusion.cascade.meanStep[i]});
    }
    std::ranges::sort(late, {}, [](const LateMember& each) {
        return std::tuple(each.chance, -each.meanStep.value_or(0.0), each.member);
    });
    late.resize(std::min(late.size(), most));
    return late;
}

} // namespace cw::health
