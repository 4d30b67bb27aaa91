// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/CircleOrder.h"

#include "core/kernel/arrange/FirstOrder.h"
#include "core/kernel/arrange/Spreading.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::arrange {

CircleOrder::CircleOrder(const CompactGraph& graph, std::vector<double> angles)
    : m_graph(graph), m_angles(std::move(angles)), m_directions(m_angles.size())
{
    for (std::size_t i = 0; i < m_angles.size(); ++i)
        m_directions[i] = {std::cos(m_angles[i]), std::sin(m_angles[i])};
}

void CircleOrder::set(NodeIndex node, double angle)
{
    const auto at = static_cast<std::size_t>(node);
    m_angles[at] = wrapped(angle);
    m_directions[at] = {std::cos(angle), std::sin(angle)};
}

void CircleOrder::add(NodeIndex node, double weight, Place& sum) const
{
    const Place direction = m_directions[static_cast<std::size_t>(node)];
    sum = sum + Place{direction.x * weight, direction.y * weight};
}

double CircleOrder::directionOf(Place sum, NodeIndex node) const
{
    constexpr double kEven = 1e-9;
    if (std::hypot(sum.x, sum.y) < kEven)
        return angleOf(node);
    return wrapped(std::atan2(sum.y, sum.x));
}

void CircleOrder::settle(
    std::vector<NodeIndex>& nodes, const std::vector<double>& wishes, const Band& band)
{
    const auto wishOf = [&](NodeIndex node) { return wishes[static_cast<std::size_t>(node)]; };
    std::ranges::sort(nodes, [&](NodeIndex a, NodeIndex b) {
        return wishOf(a) != wishOf(b) ? wishOf(a) < wishOf(b) : a < b;
    });
    const std::size_t rows = band.rows();
    std::vector<double> columns(band.columnsOf(nodes.size()), 0.0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t end = std::min(nodes.size(), (i + 1) * rows);
        for (std::size_t k = i * rows; k < end; ++k)
            columns[i] += wishOf(nodes[k]);
        columns[i] /= static_cast<double>(end - i * rows);
    }
    // Twice the room that marks need leaves some for their names.
    const double most = 2.0 * std::numbers::pi / static_cast<double>(columns.size());
    columns = spreadOnCircle(columns, std::min(most, 2.0 * band.step()));
    for (std::size_t i = 0; i < nodes.size(); ++i)
        set(nodes[i], columns[i / rows]);
}

} // namespace cw::arrange
