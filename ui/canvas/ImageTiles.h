// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <algorithm>
#include <cstddef>

namespace cw {

/// Cuts an image into squares that are worked on one after the other: what is drawn all over a
/// large image waits for memory most of the time, while a tile stays at hand.
class ImageTiles
{
public:
    /// @param side  pixels; those at the right and at the bottom may be smaller.
    ImageTiles(QSize image, int side);

    std::size_t count() const { return static_cast<std::size_t>(m_columns) * rows(); }
    QRect rect(std::size_t tile) const;
    /// The tile's pixels as an image of its own: what is drawn there is drawn on `image`, which
    /// outlives it and is not copied meanwhile.
    QImage part(QImage& image, std::size_t tile) const;

    /// Calls `visit(tile)` for each that the rectangle (image pixels) meets; none where it is
    /// nowhere.
    template <class Visit>
    void forEachIn(const QRectF& place, const Visit& visit) const
    {
        if (!(place.right() >= 0 && place.bottom() >= 0 && place.left() < m_image.width() &&
              place.top() < m_image.height()))
            return;
        const int right = at(place.right(), m_columns);
        const int bottom = at(place.bottom(), static_cast<int>(rows()));
        for (int y = at(place.top(), static_cast<int>(rows())); y <= bottom; ++y) {
            for (int x = at(place.left(), m_columns); x <= right; ++x)
                visit(
                    static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                    static_cast<std::size_t>(x));
        }
    }

private:
    std::size_t rows() const { return static_cast<std::size_t>(m_rows); }
    /// The column or row of a coordinate, the nearest for one outside.
    int at(double pixel, int count) const
    {
        return static_cast<int>(std::clamp(pixel / m_side, 0.0, static_cast<double>(count - 1)));
    }

    QSize m_image;
    int m_side;
    int m_columns;
    int m_rows;
};

} // namespace cw
