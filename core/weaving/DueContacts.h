// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/Cadence.h"

#include <vector>

/// What is to be done today, and what became of the work of weavers: pure functions of the network.
namespace cw::weaving {

enum class Urgency { Later, Soon, Late };

/// A tie that somebody means to keep in touch over.
struct DueContact
{
    RelationshipId relationship;
    query::Cadence cadence;
    CivilDate last;   ///< day of the latest contact; none: nobody noted one
    CivilDate due;    ///< last, or since when they know each other, and the cadence
    int daysLate = 0; ///< negative: days that are left
    Urgency urgency = Urgency::Later;
    CivilDate snoozedUntil; ///< none: it may be asked for
    bool isMine = false;    ///< of the member whose document it is

    bool operator==(const DueContact&) const = default;
};

struct DueContacts
{
    std::vector<DueContact>
        now; ///< soon and late, mine first, the most overdue for its cadence first
    std::vector<DueContact> snoozed; ///< those that would be, the first to wake first
    int later = 0;                   ///< followed, and not due yet
    int undated = 0; ///< followed, without a contact or a day since when they know each other
};

/// Soon means within a quarter of the cadence, at most a week, before the day. Ties that have ended
/// and those of members who have left or are archived are not followed.
///
/// Errors: Cancelled. Cost: O(relationships), and the interactions of the followed ones. Any
/// thread.
Result<DueContacts> dueContacts(const Network& network, CivilDate today, TaskContext& task);

/// Whether a tie could be followed at all: neither it nor one of the two has gone or is archived.
bool isFollowable(const Network& network, const Relationship& relationship, CivilDate today);

/// One tie; none: not followed, or nothing says since when.
std::optional<DueContact>
dueContact(const Network& network, const Relationship& relationship, CivilDate today);

} // namespace cw::weaving
