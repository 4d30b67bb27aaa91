// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Spreading.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace cw::arrange {

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

/// The gap in front of which the circle is best cut open: the widest between neighbours.
std::size_t afterWidestGap(std::span<const double> wishes)
{
    std::size_t best = 0;
    double widest = wishes.front() + kTurn - wishes.back();
    for (std::size_t i = 1; i < wishes.size(); ++i) {
        if (wishes[i] - wishes[i - 1] > widest) {
            widest = wishes[i] - wishes[i - 1];
            best = i;
        }
    }
    return best;
}

/// Equal steps round the circle, turned so that the wishes are met on average.
std::vector<double> evenly(std::span<const double> line)
{
    const double step = kTurn / static_cast<double>(line.size());
    double offset = 0.0;
    for (std::size_t i = 0; i < line.size(); ++i)
        offset += line[i] - step * static_cast<double>(i);
    offset /= static_cast<double>(line.size());
    std::vector<double> angles(line.size());
    for (std::size_t i = 0; i < line.size(); ++i)
        angles[i] = offset + step * static_cast<double>(i);
    return angles;
}

} // namespace

std::vector<double> spreadOnLine(std::span<const double> wishes, double step)
{
    struct Block
    {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    // Without the steps it is a regression that only has to ascend.
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        blocks.push_back({wishes[i] - step * static_cast<double>(i), 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> places;
    places.reserve(wishes.size());
    for (const Block& block : blocks) {
        for (std::size_t i = 0; i < block.count; ++i)
            places.push_back(block.mean() + step * static_cast<double>(places.size()));
    }
    return places;
}

std::vector<double> spreadOnCircle(std::span<const double> wishes, double step)
{
    if (wishes.empty())
        return {};
    const std::size_t cut = afterWidestGap(wishes);
    std::vector<double> line;
    line.reserve(wishes.size());
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const std::size_t at = (cut + i) % wishes.size();
        line.push_back(at < cut ? wishes[at] + kTurn : wishes[at]);
    }
    std::vector<double> angles = spreadOnLine(line, step);
    if (angles.back() - angles.front() > kTurn - step)
        angles = evenly(line);
    std::rotate(
        angles.begin(),
        angles.begin() + static_cast<std::ptrdiff_t>(wishes.size() - cut) %
                             static_cast<std::ptrdiff_t>(wishes.size()),
        angles.end());
    return angles;
}

} // namespace cw::arrange
