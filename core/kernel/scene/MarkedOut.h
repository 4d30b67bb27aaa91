// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/DisplayList.h"

namespace cw::scene {

/// Relationships that a colour marks out: a few that have one of their own among many that have
/// none. They are what a picture is about. O(m) to find out.
class MarkedOutEdges
{
public:
    explicit MarkedOutEdges(const SceneModel& scene);

    bool contains(std::uint32_t edge) const
    {
        return m_areAny && m_scene.edges()[edge].color != kThemeColor;
    }

private:
    const SceneModel& m_scene;
    bool m_areAny = false;
};

/// Where the members of a list are that a colour marks out in the same way, view units; none where
/// they are thousands. O(n).
std::vector<Box> markedOutNodes(const SceneModel& scene, const DisplayList& list);

} // namespace cw::scene
