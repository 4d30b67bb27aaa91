// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/Mark.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace cw::mark {

/// Draws marks by the ten thousand: how much of each pixel is mark, outline and gap is worked out
/// once for each shape, size, outline and gap (to a sixteenth of a pixel) and place within a pixel
/// (to a quarter), then only coloured. A tenth to a fifth of what draw() takes. Stamps are kept
/// from picture to picture, some megabytes of them at most. Thread: one at a time.
class MarkStamps
{
public:
    /// Device pixels; larger ones are for draw(): few of them have room.
    static constexpr double kLargestRadius = 12;

    /// The size that a mark is drawn at, larger ones in larger steps: whoever makes outline and
    /// gap of this one needs fewer stamps.
    static double rounded(double radius);

    /// As mark::draw().
    /// @param radius  above 0, at most kLargestRadius.
    void
    draw(QImage& image, scene::MarkShape shape, QPointF center, double radius, const Paint& paint);

private:
    /// What a pixel is made of, in 256ths; the rest is what was there before.
    struct Mix
    {
        std::uint16_t gap = 0;
        std::uint16_t outline = 0;
        std::uint16_t fill = 0;
    };
    /// Columns of one row: mixed pixels, all fill, mixed pixels again.
    struct Row
    {
        std::int16_t from = 0;
        std::int16_t fillFrom = 0;
        std::int16_t fillTo = 0;
        std::int16_t to = 0;
        std::uint32_t first = 0; ///< of its pixels in the stamp
    };
    struct Stamp
    {
        int reach = 0; ///< pixels left of and above the one with the middle
        std::vector<Row> rows;
        std::vector<Mix> pixels; ///< the mixed ones, row by row
    };
    struct Key
    {
        scene::MarkShape shape{};
        int radius = 0; ///< sixteenths
        int outline = 0;
        int gap = 0;
        int atX = 0; ///< quarters
        int atY = 0;
        std::uint64_t packed() const;
    };
    static QRgb mixed(QRgb under, const Paint& paint, const Mix& mix);
    static Mix mixOf(const Key& key, double toRim);
    static Stamp makeStamp(const Key& key);
    const Stamp& stampOf(const Key& key);
    void drawStamp(QImage& image, const Stamp& stamp, QPointF center, const Paint& paint) const;

    std::unordered_map<std::uint64_t, Stamp> m_stamps;
    std::size_t m_pixels = 0; ///< of all stamps
};

} // namespace cw::mark
