// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out the network of two sheets (elements.csv with Label, connections.csv with From and To, as
// make_network.py writes them) and prints what `commonweave layout --json` prints. For comparing
// layouts with those of other programs, without a document in between.

#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/StressMeasure.h"
#include "tests/benchmark/NetworkSheets.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

void print(
    const cw::benchmarks::NetworkSheets& sheets, const cw::Positions& positions, std::uint64_t seed,
    double elapsedMs, double stress)
{
    std::printf(
        "{\"seed\": %llu, \"elapsed_ms\": %.3f, \"stress\": %.6f, \"positions\": [",
        static_cast<unsigned long long>(seed), elapsedMs, stress);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        std::printf(
            "%s\n{\"id\": \"%zu\", \"label\": %s, \"x\": %.9g, \"y\": %.9g}", i > 0 ? "," : "", i,
            quoted(sheets.labels[i]).c_str(), positions.x[i], positions.y[i]);
    }
    std::printf("\n]}\n");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: layout_edges FOLDER [SEED [THREADS [CLUSTERING]]]\n");
        return 1;
    }
    const cw::benchmarks::NetworkSheets sheets = cw::benchmarks::readSheets(argv[1]);
    cw::LayoutOptions options;
    if (argc > 2)
        options.seed = std::strtoull(argv[2], nullptr, 10);
    if (argc > 3)
        options.threads = std::atoi(argv[3]);
    if (argc > 4)
        options.clustering = std::atof(argv[4]);

    cw::TaskContext task;
    const auto begin = std::chrono::steady_clock::now();
    const cw::Result<cw::Positions> positions = cw::layoutStress(sheets.graph, options, task);
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - begin;
    if (!positions) {
        std::fprintf(stderr, "layout: %s\n", cw::errorKey(positions.error().code));
        return 1;
    }
    const cw::Result<double> stress = cw::normalizedStress(sheets.graph, *positions, {}, task);
    print(sheets, *positions, options.seed, elapsed.count(), stress ? *stress : -1.0);
    return 0;
}
