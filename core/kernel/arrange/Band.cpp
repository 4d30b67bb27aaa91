// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Band.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace cw::arrange {

double radiusFor(std::size_t count, double spacing)
{
    if (count < 2)
        return 0.0;
    // A hair more, for what rounding takes away.
    return spacing * (1.0 + 1e-9) / (2.0 * std::sin(std::numbers::pi / static_cast<double>(count)));
}

Band::Band(double atLeast, std::size_t count, double spacing, double rowCost) : m_spacing(spacing)
{
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t rows = 1; rows <= count; ++rows) {
        const double needed = radiusFor((count + rows - 1) / rows, spacing);
        const double inner = std::max(atLeast, needed);
        const double cost = inner + rowCost * spacing * static_cast<double>(rows - 1);
        if (cost < best) {
            best = cost;
            m_inner = inner;
            m_rows = rows;
        }
        if (needed <= atLeast)
            break;
    }
}

double Band::step() const
{
    if (m_inner <= 0.0)
        return 0.0;
    return 2.0 * std::asin(std::min(1.0, m_spacing / (2.0 * m_inner)));
}

Place Band::at(std::size_t slot, double angle) const
{
    const double radius = m_inner + m_spacing * static_cast<double>(slot);
    const double lean = step() * static_cast<double>(slot) / static_cast<double>(m_rows);
    return {radius * std::cos(angle + lean), radius * std::sin(angle + lean)};
}

} // namespace cw::arrange
