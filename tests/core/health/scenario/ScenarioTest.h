// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Scenario.h"
#include "tests/core/health/HealthTest.h"

#include <utility>

namespace cw::health {

class ScenarioTest : public HealthTest
{
protected:
    Result<Branch> tried(const Scenario& scenario)
    {
        return branchOf({network, m_ids, query::day("2026-03-01")}, scenario);
    }

    Branch branch(const Scenario& scenario)
    {
        Result<Branch> found = tried(scenario);
        EXPECT_TRUE(found.ok());
        return std::move(found).value();
    }

    /// The member of a node of addGraph().
    MemberId member(NodeIndex node) const
    {
        auto row = network.all<Member>().begin();
        std::advance(row, node);
        return row->id;
    }

    std::vector<MemberId> members(std::initializer_list<NodeIndex> nodes) const
    {
        std::vector<MemberId> found;
        for (const NodeIndex node : nodes)
            found.push_back(member(node));
        return found;
    }

    static CompactGraph graphOf(const Network& network, Rule rule = Rule::Claimed)
    {
        return query::networkGraph(network, {.rule = rule}).graph;
    }

private:
    IdGenerator m_ids{[] { return std::int64_t{1'700'000'000'000}; }, 7};
};

} // namespace cw::health
