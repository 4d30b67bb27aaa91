// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, opening and changing a document of 100,000 members and 400,000 relationships.
//
// Opening is measured in a process that has made nothing before, so that its memory is its own:
//     store_benchmark --benchmark_filter=write   makes the document in the working folder
//     store_benchmark --benchmark_filter=open    opens it (and says its peak memory)
#include "core/store/DocumentFile.h"
#include "tests/benchmark/LargeNetwork.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <benchmark/benchmark.h>

#include <sys/resource.h>

namespace cw::store {

namespace {

constexpr int kMembers = 100'000;
const char* const kPath = "store_benchmark.weave";

/// Most memory this process has ever had, MiB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void writeLargeNetwork(benchmark::State& state)
{
    const Change change = benchmarks::largeNetwork(kMembers);
    TaskContext task;
    for (auto _ : state) {
        state.PauseTiming();
        QFile::remove(QString::fromLatin1(kPath));
        auto file = DocumentFile::create(QString::fromLatin1(kPath));
        if (!file.ok() || !(*file)->load(task).ok())
            return state.SkipWithError("cannot make the document");
        state.ResumeTiming();
        if (!(*file)->commit(change, {}, task).ok())
            return state.SkipWithError("cannot write");
    }
    state.counters["rows"] = static_cast<double>(change.rowCount());
    state.counters["file_MiB"] =
        static_cast<double>(QFileInfo(QString::fromLatin1(kPath)).size()) / 1048576.0;
}

void openLargeNetwork(benchmark::State& state)
{
    TaskContext task;
    for (auto _ : state) {
        auto file = DocumentFile::open(QString::fromLatin1(kPath), Access::ReadWrite, task);
        if (!file.ok())
            return state.SkipWithError("run write first");
        const Result<Loaded> loaded = (*file)->load(task);
        if (!loaded.ok())
            return state.SkipWithError("damaged");
        state.PauseTiming();
        state.counters["peak_MiB"] = peakMemory();
        state.counters["relationships"] =
            static_cast<double>(loaded->network.all<Relationship>().size());
        state.ResumeTiming();
    }
}

void commitOneEdit(benchmark::State& state)
{
    TaskContext task;
    auto file = DocumentFile::open(QString::fromLatin1(kPath), Access::ReadWrite, task);
    if (!file.ok())
        return state.SkipWithError("run write first");
    Result<Loaded> loaded = (*file)->load(task);
    if (!loaded.ok())
        return state.SkipWithError("damaged");
    Member before = *loaded->network.all<Member>().begin();
    qint64 seq = loaded->history.isEmpty() ? 0 : loaded->history.last().seq;
    for (auto _ : state) {
        ++seq;
        Member after = before;
        after.place = QStringLiteral("Harbour %1").arg(seq);
        Change change;
        change.of<Member>().updated.push_back({before, after});
        HistoryEdit edit;
        edit.append =
            HistoryStep{seq, 0, {QStringLiteral("member.edit"), {}}, QByteArray(100, 'x')};
        edit.cursor = seq;
        if (!(*file)->commit(change, edit, task).ok())
            return state.SkipWithError("cannot write");
        before = after;
    }
}

BENCHMARK(writeLargeNetwork)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime()
    ->MeasureProcessCPUTime();
BENCHMARK(openLargeNetwork)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime()
    ->MeasureProcessCPUTime();
BENCHMARK(commitOneEdit)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(100)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

} // namespace

} // namespace cw::store

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
