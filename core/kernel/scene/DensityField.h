// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Geometry.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cw::scene {

/// How much ink lies on each pixel when more lines are drawn than can be told apart. Lines add up,
/// so that where many run together it grows darker, and no order of drawing shows.
class DensityField
{
public:
    /// One line of strength 1 over a pixel.
    static constexpr int kUnit = 1024;

    /// @param pixelsPerUnit  how many pixels of the field lie on one view unit, > 0.
    DensityField(const Box& area, double pixelsPerUnit);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Ink of each pixel in units of 1/kUnit, row by row; full pixels stay at the largest value.
    std::span<const std::uint16_t> ink() const { return m_ink; }

    /// A hairline, shared between the two pixels beside it, so that it has no steps.
    /// Source: Wu, "An efficient antialiasing technique", SIGGRAPH 1991.
    void addSmooth(const Segment& line, float strength);
    /// A hairline with steps: several times faster.
    void addPlain(const Segment& line, float strength);

private:
    template <bool kSmooth>
    void add(const Segment& line, float strength);

    float m_left;
    float m_top;
    float m_scale;
    int m_width;
    int m_height;
    std::vector<std::uint16_t> m_ink;
};

} // namespace cw::scene
