// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Groups.h"

#include <algorithm>
#include <cmath>

namespace cw::arrange {

std::vector<NodeGroup> groupsOf(std::span<const std::int32_t> group)
{
    std::int32_t most = -1;
    for (const std::int32_t each : group)
        most = std::max(most, each);
    std::vector<NodeGroup> groups(static_cast<std::size_t>(most) + 2);
    for (std::int32_t each = 0; each <= most; ++each)
        groups[static_cast<std::size_t>(each)].group = each;
    for (std::size_t node = 0; node < group.size(); ++node) {
        const std::size_t at =
            group[node] < 0 ? groups.size() - 1 : static_cast<std::size_t>(group[node]);
        groups[at].nodes.push_back(static_cast<NodeIndex>(node));
    }
    std::erase_if(groups, [](const NodeGroup& each) { return each.nodes.empty(); });
    return groups;
}

GuideText groupText(const NodeGroup& group, double radius, double angle)
{
    constexpr double kBeside = 0.35; // below this the text stands over or under the circle
    const double right = std::cos(angle);
    const Anchor anchor = right > kBeside         ? Anchor::Left
                          : right < -kBeside      ? Anchor::Right
                          : std::sin(angle) < 0.0 ? Anchor::Bottom
                                                  : Anchor::Top;
    return {
        .at = {radius * right, radius * std::sin(angle)},
        .anchor = anchor,
        .word = group.group < 0 ? GuideWord::Apart : GuideWord::Group,
        .index = group.group < 0 ? 0 : static_cast<std::size_t>(group.group)};
}

} // namespace cw::arrange
