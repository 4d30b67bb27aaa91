// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/Points.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw::layout {

/// Points sorted into square cells, so that those near one another lie near one another in memory:
/// cell by cell, row by row, and within a cell by number.
class PointGrid
{
public:
    /// Sorts anew. Cells are `cellSize` wide, or wider where that would make more than about two
    /// cells a point. O(n).
    void sort(const Points& points, float cellSize);

    /// Numbers of the points in sorted order, and where they are; kPadding more coordinates follow,
    /// very far away, so that eight may be read at once.
    static constexpr std::size_t kPadding = 8;
    const std::vector<std::uint32_t>& order() const { return m_order; }
    const float* x() const { return m_x.data(); }
    const float* y() const { return m_y.data(); }

    /// Range of sorted places.
    struct Range
    {
        std::size_t begin;
        std::size_t end;
    };

    /// Calls `visit(range)` for the three ranges that hold every point within one cell of `at`.
    template <class Visit>
    void visitAround(Vector at, const Visit& visit) const
    {
        const std::int32_t column = columnOf(at.x);
        const std::int32_t row = rowOf(at.y);
        for (std::int32_t r = row - 1; r <= row + 1; ++r)
            visit(threeCells(r, column));
    }

private:
    std::int32_t columnOf(float x) const { return cellOf(x - m_left, m_columns); }
    std::int32_t rowOf(float y) const { return cellOf(y - m_top, m_rows); }
    Range threeCells(std::int32_t row, std::int32_t column) const;
    std::int32_t cellOf(float offset, std::int32_t limit) const;
    void measure(const Points& points, float cellSize);

    float m_left = 0.0F;
    float m_top = 0.0F;
    float m_cellsPerUnit = 1.0F;
    std::int32_t m_columns = 1;
    std::int32_t m_rows = 1;
    std::vector<std::uint32_t> m_cell; // of each point
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_order;
    std::vector<float> m_x;
    std::vector<float> m_y;
};

} // namespace cw::layout
