// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/FreeSpots.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::layout {

namespace {

/// Share of the distance that a spot must have where there is no better.
constexpr double kLeastRoom = 0.5;

} // namespace

std::size_t FreeSpots::CellHash::operator()(Cell cell) const noexcept
{
    const auto mixed = static_cast<std::uint64_t>(cell.column) * 0x9e3779b97f4a7c15U ^
                       static_cast<std::uint64_t>(cell.row) * 0xc2b2ae3d27d4eb4fU;
    return static_cast<std::size_t>(mixed ^ (mixed >> 29));
}

FreeSpots::Cell FreeSpots::cellOf(Place place) const
{
    constexpr double kFarthest = 1e15;
    const auto index = [&](double value) {
        return static_cast<std::int64_t>(
            std::floor(std::clamp(value / m_distance, -kFarthest, kFarthest)));
    };
    return {index(place.x), index(place.y)};
}

void FreeSpots::take(Place place)
{
    m_taken[cellOf(place)].push_back(place);
}

void FreeSpots::leave(Place place)
{
    const auto cell = m_taken.find(cellOf(place));
    if (cell == m_taken.end())
        return;
    const auto found = std::find(cell->second.begin(), cell->second.end(), place);
    if (found != cell->second.end())
        cell->second.erase(found);
}

bool FreeSpots::isFree(Place spot) const
{
    return roomAt(spot) >= kLeastRoom * m_distance;
}

double FreeSpots::roomAt(Place spot) const
{
    constexpr std::int64_t kCells = 2;
    const double most = 2.0 * m_distance;
    double nearest = most * most;
    const Cell middle = cellOf(spot);
    for (std::int64_t row = middle.row - kCells; row <= middle.row + kCells; ++row) {
        for (std::int64_t column = middle.column - kCells; column <= middle.column + kCells;
             ++column) {
            const auto found = m_taken.find({column, row});
            if (found == m_taken.end())
                continue;
            for (const Place& place : found->second) {
                const Place step = place - spot;
                nearest = std::min(nearest, step.x * step.x + step.y * step.y);
            }
        }
    }
    return std::sqrt(nearest);
}

Place FreeSpots::nearestFree(Place wished) const
{
    constexpr int kRings = 60;
    constexpr int kSpotsPerRing = 6;
    constexpr double kPatience = 0.06;
    constexpr double kGoldenAngle = 2.399963229728653;
    if (roomAt(wished) >= m_distance)
        return wished;
    Place best = wished;
    for (int ring = 1; ring <= kRings; ++ring) {
        const double radius = 0.5 * m_distance * ring;
        const int spots = kSpotsPerRing * ring;
        double most = -1.0;
        for (int i = 0; i < spots; ++i) {
            const double angle = kGoldenAngle * ring + 2.0 * std::numbers::pi * i / spots;
            const Place spot = wished + Place{radius * std::cos(angle), radius * std::sin(angle)};
            const double room = roomAt(spot);
            if (room > most) {
                most = room;
                best = spot;
            }
        }
        if (most >= m_distance * std::max(kLeastRoom, 1.0 - kPatience * ring))
            return best;
    }
    return best;
}

} // namespace cw::layout
