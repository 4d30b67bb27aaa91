// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <igraph.h>

namespace cw::fixtures {

/// The same graph as igraph knows it, for as long as this lives: for second opinions in tests and
/// benchmarks. Never used from two threads at once: igraph of Debian is not thread safe.
class IgraphGraph
{
public:
    /// @param seed  of igraph's own generator.
    explicit IgraphGraph(const CompactGraph& graph, unsigned long seed = 7)
    {
        igraph_vector_int_t ends;
        igraph_vector_int_init(&ends, 0);
        for (const GraphEdge& edge : graph.edges()) {
            igraph_vector_int_push_back(&ends, edge.first);
            igraph_vector_int_push_back(&ends, edge.second);
        }
        igraph_create(&m_graph, &ends, graph.nodeCount(), IGRAPH_UNDIRECTED);
        igraph_vector_int_destroy(&ends);
        igraph_rng_seed(igraph_rng_default(), seed);
    }
    ~IgraphGraph() { igraph_destroy(&m_graph); }
    IgraphGraph(const IgraphGraph&) = delete;
    IgraphGraph& operator=(const IgraphGraph&) = delete;

    const igraph_t* get() const { return &m_graph; }

private:
    igraph_t m_graph;
};

} // namespace cw::fixtures
