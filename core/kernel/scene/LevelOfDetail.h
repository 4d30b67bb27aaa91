// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SpatialGrid.h"

namespace cw::scene {

/// How far apart nodes typically lie, world units: between a quarter of what an even spread would
/// give (less where almost all stand closer) and that spread. What marks are scaled by; samples at
/// most 512 nodes. 1 when fewer than two nodes are placed.
double typicalSpacing(const SpatialGrid& grid, std::size_t nodeCount);

/// What every mark's radius is multiplied with when nodes lie `spacingPx` pixels apart: 1 at
/// reading distance, less when they would run into each other, a little more when one has come
/// near.
double markScale(double spacingPx);

/// No mark is drawn smaller than this, pixels.
inline constexpr double kSmallestRadiusPx = 0.8;

inline double markRadiusPx(float radius, double scale)
{
    return std::max(radius * scale, kSmallestRadiusPx);
}

/// Ink of lines by place, so that lines grow faint where many cross: coverage of square cells.
class InkGrid
{
public:
    /// @param area  view units.
    InkGrid(const Box& area, double cellPx);

    /// Spreads the line's ink (length x width x strength) over the cells it runs through.
    void add(const Segment& line, float inkPerPx);
    /// The mean coverage along the line: 1 is a cell painted once all over.
    float meanCoverage(const Segment& line) const;

private:
    template <class Visit>
    int walk(const Segment& line, Visit&& visit) const;

    Box m_area;
    float m_cell;
    int m_columns;
    int m_rows;
    std::vector<float> m_ink;
};

} // namespace cw::scene
