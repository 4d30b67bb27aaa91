// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/network/Network.h"

#include <vector>

namespace cw::weaving {

enum class AgendaKind { FollowUp, Introduction, Contact, Commitment, Need };
enum class AgendaState { Open, Done, Dropped };

/// Something that weavers have to do by a day, for a calendar.
struct AgendaItem
{
    AgendaKind kind = AgendaKind::FollowUp;
    std::int64_t record = 0; ///< id of the FollowUp, Introduction, Relationship, Commitment or Need
    MemberId first;
    MemberId second; ///< of two; of a commitment to whom it was made; none: one only
    CivilDate due;   ///< none: no day is set
    AgendaState state = AgendaState::Open;
    CivilDate ended; ///< day on which it was done or dropped, where that is known
    CivilDate since; ///< day of the introduction, or of the last contact; none: not known
    QString text;    ///< what was promised or is needed, as anybody may read it

    bool operator==(const AgendaItem&) const = default;
};

/// What is ahead, overdue or has been done within `kLately` days, so that whoever takes it along
/// twice sees the older state go. Contacts: those due within `kAhead` days, and all that were in
/// touch lately; one that is put off is due when it wakes. Nothing private is in it: needs that
/// only weavers know are left out, and so are all notes. By day; what has none comes last.
///
/// Errors: Cancelled. Cost: as dueContacts(). Any thread.
inline constexpr int kAhead = 92;
inline constexpr int kLately = 30;
Result<std::vector<AgendaItem>>
agendaOf(const Network& network, CivilDate today, TaskContext& task);

} // namespace cw::weaving
