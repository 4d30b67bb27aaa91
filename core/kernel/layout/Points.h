// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace cw::layout {

/// Points of one component while it is laid out. The unit is a hop where nothing else is said.
struct Points
{
    std::vector<float> x;
    std::vector<float> y;

    Points() = default;
    explicit Points(std::size_t count) : x(count, 0.0F), y(count, 0.0F) {}
    Points(std::vector<float> xs, std::vector<float> ys) : x(std::move(xs)), y(std::move(ys)) {}

    std::size_t size() const { return x.size(); }
    bool operator==(const Points&) const = default;
};

/// A step or a force in the plane.
struct Vector
{
    float x = 0.0F;
    float y = 0.0F;
};

} // namespace cw::layout
