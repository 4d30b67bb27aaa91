// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <string>
#include <vector>

namespace cw::benchmarks {

/// The network of two sheets, as ../shared/tools/make_network.py writes them.
struct NetworkSheets
{
    std::vector<std::string> labels; ///< of each node
    CompactGraph graph;
};

/// Reads FOLDER/elements.csv (column Label) and FOLDER/connections.csv (From and To); who is not
/// among the elements has no ties. Empty where there is no such file.
NetworkSheets readSheets(const std::string& folder);

} // namespace cw::benchmarks
