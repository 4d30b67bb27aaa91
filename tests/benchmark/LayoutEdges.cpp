// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out the network of two sheets (elements.csv with Label, connections.csv with From and To, as
// make_network.py writes them) and prints what `commonweave layout --json` prints. For comparing
// layouts with those of other programs, without a document in between.

#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/StressMeasure.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

using Row = std::vector<std::string>;

/// One line of a sheet; quotes as in RFC 4180, but no line ends within a cell.
Row cellsOf(std::string_view line)
{
    Row cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c != '\r')
            cells.back() += c;
    }
    return cells;
}

/// The cells of the named columns, row by row.
std::vector<Row> readColumns(const std::string& path, const Row& names)
{
    std::ifstream file(path);
    std::string line;
    std::vector<std::size_t> columns;
    std::getline(file, line);
    const Row header = cellsOf(line);
    for (const std::string& name : names) {
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (header[i] == name)
                columns.push_back(i);
        }
    }
    std::vector<Row> rows;
    while (columns.size() == names.size() && std::getline(file, line)) {
        const Row cells = cellsOf(line);
        Row& row = rows.emplace_back();
        for (const std::size_t column : columns)
            row.push_back(column < cells.size() ? cells[column] : std::string());
    }
    return rows;
}

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

struct Sheets
{
    std::vector<std::string> labels;
    cw::CompactGraph graph;
};

Sheets readSheets(const std::string& folder)
{
    Sheets sheets;
    std::unordered_map<std::string, cw::NodeIndex> nodes;
    for (const Row& row : readColumns(folder + "/elements.csv", {"Label"})) {
        if (nodes.emplace(row[0], static_cast<cw::NodeIndex>(sheets.labels.size())).second)
            sheets.labels.push_back(row[0]);
    }
    cw::GraphBuilder builder(static_cast<cw::NodeIndex>(sheets.labels.size()));
    for (const Row& row : readColumns(folder + "/connections.csv", {"From", "To"})) {
        const auto from = nodes.find(row[0]);
        const auto to = nodes.find(row[1]);
        if (from != nodes.end() && to != nodes.end())
            builder.addEdge(from->second, to->second);
    }
    sheets.graph = builder.build();
    return sheets;
}

void print(
    const Sheets& sheets, const cw::Positions& positions, std::uint64_t seed, double elapsedMs,
    double stress)
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
    const Sheets sheets = readSheets(argv[1]);
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
