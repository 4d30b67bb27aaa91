// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SampleBounds.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace cw::analytics {

namespace {

/// What is left of the variance because nobody is drawn twice.
double leftOver(SampleSize size)
{
    const auto drawn = static_cast<double>(size.drawn);
    const auto of = static_cast<double>(size.of);
    if (2 * size.drawn <= size.of)
        return 1.0 - (drawn - 1.0) / of;
    return (1.0 - drawn / of) * (1.0 + 1.0 / drawn);
}

} // namespace

double hoeffdingSerfling(SampleSize size, double range, double risk)
{
    assert(size.drawn > 0 && size.drawn <= size.of);
    if (size.drawn == size.of)
        return 0.0;
    const double sides = std::log(2.0 / risk);
    return range * std::sqrt(leftOver(size) * sides / (2.0 * static_cast<double>(size.drawn)));
}

double bernsteinSerfling(SampleSize size, double range, double deviation, double risk)
{
    assert(size.drawn > 0 && size.drawn <= size.of);
    if (size.drawn == size.of)
        return 0.0;
    // The theorem holds for one side with 1 - 5 times its risk.
    const double sides = std::log(10.0 / risk);
    const double drawn = static_cast<double>(size.drawn);
    const double kappa = 7.0 / 3.0 + 3.0 / std::numbers::sqrt2;
    return deviation * std::sqrt(2.0 * leftOver(size) * sides / drawn) +
           kappa * range * sides / drawn;
}

} // namespace cw::analytics
