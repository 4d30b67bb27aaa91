// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/Positions.h"

#include <cstddef>
#include <span>
#include <vector>

namespace cw::arrange {

using layout::Place;

/// What a guide says; whoever draws it finds the words.
enum class GuideWord {
    Hops,      ///< `number` steps from the middle
    Apart,     ///< those that no path reaches, or who have no value
    Group,     ///< the group `index`
    Number,    ///< `number`, a tick of an axis or a level
    Range,     ///< from `number` to below `upTo`
    AxisX,     ///< what the axis to the right shows
    AxisY,     ///< what the axis upwards shows
    Latitude,  ///< `number` degrees, north above 0
    Longitude, ///< `number` degrees, east above 0
};

/// Which part of the text stands at its place.
enum class Anchor { Middle, Left, Right, Top, Bottom };

/// Map units, as everything here.
struct GuideLine
{
    Place from;
    Place to;
};

/// Part of a circle: from `start` over `sweep`, radians, 0 to the right and growing downwards.
struct GuideArc
{
    Place centre;
    double radius = 0.0;
    double start = 0.0;
    double sweep = 0.0;
};

struct GuideText
{
    Place at;
    Anchor anchor = Anchor::Middle;
    GuideWord word = GuideWord::Apart;
    double number = 0.0;
    double upTo = 0.0;
    std::size_t index = 0;
};

/// What stands quietly behind the marks and says what the places mean.
struct Guides
{
    std::vector<GuideLine> lines;
    std::vector<GuideArc> arcs;
    std::vector<GuideText> texts;

    bool isEmpty() const { return lines.empty() && arcs.empty() && texts.empty(); }
};

/// An arrangement: a place for every node, all finite.
struct Arranged
{
    Positions places;
    Guides guides;
    /// Nodes that stand aside since the arrangement cannot say where they belong; ascending.
    std::vector<NodeIndex> apart;
};

struct ArrangeOptions
{
    /// How far apart neighbouring marks stand, map units; > 0 and finite.
    double spacing = 1.0;
    /// Where everybody stands now (empty, or one a node; not finite: nowhere). Orders that are
    /// free follow it, so that who knows the map finds people again.
    std::span<const Place> from;
};

} // namespace cw::arrange
