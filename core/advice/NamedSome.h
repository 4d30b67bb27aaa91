// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QString>

#include <cstddef>
#include <vector>

/// Many members by a few of them, for reasons to name.
namespace cw::advice {

/// Some of many, most telling first.
struct SomeMembers
{
    static constexpr std::size_t kNamed = 3;

    std::vector<MemberId> named; ///< at most kNamed and one
    std::size_t count = 0;       ///< how many there are

    bool operator==(const SomeMembers&) const = default;
};

/// A cluster by what it can be called: its head, and what most of it have in common.
struct ClusterName
{
    MemberId head; ///< the one of most ties
    std::size_t members = 0;
    QString common; ///< sector, place or tag of more than half of it; empty: none

    bool operator==(const ClusterName&) const = default;
};

} // namespace cw::advice
