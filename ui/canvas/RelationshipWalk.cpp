// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/RelationshipWalk.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

bool liesTowards(WalkDirection direction, double dx, double dy)
{
    const bool isSideways = std::abs(dx) >= std::abs(dy);
    switch (direction) {
    case WalkDirection::Left:
        return isSideways && dx < 0;
    case WalkDirection::Right:
        return isSideways && dx >= 0;
    case WalkDirection::Up:
        return !isSideways && dy < 0;
    case WalkDirection::Down:
        return !isSideways && dy >= 0;
    }
    return false;
}

} // namespace

std::optional<std::uint32_t>
RelationshipWalk::step(const SceneIndex& index, std::uint32_t from, WalkDirection direction)
{
    const scene::Point here = index.scene().position(from);
    for (const scene::Neighbor& neighbor : index.neighborsOf(from)) {
        const scene::Point there = index.scene().position(neighbor.node);
        if (liesTowards(direction, there.x - here.x, there.y - here.y)) {
            m_home = index.idOf(from);
            return neighbor.node;
        }
    }
    return std::nullopt;
}

std::optional<std::uint32_t>
RelationshipWalk::sibling(const SceneIndex& index, std::uint32_t at, int by)
{
    const auto home = index.nodeOf(m_home);
    if (home) {
        const auto around = index.neighborsOf(*home);
        const auto here = std::find_if(around.begin(), around.end(), [&](const auto& neighbor) {
            return neighbor.node == at;
        });
        if (here != around.end()) {
            const auto count = static_cast<std::ptrdiff_t>(around.size());
            const std::ptrdiff_t next = ((here - around.begin()) + by + count) % count;
            return around[static_cast<std::size_t>(next)].node;
        }
    }
    const auto around = index.neighborsOf(at);
    if (around.empty())
        return std::nullopt;
    m_home = index.idOf(at);
    return around.front().node;
}

std::optional<std::uint32_t>
RelationshipWalk::start(const SceneIndex& index, const scene::Box& world)
{
    const auto mostImportant = [&](const std::vector<std::uint32_t>& nodes) {
        const auto best =
            std::max_element(nodes.begin(), nodes.end(), [&](std::uint32_t a, std::uint32_t b) {
                return index.scene().node(a).importance < index.scene().node(b).importance;
            });
        return best == nodes.end() ? std::optional<std::uint32_t>() : *best;
    };
    if (const auto inView = mostImportant(index.grid().nodesIn(world)))
        return inView;
    const auto all = index.grid().bounds();
    return all ? mostImportant(index.grid().nodesIn(*all)) : std::nullopt;
}

} // namespace cw
