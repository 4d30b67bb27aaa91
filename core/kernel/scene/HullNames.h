// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/GroupHulls.h"
#include "core/kernel/scene/LabelLayout.h"

#include <functional>
#include <span>
#include <vector>

namespace cw::scene {

/// Where the name of a group stands: at the rim of a hull of it.
struct PlacedHullName
{
    std::uint32_t group = 0;
    Point anchor; ///< on the rim, world
    Box box;      ///< of the name, view units
};

struct HullNameOptions
{
    ViewTransform view;
    Box visible; ///< what is seen, view units
    /// How large the name of a group is, view units; zero width is no name.
    std::function<LabelSize(std::uint32_t group)> measure;
    std::span<const Box> taken; ///< by what lies over the map or other names
};

/// Names for the hulls in view: one for each group at its largest, and one for every other part of
/// it that has at least half as many members, and three; the larger first. None stands over
/// another, over what is taken or over a mark: what is said quietly gives way. Same input, same
/// result.
std::vector<PlacedHullName> placeHullNames(
    std::span<const GroupHull> hulls, const DisplayList& list, const HullNameOptions& options);

} // namespace cw::scene
