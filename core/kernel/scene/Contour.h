// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Geometry.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw::scene {

/// A height at every crossing of an even grid.
struct HeightGrid
{
    Point corner;    ///< where the first one is, world
    double step = 1; ///< between two, world; > 0
    int columns = 0;
    int rows = 0;
    std::vector<float> heights; ///< row by row

    std::size_t at(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    }
    Point place(int column, int row) const
    {
        return {corner.x + column * step, corner.y + row * step};
    }
    /// The crossing nearest to the point, which is on the grid.
    std::size_t nearest(Point point) const;
};

/// What lies above zero, piece by piece.
struct Islands
{
    static constexpr std::uint32_t kWater = 0;

    /// Of each height: the number of its island, from 1 on; kWater at zero and below.
    std::vector<std::uint32_t> of;
    /// Of each island its shores, closed (the last point joins the first): the outer one, and one
    /// around each lake.
    std::vector<std::vector<std::vector<Point>>> shores;
};

/// The islands of a grid whose rim lies below zero. Where two touch at a corner, the mean of the
/// four heights decides. O(heights), 16 bytes each.
///
/// Source: Lorensen and Cline, "Marching cubes", SIGGRAPH 1987, in the plane.
Islands islandsOf(const HeightGrid& grid);

} // namespace cw::scene
