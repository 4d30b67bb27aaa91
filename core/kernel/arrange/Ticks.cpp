// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Ticks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::arrange {

namespace {

double roundStep(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    const double lead = step / power;
    const double nice = lead < 1.5 ? 1.0 : lead < 3.0 ? 2.0 : lead < 7.0 ? 5.0 : 10.0;
    return nice * power;
}

} // namespace

std::vector<double> roundTicks(double low, double high, int about)
{
    // In halves, since the range of two huge ends of different sign is no number.
    const double size = std::max(std::abs(low), std::abs(high));
    const bool isPoint = high / 2.0 - low / 2.0 <= size * 1e-9;
    const double half = isPoint ? std::max(size / 2.0, 0.5) : high / 2.0 - low / 2.0;
    const double step = roundStep(half / (static_cast<double>(about - 1) / 2.0));
    const double first = std::floor(low / step);
    const double last = std::max(std::ceil(high / step), first + 1.0);
    constexpr double kMost = std::numeric_limits<double>::max();
    std::vector<double> ticks;
    for (double i = first; i <= last; i += 1.0)
        ticks.push_back(std::clamp(i * step, -kMost, kMost));
    return ticks;
}

} // namespace cw::arrange
