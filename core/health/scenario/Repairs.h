// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/GraphQuery.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace cw::health {

/// What stands in one field of both.
struct SharedValue
{
    QString key; ///< of a query::Attribute
    QString value;
    bool operator==(const SharedValue&) const = default;
};

/// A tie that would mend what is lost, and why these two.
struct Repair
{
    MemberId first;
    MemberId second;
    // With this tie and those before it:
    double connectedness = 0.0;     ///< share of the pairs that some path joins
    double efficiency = 0.0;        ///< mean of 1 / distance over all pairs
    std::vector<MemberId> bothKnew; ///< neighbours of both now, some of whom would be gone
    std::vector<SharedValue> alike;

    bool operator==(const Repair&) const = default;
};

/// The ties that would best mend what is lost between now and then: first those that join the
/// largest pieces again, then those that bring everybody nearest. Candidates are pairs who know
/// somebody in common now, one of whom loses a tie; for a piece that shares nobody with the rest,
/// its most tied members and whoever is most like them. What the scenario ends is not proposed
/// again. None where nothing is lost.
///
/// @param before  the network of `now`.
/// Errors: Cancelled. About 50 ms at 2,000 members.
Result<std::vector<Repair>> findRepairs(
    const Network& before, const query::NetworkGraph& now, const query::NetworkGraph& then,
    std::size_t count, TaskContext& task);

} // namespace cw::health
