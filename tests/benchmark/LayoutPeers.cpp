// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/LayoutPeers.h"

#include "tests/benchmark/ChildProcess.h"
#include "tests/support/IgraphGraph.h"

#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace cw::benchmarks {

namespace {

/// What `draw(graph, matrix)` draws.
template <class Draw>
PeerPicture drawn(const CompactGraph& graph, const Draw& draw)
{
    const fixtures::IgraphGraph peer(graph);
    igraph_matrix_t places;
    igraph_matrix_init(&places, 0, 0);
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    draw(peer.get(), &places);
    PeerPicture picture{Positions(static_cast<std::size_t>(graph.nodeCount()))};
    picture.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        picture.positions.x[static_cast<std::size_t>(node)] = MATRIX(places, node, 0);
        picture.positions.y[static_cast<std::size_t>(node)] = MATRIX(places, node, 1);
    }
    igraph_matrix_destroy(&places);
    return picture;
}

void writeDot(const CompactGraph& graph, const std::string& path)
{
    std::ofstream dot(path);
    dot << "graph {\n";
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        dot << "n" << node << " [label=\"\" shape=point]\n";
    for (const GraphEdge& edge : graph.edges())
        dot << "n" << edge.first << " -- n" << edge.second << "\n";
    dot << "}\n";
}

/// Lines "node n17 X Y ..." of -Tplain.
Positions readPlain(const std::string& path, NodeIndex nodes)
{
    Positions positions(static_cast<std::size_t>(nodes));
    std::ifstream plain(path);
    for (std::string line; std::getline(plain, line);) {
        std::istringstream words(line);
        std::string kind;
        std::string name;
        double x = 0.0;
        double y = 0.0;
        if (words >> kind >> name >> x >> y && kind == "node") {
            const auto node = static_cast<std::size_t>(std::stoul(name.substr(1)));
            positions.x[node] = x;
            positions.y[node] = y;
        }
    }
    return positions;
}

} // namespace

PeerPicture igraphFruchtermanReingold(const CompactGraph& graph)
{
    return drawn(graph, [&](const igraph_t* peer, igraph_matrix_t* places) {
        constexpr int kRounds = 500;
        const double heat = std::sqrt(static_cast<double>(graph.nodeCount())) / 10.0;
        igraph_layout_fruchterman_reingold(
            peer, places, false, kRounds, heat, IGRAPH_LAYOUT_AUTOGRID, nullptr, nullptr, nullptr,
            nullptr, nullptr);
    });
}

PeerPicture igraphDrl(const CompactGraph& graph)
{
    return drawn(graph, [](const igraph_t* peer, igraph_matrix_t* places) {
        igraph_layout_drl_options_t options;
        igraph_layout_drl_options_init(&options, IGRAPH_LAYOUT_DRL_DEFAULT);
        igraph_layout_drl(peer, places, false, &options, nullptr);
    });
}

std::optional<PeerPicture> graphvizSfdp(const CompactGraph& graph)
{
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / "commonweave-layout-table";
    std::filesystem::create_directories(folder);
    const std::string dot = folder / "net.dot";
    const std::string plain = folder / "net.plain";
    writeDot(graph, dot);
    const Spent spent =
        spentBy({"sfdp", "-Gstart=7", "-Goverlap=true", "-Tplain", "-o", plain, dot});
    std::optional<PeerPicture> picture;
    if (spent.ok)
        picture = PeerPicture{readPlain(plain, graph.nodeCount()), spent.wallSeconds};
    std::filesystem::remove_all(folder);
    return picture;
}

std::vector<std::vector<NodeIndex>> igraphCommunities(const CompactGraph& graph)
{
    const fixtures::IgraphGraph peer(graph);
    igraph_vector_t degrees;
    igraph_vector_init(&degrees, 0);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        igraph_vector_push_back(&degrees, graph.degree(node));
    igraph_vector_int_t membership;
    igraph_vector_int_init(&membership, 0);
    igraph_integer_t count = 0;
    constexpr double kRandomness = 0.01;
    constexpr int kRounds = 4;
    // Modularity is the Potts model with degrees as weights of the nodes and 1/2m as resolution.
    const double resolution = 0.5 / static_cast<double>(graph.edgeCount());
    igraph_community_leiden(
        peer.get(), nullptr, &degrees, resolution, kRandomness, false, kRounds, &membership, &count,
        nullptr);
    std::vector<std::vector<NodeIndex>> communities(static_cast<std::size_t>(count));
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        communities[static_cast<std::size_t>(VECTOR(membership)[node])].push_back(node);
    igraph_vector_int_destroy(&membership);
    igraph_vector_destroy(&degrees);
    return communities;
}

} // namespace cw::benchmarks
