// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/Mark.h"

#include <array>
#include <optional>
#include <vector>

namespace cw::mark {

/// Draws small marks by the ten thousand: which pixels a mark covers is worked out once for each
/// shape, size (to a sixteenth of a pixel) and place within a pixel (to a quarter), then only
/// coloured. A tenth of what draw() takes. Thread: one at a time.
class SmallMarks
{
public:
    /// Device pixels; larger ones are for draw().
    static constexpr double kLargestRadius = 3;
    /// Small marks have an outline of this share of their radius, and no gap.
    static constexpr double kOutlineShare = 0.3;

    /// @param image  Format_RGB32; outlives this and is not copied meanwhile.
    explicit SmallMarks(QImage& image);

    /// As mark::draw().
    /// @param radius  above 0, at most kLargestRadius.
    void draw(scene::MarkShape shape, QPointF center, double radius, QRgb fill, QRgb outline);

private:
    static constexpr int kSize = 10; ///< pixels across
    struct Stamp
    {
        /// Share of each pixel within the rim, and within the outline; 0 to 256.
        std::array<std::uint16_t, kSize * kSize> mark{};
        std::array<std::uint16_t, kSize * kSize> inside{};
    };
    static Stamp makeStamp(scene::MarkShape shape, int radius, int atX, int atY);

    QRgb* m_pixels;
    std::ptrdiff_t m_stride; ///< pixels
    int m_width;
    int m_height;
    std::vector<std::optional<Stamp>> m_stamps;
};

} // namespace cw::mark
