// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the foreign formats of the promised size: 100,000 elements and 400,000
// connections with the columns of ../shared/tools/make_network.py.
#include "core/exchange/FormatRegistry.h"
#include "core/kernel/base/Random.h"

#include <benchmark/benchmark.h>

#include <malloc.h>
#include <sys/resource.h>

namespace {

using namespace cw;
using namespace cw::exchange;

constexpr int kElements = 100'000;
constexpr int kConnections = 400'000;

QByteArray pick(Random& random, const char* const* words, std::uint64_t count)
{
    return words[random.below(count)];
}

QByteArray date(Random& random)
{
    const auto day = CivilDate::fromEpochDays(16436 + static_cast<int>(random.below(3650)));
    return QByteArray::fromStdString(day.toIso());
}

/// A label that no other index has.
QByteArray label(int index)
{
    const char* const first[] = {"Amina", "Bela",  "Carlos", "Dagmar",
                                 "Elif",  "Farid", "Greta",  "Ximena"};
    const char* const last[] = {
        "Okafor",
        "Lindqvist",
        "Gonz\xC3\xA1lez",
        "Haddad",
        "Schmidt",
        "Tak\xC3\xA1"
        "cs"};
    return QByteArray(first[index % 8]) + ' ' + last[index / 8 % 6] + ' ' +
           QByteArray::number(index);
}

std::vector<Source> sheets()
{
    const char* const sectors[] = {"Health", "Housing", "Education", "Food",
                                   "Energy", "Justice", "Culture"};
    const char* const regions[] = {"North", "South", "East", "West", "Centre", "Coast"};
    const char* const tags[] = {"core|pilot", "steering-group", "donor|volunteer", "new", "",
                                "",           "at-risk"};
    const char* const kinds[] = {
        "collaborates with", "funds", "refers to", "shares data with", "advises"};
    Random random(20240607);
    QByteArray elements = "Label,Type,Description,Tags,Sector,Region,Since\r\n";
    for (int i = 0; i < kElements; ++i)
        elements += label(i) + (random.below(10) < 4 ? ",Organisation,," : ",Person,,") +
                    pick(random, tags, 7) + ',' + pick(random, sectors, 7) + ',' +
                    pick(random, regions, 6) + ',' + date(random) + "\r\n";
    QByteArray connections = "From,To,Direction,Type,Strength,Since\r\n";
    for (int i = 0; i < kConnections; ++i) {
        const auto from = static_cast<int>(random.below(kElements));
        const auto to = static_cast<int>(
            (static_cast<std::uint64_t>(from) + 1 + random.below(kElements - 1)) % kElements);
        connections +=
            label(from) + ',' + label(to) + (random.below(10) == 0 ? ",mutual," : ",undirected,") +
            pick(random, kinds, 5) + ',' +
            QByteArray::number(1 + static_cast<int>(random.below(5))) + ',' + date(random) + "\r\n";
    }
    return {
        {QStringLiteral("elements.csv"), elements},
        {QStringLiteral("connections.csv"), connections}};
}

Draft read(const std::vector<Source>& sources)
{
    TaskContext task;
    return readSources(sources, Budget(), task).value();
}

std::vector<Source> written(const char* dialect)
{
    TaskContext task;
    const Written made = writeDraft(read(sheets()), QString::fromLatin1(dialect), task).value();
    std::vector<Source> sources;
    for (const OutFile& file : made.files)
        sources.push_back({QStringLiteral("net") + file.suffix, file.bytes});
    return sources;
}

double mebibytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / (1024.0 * 1024.0);
}

/// Most that the process has ever had resident, the sources among it.
double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void measureReading(benchmark::State& state, const std::vector<Source>& sources)
{
    double draftMebibytes = 0.0;
    for (auto _ : state) {
        const double before = mebibytesInUse();
        const Draft draft = read(sources);
        draftMebibytes = mebibytesInUse() - before;
        if (draft.elements.size() != kElements || draft.connections.size() != kConnections ||
            !draft.problems.empty())
            state.SkipWithError("not what was written");
    }
    qsizetype bytes = 0;
    for (const Source& source : sources)
        bytes += source.bytes.size();
    state.SetBytesProcessed(state.iterations() * bytes);
    state.counters["draft_MiB"] = draftMebibytes;
    state.counters["peak_MiB"] = peakMebibytes();
}

void readKumuCsv(benchmark::State& state)
{
    measureReading(state, sheets());
}

void readKumuBlueprint(benchmark::State& state)
{
    measureReading(state, written("kumu-blueprint"));
}

void readKumuXlsx(benchmark::State& state)
{
    measureReading(state, written("kumu-xlsx"));
}

void writeKumuCsv(benchmark::State& state)
{
    const Draft draft = read(sheets());
    TaskContext task;
    for (auto _ : state)
        benchmark::DoNotOptimize(writeDraft(draft, QStringLiteral("kumu-csv"), task).ok());
}

void writeKumuXlsx(benchmark::State& state)
{
    const Draft draft = read(sheets());
    TaskContext task;
    for (auto _ : state)
        benchmark::DoNotOptimize(writeDraft(draft, QStringLiteral("kumu-xlsx"), task).ok());
}

BENCHMARK(readKumuCsv)->Unit(benchmark::kMillisecond);
BENCHMARK(writeKumuCsv)->Unit(benchmark::kMillisecond);
BENCHMARK(readKumuBlueprint)->Unit(benchmark::kMillisecond);
BENCHMARK(readKumuXlsx)->Unit(benchmark::kMillisecond);
BENCHMARK(writeKumuXlsx)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
