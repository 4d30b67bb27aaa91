// SPDX-License-Identifier: GPL-3.0-or-later
// The whole queue of advice on documents: seconds of the clock and of the processor, the best of
// some runs, with what each kind alone takes beside the facts that all rest on.
//
//     advice_benchmark [--runs N] {FILE.weave | MEMBERS}...
//
// A number: that many members with offers, needs, skills, interests and projects, made on the spot.

#include "core/advice/AdviceQuery.h"
#include "core/change/Change.h"
#include "core/document/Document.h"
#include "tests/benchmark/LargeNetwork.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>

namespace {

using namespace cw;

struct Took
{
    double wall = 1e300;
    double processor = 1e300;
    std::size_t cards = 0;
};

Took advised(const Network& network, const advice::AdviceQuery& query, int runs)
{
    Took best;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t before = std::clock();
        const auto begin = std::chrono::steady_clock::now();
        TaskContext task;
        const auto queue = advice::advise(network, query, task);
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
        best.wall = std::min(best.wall, wall.count());
        best.processor =
            std::min(best.processor, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        best.cards = queue->cards.size();
    }
    return best;
}

void print(const std::string& what, const Took& took)
{
    std::printf(
        "  %-22s %8.3f s %8.3f s processor, %zu cards\n", what.c_str(), took.wall, took.processor,
        took.cards);
}

void measure(const QString& what, const Network& network, CivilDate today, int runs)
{
    std::printf(
        "%s: %zu members, %zu relationships\n", qPrintable(what), network.all<Member>().size(),
        network.all<Relationship>().size());
    advice::AdviceQuery query;
    query.today = today;
    print("the whole queue", advised(network, query, runs));
    query.kinds.reset();
    print("the facts alone", advised(network, query, runs));
    for (std::size_t kind = 1; kind < advice::kAdviceKinds; ++kind) {
        query.kinds.reset();
        query.kinds.set(kind);
        const std::string_view key = EnumKeys<AdviceKind>::keys[kind];
        print("with " + std::string(key), advised(network, query, runs));
    }
}

void measureFile(const QString& path, int runs)
{
    TaskContext task;
    const auto opened =
        Document::open(path, store::Access::ReadOnly, DocumentServices::system(), task);
    if (!opened.ok()) {
        std::printf("%s cannot be opened\n", qPrintable(path));
        return;
    }
    measure(path, (*opened)->network(), (*opened)->today(), runs);
}

void measureMade(int members, int runs)
{
    Network network;
    apply(network, benchmarks::wovenNetwork(members));
    measure(QStringLiteral("made"), network, CivilDate::fromEpochDays(20'500), runs);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    int runs = 3;
    if (words.size() > 1 && words.first() == QLatin1String("--runs")) {
        runs = std::max(1, words[1].toInt());
        words = words.mid(2);
    }
    for (const QString& word : words) {
        bool isNumber = false;
        const int members = word.toInt(&isNumber);
        if (isNumber)
            measureMade(members, runs);
        else
            measureFile(word, runs);
    }
    return 0;
}
