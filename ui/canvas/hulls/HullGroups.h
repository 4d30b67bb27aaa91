// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <string>
#include <vector>

namespace cw {

/// Members that have a hull around them.
struct HullGroup
{
    std::string name; ///< UTF-8
    scene::Rgb color = scene::kThemeColor;
    std::vector<scene::NodeId> members; ///< ascending

    bool operator==(const HullGroup&) const = default;
};

/// All that are to be seen; a member may be in several.
using HullGroups = std::vector<HullGroup>;

} // namespace cw
