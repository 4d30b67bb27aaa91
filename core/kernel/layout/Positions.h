// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace cw {

/// Where the nodes of a graph lie: node i at (x[i], y[i]) in map units, y growing downwards.
struct Positions
{
    std::vector<double> x;
    std::vector<double> y;

    Positions() = default;
    explicit Positions(std::size_t count) : x(count, 0.0), y(count, 0.0) {}

    std::size_t size() const { return x.size(); }
    bool operator==(const Positions&) const = default;
};

} // namespace cw
