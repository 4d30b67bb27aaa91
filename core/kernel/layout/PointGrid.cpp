// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/PointGrid.h"

#include <algorithm>
#include <cmath>

namespace cw::layout {

void PointGrid::sort(const Points& points, float cellSize)
{
    measure(points, cellSize);
    const std::size_t n = points.size();
    m_start.assign(static_cast<std::size_t>(m_rows) * static_cast<std::size_t>(m_columns) + 1, 0);
    m_cell.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        m_cell[i] =
            static_cast<std::uint32_t>(rowOf(points.y[i]) * m_columns + columnOf(points.x[i]));
        ++m_start[m_cell[i] + 1];
    }
    for (std::size_t cell = 1; cell < m_start.size(); ++cell)
        m_start[cell] += m_start[cell - 1];

    constexpr float kFarAway = 1e18F;
    m_order.resize(n);
    m_x.assign(n + kPadding, kFarAway);
    m_y.assign(n + kPadding, kFarAway);
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t place = m_start[m_cell[i]]++;
        m_order[place] = static_cast<std::uint32_t>(i);
        m_x[place] = points.x[i];
        m_y[place] = points.y[i];
    }
    // Each start has moved to the start of the next cell.
    for (std::size_t cell = m_start.size() - 1; cell > 0; --cell)
        m_start[cell] = m_start[cell - 1];
    m_start[0] = 0;
}

void PointGrid::measure(const Points& points, float cellSize)
{
    const auto [left, right] = std::minmax_element(points.x.begin(), points.x.end());
    const auto [top, bottom] = std::minmax_element(points.y.begin(), points.y.end());
    m_left = points.x.empty() ? 0.0F : *left;
    m_top = points.y.empty() ? 0.0F : *top;
    const float width = points.x.empty() ? 0.0F : *right - m_left;
    const float height = points.y.empty() ? 0.0F : *bottom - m_top;

    const float most = 2.0F * static_cast<float>(points.size()) + 64.0F;
    const float least =
        std::max({std::sqrt(width * height / most), 2.0F * std::max(width, height) / most, 1e-12F});
    const float size = std::max(cellSize, least);
    m_cellsPerUnit = 1.0F / size;
    m_columns = static_cast<std::int32_t>(width * m_cellsPerUnit) + 1;
    m_rows = static_cast<std::int32_t>(height * m_cellsPerUnit) + 1;
}

std::int32_t PointGrid::cellOf(float offset, std::int32_t limit) const
{
    return std::clamp(static_cast<std::int32_t>(offset * m_cellsPerUnit), 0, limit - 1);
}

/// Three neighbouring cells of one row, around `column`; empty for a row outside the grid.
PointGrid::Range PointGrid::threeCells(std::int32_t row, std::int32_t column) const
{
    if (row < 0 || row >= m_rows)
        return {0, 0};
    const std::int32_t first = row * m_columns + std::max(column - 1, 0);
    const std::int32_t last = row * m_columns + std::min(column + 1, m_columns - 1);
    return {m_start[static_cast<std::size_t>(first)], m_start[static_cast<std::size_t>(last) + 1]};
}

} // namespace cw::layout
