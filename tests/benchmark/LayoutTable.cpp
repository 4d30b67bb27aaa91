// SPDX-License-Identifier: GPL-3.0-or-later
// The table of layouts in RESULTS.md: ours, as people get it and at both ends of the knob, beside
// the peers that this machine has, on the same networks and in one run.

#include "core/kernel/layout/StressLayout.h"
#include "tests/benchmark/LayoutPeers.h"
#include "tests/benchmark/LayoutQuality.h"
#include "tests/benchmark/NetworkSheets.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

namespace {

using namespace cw;
using namespace cw::benchmarks;

using Communities = std::vector<std::vector<NodeIndex>>;

/// Above this many nodes these peers take more than a minute.
constexpr NodeIndex kMostForSfdp = 30'000;
constexpr NodeIndex kMostForDrl = 5'000;

void printRow(
    const NetworkSheets& network, const Communities& communities, const char* name,
    const PeerPicture& picture)
{
    const LayoutQuality quality = qualityOf(network.graph, communities, picture.positions);
    std::printf(
        "| %zu | %s | %.3f | %.3f | %.3f | %.3f | %.2f |\n", network.labels.size(), name,
        picture.seconds, quality.stress, quality.kept, quality.collisions, quality.silhouette);
    std::fflush(stdout);
}

PeerPicture ours(const CompactGraph& graph, double clustering)
{
    constexpr int kRuns = 3;
    std::vector<double> seconds;
    PeerPicture picture;
    for (int run = 0; run < kRuns; ++run) {
        using Clock = std::chrono::steady_clock;
        const Clock::time_point begin = Clock::now();
        TaskContext task;
        picture.positions = layoutStress(graph, {.clustering = clustering}, task).value();
        seconds.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
    }
    std::sort(seconds.begin(), seconds.end());
    picture.seconds = seconds[seconds.size() / 2];
    return picture;
}

void printNetwork(const NetworkSheets& network)
{
    const CompactGraph& graph = network.graph;
    const Communities communities = igraphCommunities(graph);
    printRow(network, communities, "**Commonweave**", ours(graph, LayoutOptions().clustering));
    printRow(network, communities, "Commonweave, faithful", ours(graph, 0.0));
    printRow(network, communities, "Commonweave, clustered", ours(graph, 1.0));
    printRow(network, communities, "igraph FR", igraphFruchtermanReingold(graph));
    if (graph.nodeCount() <= kMostForDrl)
        printRow(network, communities, "igraph DrL", igraphDrl(graph));
    if (graph.nodeCount() > kMostForSfdp)
        return;
    if (const auto picture = graphvizSfdp(graph))
        printRow(network, communities, "graphviz sfdp", *picture);
    else
        std::printf("| %zu | graphviz sfdp | not installed | | | | |\n", network.labels.size());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: layout_table FOLDER...\n");
        return 1;
    }
    std::printf(
        "| members | | seconds | stress | np | coll | sil |\n|---|---|---|---|---|---|---|\n");
    for (int i = 1; i < argc; ++i) {
        const NetworkSheets network = readSheets(argv[i]);
        if (network.graph.edgeCount() == 0) {
            std::fprintf(stderr, "layout_table: no network in %s\n", argv[i]);
            return 1;
        }
        printNetwork(network);
    }
    return 0;
}
