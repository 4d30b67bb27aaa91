// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/DifferenceGuard.h"

#include <algorithm>
#include <iterator>

namespace cw::health {

namespace {

/// How many are in one of the two alone.
std::size_t differenceOf(const std::vector<MemberId>& a, const std::vector<MemberId>& b)
{
    std::vector<MemberId> either;
    std::ranges::set_symmetric_difference(a, b, std::back_inserter(either));
    return either.size();
}

/// Everybody of the groups that are not shown, ascending: what the shown ones leave of the whole.
std::vector<MemberId>
heldBack(const std::vector<std::vector<MemberId>>& groups, const std::vector<bool>& shown)
{
    std::vector<MemberId> rest;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!shown[i])
            rest.insert(rest.end(), groups[i].begin(), groups[i].end());
    }
    std::ranges::sort(rest);
    return rest;
}

/// groups.size(): none is shown.
std::size_t
smallestShown(const std::vector<std::vector<MemberId>>& groups, const std::vector<bool>& shown)
{
    std::size_t smallest = groups.size();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool isFirst = smallest == groups.size();
        if (shown[i] && (isFirst || groups[i].size() < groups[smallest].size()))
            smallest = i;
    }
    return smallest;
}

} // namespace

bool DifferenceGuard::mayShow(const std::vector<MemberId>& group) const
{
    if (!isEnough(group.size()) || !isSafe(m_everybody - group.size()))
        return false;
    return std::ranges::all_of(m_shown, [&](const std::vector<MemberId>& shown) {
        const std::size_t difference = differenceOf(group, shown);
        return isSafe(difference) && isSafe(m_everybody - difference);
    });
}

std::vector<bool>
groupsToShow(const std::vector<std::vector<MemberId>>& groups, DifferenceGuard& guard)
{
    std::vector<bool> shown;
    for (const std::vector<MemberId>& group : groups)
        shown.push_back(guard.mayShow(group));
    std::vector<MemberId> rest = heldBack(groups, shown);
    while (!rest.empty() && !guard.mayShow(rest)) {
        const std::size_t smallest = smallestShown(groups, shown);
        if (smallest == groups.size())
            break;
        shown[smallest] = false;
        rest = heldBack(groups, shown);
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (shown[i])
            guard.note(groups[i]);
    }
    guard.note(std::move(rest));
    return shown;
}

} // namespace cw::health
