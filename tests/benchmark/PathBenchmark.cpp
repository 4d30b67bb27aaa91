// SPDX-License-Identifier: GPL-3.0-or-later
// Measures all pairs of the network of two sheets (as make_network.py writes them) by our own pass
// and, where igraph is to be had, by igraph's functions one after the other, in the same run:
// seconds of the clock and of the processor, and how far the answers are apart.
//
//     path_benchmark FOLDER [--ours-only] [--sampled-only] [--sources N] [--runs N] [--threads N]

#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/analytics/SampledPathMeasures.h"
#include "tests/benchmark/NetworkSheets.h"
#if CW_WITH_IGRAPH
#include "tests/support/IgraphGraph.h"
#endif

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace {

struct Took
{
    double wall = 0.0;
    double processor = 0.0;
};

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// What the quickest of some runs took.
template <class Work>
Took timed(int runs, const Work& work)
{
    using Clock = std::chrono::steady_clock;
    Took best{1e300, 1e300};
    for (int run = 0; run < runs; ++run) {
        const Clock::time_point begin = Clock::now();
        const double before = processorSeconds();
        work();
        const double wall = std::chrono::duration<double>(Clock::now() - begin).count();
        if (wall < best.wall)
            best = {wall, processorSeconds() - before};
    }
    return best;
}

void print(const char* what, Took took)
{
    std::printf("%-36s %10.4f %10.4f\n", what, took.wall, took.processor);
    std::fflush(stdout);
}

void measureSample(const cw::CompactGraph& graph, const cw::PathSampleOptions& options, int runs)
{
    cw::SampledPathMeasures found;
    cw::TaskContext task;
    print("ours, from a sample", timed(runs, [&] {
              found = *cw::samplePaths(graph, options, task);
          }));
    const auto central = std::max_element(
        found.betweenness.begin(), found.betweenness.end(),
        [](const cw::Estimate& a, const cw::Estimate& b) { return a.value < b.value; });
    if (central == found.betweenness.end() || !found.meanDistance)
        return;
    const double error =
        found.betweennessError[static_cast<std::size_t>(central - found.betweenness.begin())];
    std::printf(
        "  %zu sources; largest betweenness %.4g, standard error %.2g, at most %.2g off;\n"
        "  mean distance %.4f, at most %.2g off; diameter %d to %d\n",
        found.sources, central->value, error, central->bound, found.meanDistance->value,
        found.meanDistance->bound, *found.diameterAtLeast, *found.diameterAtMost);
}

#if CW_WITH_IGRAPH

void printRatio(const char* what, Took peer, Took ours)
{
    std::printf(
        "%-36s %10.1f %10.1f\n", what, peer.wall / ours.wall, peer.processor / ours.processor);
}

/// Largest difference in relation to the value.
double apart(const igraph_vector_t& theirs, const std::vector<double>& ours)
{
    double worst = 0.0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double a = VECTOR(theirs)[i];
        const double b = ours[i];
        if (!std::isnan(a) && !std::isnan(b))
            worst = std::max(worst, std::abs(a - b) / std::max({1.0, std::abs(a), std::abs(b)}));
    }
    return worst;
}

void compare(const cw::CompactGraph& graph, const cw::PathMeasures& ours, Took took, int runs)
{
    const cw::fixtures::IgraphGraph peer(graph);
    igraph_vector_t values;
    igraph_vector_init(&values, 0);
    const Took betweenness = timed(runs, [&] {
        igraph_betweenness(peer.get(), &values, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr);
    });
    print("igraph betweenness", betweenness);
    printRatio("  times ours (all of it)", betweenness, took);
    std::printf("  largest relative difference: %.2g\n", apart(values, ours.betweenness));

    const Took closeness = timed(runs, [&] {
        igraph_closeness(
            peer.get(), &values, nullptr, nullptr, igraph_vss_all(), IGRAPH_ALL, nullptr, true);
    });
    print("igraph closeness", closeness);
    std::vector<double> own;
    for (cw::NodeIndex node = 0; node < graph.nodeCount(); ++node)
        own.push_back(ours.closeness(node).value_or(std::nan("")));
    std::printf("  largest relative difference: %.2g\n", apart(values, own));

    igraph_real_t mean = 0.0;
    const Took distance = timed(runs, [&] {
        igraph_average_path_length(peer.get(), &mean, nullptr, IGRAPH_UNDIRECTED, true);
    });
    print("igraph mean distance", distance);
    std::printf("  %.9g, ours %.9g\n", mean, ours.meanDistance().value_or(0.0));
    const Took together{
        betweenness.wall + closeness.wall + distance.wall,
        betweenness.processor + closeness.processor + distance.processor};
    printRatio("igraph's three, times ours", together, took);
    igraph_vector_destroy(&values);
}

#endif

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(
            stderr, "usage: path_benchmark FOLDER [--ours-only] [--sampled-only] [--sources N] "
                    "[--runs N] [--threads N]\n");
        return 1;
    }
    bool withPeer = true;
    bool exact = true;
    cw::PathSampleOptions sample;
    int runs = 3;
    cw::PathMeasureOptions options;
    for (int i = 2; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--ours-only")
            withPeer = false;
        else if (word == "--sampled-only")
            exact = false;
        else if (word == "--sources" && i + 1 < argc)
            sample.sources = static_cast<std::size_t>(std::atol(argv[++i]));
        else if (word == "--runs" && i + 1 < argc)
            runs = std::max(1, std::atoi(argv[++i]));
        else if (word == "--threads" && i + 1 < argc)
            options.threads = std::atoi(argv[++i]);
    }
    const cw::CompactGraph graph = cw::benchmarks::readSheets(argv[1]).graph;
    std::printf("%d nodes, %zu ties\n", graph.nodeCount(), graph.edgeCount());
    std::printf("%-36s %10s %10s\n", "", "wall s", "processor s");

    sample.threads = options.threads;
    measureSample(graph, sample, runs);
    if (!exact)
        return 0;
    cw::PathMeasures ours;
    cw::TaskContext task;
    const Took all = timed(runs, [&] { ours = *cw::measurePaths(graph, options, task); });
    print("ours, all pairs, all measures", all);
    cw::PathMeasureOptions distances = options;
    distances.betweenness = false;
    print("ours, without betweenness", timed(runs, [&] {
              static_cast<void>(cw::measurePaths(graph, distances, task));
          }));
#if CW_WITH_IGRAPH
    if (withPeer)
        compare(graph, ours, all, runs);
#else
    static_cast<void>(withPeer);
#endif
    return 0;
}
