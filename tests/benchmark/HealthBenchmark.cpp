// SPDX-License-Identifier: GPL-3.0-or-later
// Measures documents as the guardian's screen does: everything at once, and, which is what the
// screen shows first, without what is held against chance; that again after one more tie. Seconds
// of the clock and of the processor, the best of some runs, and what each pass took.
//
//     health_benchmark [--runs N] FILE.weave...

#include "core/document/Document.h"
#include "core/edit/Relationships.h"
#include "core/health/HealthMeasures.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <memory>

namespace {

using namespace cw;
using health::HealthPass;

constexpr std::array<const char*, health::kHealthPasses> kPassNames{
    "degrees",  "components",  "reciprocity", "clustering", "effective size", "constraint",
    "cores",    "cut points",  "distances",   "between",    "fields",         "robustness",
    "clusters", "core/periph", "chance",      "phase"};

struct Took
{
    double wall = 1e300;
    double processor = 0.0;
    health::HealthMeasures found;
};

Took measured(const Network& network, const health::HealthQuery& query)
{
    const std::clock_t before = std::clock();
    const auto begin = std::chrono::steady_clock::now();
    TaskContext task;
    health::HealthMeasures found = *health::measureHealth(network, query, task);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    return {
        wall.count(), static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC,
        std::move(found)};
}

template <class Prepare>
void report(const char* what, int runs, const Network& network, const Prepare& prepare)
{
    Took best;
    for (int run = 0; run < runs; ++run) {
        Took took = measured(network, prepare());
        if (took.wall < best.wall)
            best = std::move(took);
    }
    std::printf("%-28s %8.4f s %8.4f s processor\n   ", what, best.wall, best.processor);
    for (std::size_t i = 0; i < kPassNames.size(); ++i) {
        if (const double ms = best.found.elapsed(static_cast<HealthPass>(i)); ms >= 0.05)
            std::printf(" %s %.1f", kPassNames[i], ms);
    }
    std::printf(" (ms)\n");
}

/// The network with a tie more between two who had none.
Network withOneMoreTie(const Network& network)
{
    Network more = network;
    IdGenerator ids([] { return std::int64_t{1}; }, 1);
    MemberId first;
    for (const Member& member : network.all<Member>()) {
        if (!first) {
            first = member.id;
        } else if (!network.relationshipBetween(first, member.id)) {
            apply(
                more,
                *edit::relate({network, ids, CivilDate::fromEpochDays(20'500)}, first, member.id));
            break;
        }
    }
    return more;
}

void benchmark(const QString& path, int runs)
{
    TaskContext task;
    const auto opened =
        Document::open(path, store::Access::ReadOnly, DocumentServices::system(), task);
    if (!opened.ok()) {
        std::fprintf(stderr, "%s cannot be opened\n", qPrintable(path));
        return;
    }
    const Network network = (*opened)->network();
    std::printf(
        "%s: %zu members, %zu relationships\n", qPrintable(path), network.all<Member>().size(),
        network.all<Relationship>().size());

    report("everything", runs, network, [] { return health::HealthQuery{}; });
    const auto numbersAlone = [] {
        health::HealthQuery query;
        query.passes.remove(HealthPass::Chance);
        query.passes.remove(HealthPass::Phase);
        query.permutations = 0;
        return query;
    };
    report("without chance", runs, network, numbersAlone);
    report("after one more tie", runs, withOneMoreTie(network), numbersAlone);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList files = QCoreApplication::arguments().mid(1);
    int runs = 5;
    if (const qsizetype at = files.indexOf(QStringLiteral("--runs")); at >= 0) {
        runs = files.value(at + 1).toInt();
        files.remove(at, 2);
    }
    if (files.isEmpty() || runs < 1) {
        std::fprintf(stderr, "health_benchmark [--runs N] FILE.weave...\n");
        return 1;
    }
    for (const QString& file : files)
        benchmark(file, runs);
    return 0;
}
