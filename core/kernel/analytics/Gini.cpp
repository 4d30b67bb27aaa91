// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Gini.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <vector>

namespace cw {

std::optional<double> gini(std::span<const double> shares)
{
    std::vector<double> ascending(shares.begin(), shares.end());
    std::sort(ascending.begin(), ascending.end());
    assert(ascending.empty() || ascending.front() >= 0.0);
    const auto n = static_cast<double>(ascending.size());
    double sum = 0.0;
    double ranked = 0.0;
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        sum += ascending[i];
        ranked += (2.0 * static_cast<double>(i + 1) - n - 1.0) * ascending[i];
    }
    if (!(sum > 0.0))
        return std::nullopt;
    return ranked / (n * sum);
}

} // namespace cw
