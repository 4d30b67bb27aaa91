// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/PlaceNew.h"
#include "core/kernel/layout/Settle.h"
#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/StressMeasure.h"
#include "tests/support/GraphFixtures.h"

#include <benchmark/benchmark.h>

#include <limits>

namespace {

using cw::NodeIndex;

/// Communities of 40, four ties a node of which a fifth lead out, as in networks of stakeholders.
cw::CompactGraph networkOf(std::int64_t nodes)
{
    constexpr NodeIndex kSize = 40;
    return cw::fixtures::communities(static_cast<NodeIndex>(nodes) / kSize, kSize, 2.2, 0.8, 20);
}

void layout(benchmark::State& state)
{
    const cw::CompactGraph graph = networkOf(state.range(0));
    cw::LayoutOptions options;
    options.threads = static_cast<int>(state.range(1));
    cw::TaskContext task;
    cw::Positions last;
    for (auto _ : state) {
        cw::Result<cw::Positions> positions = cw::layoutStress(graph, options, task);
        last = std::move(positions).value();
        benchmark::DoNotOptimize(last);
    }
    state.counters["stress"] = cw::normalizedStress(graph, last, {}, task).value();
    state.counters["edges"] = static_cast<double>(graph.edgeCount());
}

void measureStress(benchmark::State& state)
{
    const cw::CompactGraph graph = networkOf(state.range(0));
    cw::TaskContext task;
    const cw::Positions positions = cw::layoutStress(graph, {}, task).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(cw::normalizedStress(graph, positions, {}, task).value());
}

void placeOneNew(benchmark::State& state)
{
    const cw::CompactGraph graph = networkOf(state.range(0));
    cw::TaskContext task;
    cw::Positions known = cw::layoutStress(graph, {}, task).value();
    known.x[static_cast<std::size_t>(graph.nodeCount() / 2)] =
        std::numeric_limits<double>::quiet_NaN();
    for (auto _ : state)
        benchmark::DoNotOptimize(cw::placeNew(graph, known, task).value());
}

/// Two are related and their neighbourhood settles.
void settleTwo(benchmark::State& state)
{
    const cw::CompactGraph graph = networkOf(state.range(0));
    cw::TaskContext task;
    const cw::Positions known = cw::layoutStress(graph, {}, task).value();
    const cw::SettleOptions options{.touched = {3, graph.nodeCount() / 2}};
    std::size_t moved = 0;
    for (auto _ : state)
        moved = cw::settleAround(graph, known, options, task)->nodes.size();
    state.counters["moved"] = static_cast<double>(moved);
}

} // namespace

BENCHMARK(layout)
    ->ArgNames({"nodes", "threads"})
    ->ArgsProduct({{200, 2000, 20000, 100000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(measureStress)->Arg(2000)->Arg(20000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(settleTwo)->Arg(2000)->Arg(20000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(placeOneNew)->Arg(2000)->Arg(20000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
