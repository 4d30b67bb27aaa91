// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/TurnOver.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace cw::layout {

namespace {

/// How much two rows of numbers rise and fall together; only where both are finite.
double covariance(
    std::span<const NodeIndex> nodes, const std::vector<double>& a, const std::vector<double>& b)
{
    double count = 0;
    double sumA = 0;
    double sumB = 0;
    double sumAB = 0;
    for (const NodeIndex node : nodes) {
        const auto i = static_cast<std::size_t>(node);
        if (!std::isfinite(a[i]) || !std::isfinite(b[i]))
            continue;
        count += 1;
        sumA += a[i];
        sumB += b[i];
        sumAB += a[i] * b[i];
    }
    return count > 0 ? sumAB - sumA * sumB / count : 0;
}

void mirror(std::span<const NodeIndex> nodes, std::vector<double>& values)
{
    const auto less = [&](NodeIndex a, NodeIndex b) {
        return values[static_cast<std::size_t>(a)] < values[static_cast<std::size_t>(b)];
    };
    const auto [least, most] = std::minmax_element(nodes.begin(), nodes.end(), less);
    const double sum =
        values[static_cast<std::size_t>(*least)] + values[static_cast<std::size_t>(*most)];
    for (const NodeIndex node : nodes)
        values[static_cast<std::size_t>(node)] = sum - values[static_cast<std::size_t>(node)];
}

} // namespace

void turnOverTowards(
    Positions& positions, const Positions& before, const Components& components,
    const std::vector<bool>& pinned)
{
    for (const std::vector<NodeIndex>& nodes : components.members) {
        const bool isHeld = std::any_of(nodes.begin(), nodes.end(), [&](NodeIndex node) {
            return !pinned.empty() && pinned[static_cast<std::size_t>(node)];
        });
        if (isHeld)
            continue;
        if (covariance(nodes, positions.x, before.x) < 0)
            mirror(nodes, positions.x);
        if (covariance(nodes, positions.y, before.y) < 0)
            mirror(nodes, positions.y);
    }
}

} // namespace cw::layout
