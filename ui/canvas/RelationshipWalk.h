// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/SceneIndex.h"

namespace cw {

enum class WalkDirection { Left, Right, Up, Down };

/// Walking the map by keys. An arrow goes along the strongest relationship on that side; `sibling`
/// goes on to the next strongest of the member one came from, so that every neighbour can be
/// reached.
class RelationshipWalk
{
public:
    /// The strongest neighbour in that quarter; nothing when none lies there.
    std::optional<std::uint32_t>
    step(const SceneIndex& index, std::uint32_t from, WalkDirection direction);

    /// @param by  +1 the next weaker, -1 the next stronger; goes round. Without a way here, the
    /// strongest neighbour of `at`.
    std::optional<std::uint32_t> sibling(const SceneIndex& index, std::uint32_t at, int by);

    /// Where to begin: the most important member in the box (world units), else of all.
    static std::optional<std::uint32_t> start(const SceneIndex& index, const scene::Box& world);

private:
    /// The member one came from; 0 is none.
    scene::NodeId m_home = 0;
};

} // namespace cw
