// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <cstddef>
#include <vector>

namespace cw::health {

/// Keeps answers of a few from being worked out by taking what one group said from what another,
/// overlapping one did. Everybody together and each group that was shown is known; a further one
/// may be shown where it, what everybody has beyond it, and what it has more or less than any
/// shown one (or than those outside that one) are nobody or at least so many people.
///
/// Looks at pairs of groups, and of each partition at what its shown groups leave together; what
/// groups of several partitions give together it does not see.
class DifferenceGuard
{
public:
    /// @param smallest  of people, 1 and more.
    DifferenceGuard(std::size_t everybody, std::size_t smallest)
        : m_everybody(everybody), m_smallest(smallest)
    {}

    bool isEnough(std::size_t people) const { return people >= m_smallest; }
    /// @param group  of those who are everybody; ascending.
    bool mayShow(const std::vector<MemberId>& group) const;
    void note(std::vector<MemberId> shown) { m_shown.push_back(std::move(shown)); }

private:
    bool isSafe(std::size_t people) const { return people == 0 || isEnough(people); }

    std::size_t m_everybody;
    std::size_t m_smallest;
    std::vector<std::vector<MemberId>> m_shown;
};

/// Which groups of a partition may be shown beside the whole: none that is too small or that the
/// guard holds back, and of the others the smallest ones neither, until what those shown leave of
/// the whole may be known as well. Notes what may be shown and what it leaves.
///
/// @param groups  each ascending; together everybody of the guard.
std::vector<bool>
groupsToShow(const std::vector<std::vector<MemberId>>& groups, DifferenceGuard& guard);

} // namespace cw::health
