// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ImageTiles.h"

namespace cw {

ImageTiles::ImageTiles(QSize image, int side)
    : m_image(image)
    , m_side(side)
    , m_columns((image.width() + side - 1) / side)
    , m_rows((image.height() + side - 1) / side)
{}

QRect ImageTiles::rect(std::size_t tile) const
{
    const int column = static_cast<int>(tile) % m_columns;
    const int row = static_cast<int>(tile) / m_columns;
    return QRect(column * m_side, row * m_side, m_side, m_side) & QRect(QPoint(), m_image);
}

QImage ImageTiles::part(QImage& image, std::size_t tile) const
{
    const QRect place = rect(tile);
    uchar* first = image.scanLine(place.top()) + place.left() * (image.depth() / 8);
    return {
        first, place.width(), place.height(), static_cast<qsizetype>(image.bytesPerLine()),
        image.format()};
}

} // namespace cw
