// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/Geometry.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace cw::layout {

/// Which spots of the plane are taken, and where the next free one is.
class FreeSpots
{
public:
    /// @param distance  how far apart places should be; > 0 and finite.
    explicit FreeSpots(double distance) : m_distance(distance) {}

    void take(Place place);
    /// Gives back a spot that was taken; one that was not is no matter.
    void leave(Place place);

    /// Whether nobody stands within half the distance, which is the least that nearestFree() takes.
    bool isFree(Place spot) const;

    /// A spot near `wished` that has nobody within the distance. Looks at ring after ring, half the
    /// distance apart, and takes the roomiest spot of the first that has one; what counts as room
    /// falls a little from ring to ring, down to half the distance, for a close spot that is rather
    /// narrow is better than a roomy one far away. If all rings are full, a spot on the last.
    Place nearestFree(Place wished) const;

private:
    /// Distance to the nearest place, as far as it is below twice the distance asked.
    double roomAt(Place spot) const;

    struct Cell
    {
        std::int64_t column;
        std::int64_t row;
        bool operator==(const Cell&) const = default;
    };
    struct CellHash
    {
        std::size_t operator()(Cell cell) const noexcept;
    };
    Cell cellOf(Place place) const;

    double m_distance;
    std::unordered_map<Cell, std::vector<Place>, CellHash> m_taken; // cells as wide as m_distance
};

} // namespace cw::layout
