// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/GraphQuery.h"

#include <cstddef>
#include <vector>

namespace cw::health {

/// A member whom the network depends on alone.
struct MemberLoss
{
    MemberId member;
    /// What would no longer be joined to the largest rest of their component: piece by piece,
    /// largest first, each ascending.
    std::vector<std::vector<MemberId>> cutOff;

    std::size_t cutOffCount() const;
    bool operator==(const MemberLoss&) const = default;
};

/// A relationship that alone joins two parts.
struct TieLoss
{
    RelationshipId relationship;
    MemberId first;
    MemberId second;
    std::vector<MemberId>
        cutOff; ///< the smaller part (of equal ones that of the second); ascending

    bool operator==(const TieLoss&) const = default;
};

/// What hangs on one member or one tie.
struct Losses
{
    std::size_t articulationMembers = 0; ///< all of them
    std::size_t bridges = 0;             ///< all of them
    std::vector<MemberLoss> members;     ///< those that would cut off most; most first
    std::vector<TieLoss> ties;           ///< likewise

    bool operator==(const Losses&) const = default;
};

/// @param most  members and ties to name.
/// Errors: Cancelled. Time O(n + m) and as much for each that is named.
Result<Losses>
findLosses(const query::NetworkGraph& network, std::size_t most, const TaskContext& task);

} // namespace cw::health
