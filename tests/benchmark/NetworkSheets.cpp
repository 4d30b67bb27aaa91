// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/NetworkSheets.h"

#include "core/kernel/graph/GraphBuilder.h"

#include <fstream>
#include <string_view>
#include <unordered_map>

namespace cw::benchmarks {

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

} // namespace

NetworkSheets readSheets(const std::string& folder)
{
    NetworkSheets sheets;
    std::unordered_map<std::string, NodeIndex> nodes;
    for (const Row& row : readColumns(folder + "/elements.csv", {"Label"})) {
        if (nodes.emplace(row[0], static_cast<NodeIndex>(sheets.labels.size())).second)
            sheets.labels.push_back(row[0]);
    }
    GraphBuilder builder(static_cast<NodeIndex>(sheets.labels.size()));
    for (const Row& row : readColumns(folder + "/connections.csv", {"From", "To"})) {
        const auto from = nodes.find(row[0]);
        const auto to = nodes.find(row[1]);
        if (from != nodes.end() && to != nodes.end())
            builder.addEdge(from->second, to->second);
    }
    sheets.graph = builder.build();
    return sheets;
}

} // namespace cw::benchmarks
