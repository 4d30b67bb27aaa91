// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/LevelOfDetail.h"

#include <cmath>

namespace cw::scene {

double typicalSpacing(const SpatialGrid& grid, std::size_t nodeCount)
{
    constexpr std::size_t kSamples = 512;
    constexpr double kAlmostAll = 2; ///< distances of nine in ten
    const std::optional<Box> bounds = grid.bounds();
    if (!bounds || grid.placedCount() < 2)
        return 1;
    const auto placed = static_cast<double>(grid.placedCount());
    const double side = std::max(bounds->width(), bounds->height());
    const double even =
        std::max(std::sqrt(bounds->width() * bounds->height() / placed), side / placed);
    if (!(even > 0))
        return 1;
    std::vector<double> distances;
    const std::size_t step = std::max<std::size_t>(1, nodeCount / kSamples);
    for (std::size_t i = 0; i < nodeCount; i += step) {
        if (const auto distance = grid.nearestDistance(static_cast<std::uint32_t>(i)))
            distances.push_back(*distance);
    }
    if (distances.empty())
        return even;
    const auto part = [&](double share) {
        const auto at = distances.begin() +
                        static_cast<std::ptrdiff_t>(share * static_cast<double>(distances.size()));
        std::nth_element(distances.begin(), at, distances.end());
        return *at;
    };
    // One who stands far away says nothing of how far apart the others are.
    const double most = kAlmostAll * part(0.9);
    const double least = most > 0 ? std::min(even / 4, most) : even / 4;
    return std::clamp(part(0.5) * 1.3, least, even);
}

double markScale(double spacingPx)
{
    constexpr double kReadingPx = 32; // two middling marks side by side, with air between
    constexpr double kNearPx = 70;
    if (spacingPx <= kReadingPx)
        return std::clamp(std::pow(spacingPx / kReadingPx, 0.85), 0.08, 1.0);
    if (spacingPx <= kNearPx)
        return 1;
    return std::min(1 + 0.22 * std::log2(spacingPx / kNearPx), 1.8);
}

InkGrid::InkGrid(const Box& area, double cellPx)
    : m_area(area)
    , m_cell(static_cast<float>(cellPx))
    , m_columns(static_cast<int>(area.width() / cellPx) + 1)
    , m_rows(static_cast<int>(area.height() / cellPx) + 1)
    , m_ink(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0.0F)
{}

/// Visits one cell per cell length along the line. @return how many.
template <class Visit>
int InkGrid::walk(const Segment& line, Visit&& visit) const
{
    const float dx = line.x2 - line.x1;
    const float dy = line.y2 - line.y1;
    const float length = std::max(std::abs(dx), std::abs(dy));
    const int steps = static_cast<int>(length / m_cell) + 1;
    const float left = static_cast<float>(m_area.left);
    const float top = static_cast<float>(m_area.top);
    for (int i = 0; i < steps; ++i) {
        const float t = (static_cast<float>(i) + 0.5F) / static_cast<float>(steps);
        const int column =
            std::clamp(static_cast<int>((line.x1 + t * dx - left) / m_cell), 0, m_columns - 1);
        const int row =
            std::clamp(static_cast<int>((line.y1 + t * dy - top) / m_cell), 0, m_rows - 1);
        visit(
            static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
            static_cast<std::size_t>(column));
    }
    return steps;
}

void InkGrid::add(const Segment& line, float inkPerPx)
{
    const float length = std::hypot(line.x2 - line.x1, line.y2 - line.y1);
    const float extent = std::max(std::abs(line.x2 - line.x1), std::abs(line.y2 - line.y1));
    const auto steps = static_cast<float>(static_cast<int>(extent / m_cell) + 1);
    const float share = inkPerPx * length / steps / (m_cell * m_cell);
    walk(line, [&](std::size_t cell) { m_ink[cell] += share; });
}

float InkGrid::meanCoverage(const Segment& line) const
{
    float sum = 0;
    const int steps = walk(line, [&](std::size_t cell) { sum += m_ink[cell]; });
    return sum / static_cast<float>(steps);
}

} // namespace cw::scene
