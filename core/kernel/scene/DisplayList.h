// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/LevelOfDetail.h"
#include "core/kernel/scene/ViewTransform.h"

#include <limits>
#include <span>

namespace cw::scene {

/// A mark to draw, view units.
struct DisplayNode
{
    std::uint32_t node = 0;
    float x = 0;
    float y = 0;
    float radius = 0;
};

/// A line to draw, view units, cut to the area.
struct DisplayEdge
{
    std::uint32_t edge = 0;
    Segment line;
    float width = 1;
    /// 1: its own colour; towards 0 it fades into the ground, for it is long among many or overdue.
    float strength = 1;
};

/// What to draw for a view, decided without a painter.
struct DisplayList
{
    /// The drawn part of the plane, view units: the view and its overscan.
    Box area;
    double markScale = 1;
    /// In drawing order: the least important first.
    std::vector<DisplayNode> nodes;
    /// Lines that can be told apart, faintest first.
    std::vector<DisplayEdge> lines;
    /// Lines that are too faint or too many to be told apart: drawn together, as density.
    std::vector<DisplayEdge> haze;
};

struct DisplayOptions
{
    ViewTransform view;
    Box area;
    /// See typicalSpacing().
    double spacing = 1;
    /// Lines drawn one by one; the rest become haze.
    std::size_t mostLines = 20'000;
    /// Of more edges only so many are looked at, always the same ones, and the haze of each is as
    /// much stronger: the same ink on the whole at a fraction of the time.
    std::size_t mostEdges = std::numeric_limits<std::size_t>::max();
    /// Nodes left out together with their edges (they are being dragged), ascending.
    std::span<const std::uint32_t> without;
};

/// Time O(n + m): about 15 ms for 100,000 nodes and 400,000 edges all in view. Thread: any.
DisplayList buildDisplayList(const SceneModel& scene, const DisplayOptions& options);

} // namespace cw::scene
