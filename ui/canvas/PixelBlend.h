// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace cw {

/// `weight` (0 to 256) parts of `to` over `from`; opaque. Two channels at a time, for inner loops.
inline QRgb blendedBy(QRgb from, QRgb to, unsigned weight)
{
    const unsigned rest = 256 - weight;
    const unsigned redBlue =
        (((from & 0xFF00FFU) * rest + (to & 0xFF00FFU) * weight) >> 8) & 0xFF00FFU;
    const unsigned green =
        (((from & 0x00FF00U) * rest + (to & 0x00FF00U) * weight) >> 8) & 0x00FF00U;
    return 0xFF000000U | redBlue | green;
}

/// The same by a share, 0 to 1.
inline QRgb blended(QRgb from, QRgb to, float part)
{
    return blendedBy(from, to, static_cast<unsigned>(part * 256.0F));
}

} // namespace cw
