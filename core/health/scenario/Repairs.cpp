// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/Repairs.h"

#include "core/health/scenario/RepairCandidates.h"
#include "core/kernel/analytics/NewTies.h"

#include <utility>

namespace cw::health {

namespace {

/// Which ties, and what they come to.
class Mending
{
public:
    Mending(const query::NetworkGraph& then, TaskContext& task) : m_graph(then.graph), m_task(task)
    {}

    struct Chosen
    {
        GraphEdge ends;
        double connectedness = 0.0;
        double efficiency = 0.0;
    };

    /// Errors: Cancelled.
    Result<std::vector<Chosen>> choose(std::span<const GraphEdge> candidates, std::size_t count)
    {
        std::vector<Chosen> chosen;
        const NewTies joins = tiesThatJoin(m_graph, candidates, count);
        double connectedness = joins.before;
        for (const NewTie& each : joins.chosen) {
            m_graph = withTies(m_graph, std::span(&each.ends, 1));
            const Result<NewTies> as = nearer({}, 0);
            if (!as.ok())
                return as.error();
            connectedness = each.after;
            chosen.push_back({each.ends, each.after, as->before});
        }
        const Result<NewTies> rest = nearer(candidates, count - chosen.size());
        if (!rest.ok())
            return rest.error();
        for (const NewTie& each : rest->chosen)
            chosen.push_back({each.ends, connectedness, each.after});
        return chosen;
    }

private:
    Result<NewTies> nearer(std::span<const GraphEdge> candidates, std::size_t count)
    {
        return tiesForEfficiency(m_graph, candidates, {.count = count}, m_task);
    }

    CompactGraph m_graph; ///< with what was chosen to join
    TaskContext& m_task;
};

} // namespace

Result<std::vector<Repair>> findRepairs(
    const Network& before, const query::NetworkGraph& now, const query::NetworkGraph& then,
    std::size_t count, TaskContext& task)
{
    std::vector<Repair> repairs;
    if (count == 0)
        return repairs;
    const RepairCandidates candidates(before, now, then);
    const std::vector<GraphEdge> found = candidates.find();
    if (found.empty())
        return repairs;
    const auto chosen = Mending(then, task).choose(found, count);
    if (!chosen.ok())
        return chosen.error();
    for (const auto& each : *chosen) {
        Repair repair = candidates.reasonsFor(each.ends);
        repair.connectedness = each.connectedness;
        repair.efficiency = each.efficiency;
        repairs.push_back(std::move(repair));
    }
    return repairs;
}

} // namespace cw::health
