// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace cw::benchmarks {

/// What one process has taken, all of it.
struct Spent
{
    bool ok = false;
    double wallSeconds = 0.0;
    double cpuSeconds = 0.0; ///< user and system, all threads
    double peakMebibytes = 0.0;
};

/// Runs a program (found through PATH) to its end, its output thrown away; `input` is its standard
/// input, empty for none. What it takes is its own: nothing of this process counts.
Spent spentBy(const std::vector<std::string>& command, const std::string& input = {});

/// The run of the median wall time of several; not ok where one was not.
Spent medianOf(std::vector<Spent> runs);

/// "name   wall s   processor s   peak MiB", for a table on the standard output.
void print(const char* name, const Spent& spent);

} // namespace cw::benchmarks
