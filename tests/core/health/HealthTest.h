// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"
#include "tests/core/query/QueryTest.h"
#include "tests/support/KnownNetworks.h"

namespace cw::health {

/// Networks written row by row from graphs.
class HealthTest : public query::QueryTest
{
protected:
    void addGraph(const CompactGraph& graph)
    {
        std::vector<MemberId> members;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            members.push_back(add(std::to_string(node).c_str()));
        for (const GraphEdge& edge : graph.edges())
            tie(members[static_cast<std::size_t>(edge.first)],
                members[static_cast<std::size_t>(edge.second)]);
    }

    HealthMeasures measured(const HealthQuery& query = {})
    {
        TaskContext task;
        Result<HealthMeasures> found = measureHealth(network, query, task);
        EXPECT_TRUE(found.ok());
        return std::move(found).value();
    }
};

} // namespace cw::health
