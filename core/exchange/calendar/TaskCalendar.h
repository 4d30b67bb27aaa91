// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace cw::exchange {

enum class TaskState { Open, Done, Dropped };

/// Something that a person means to do, as a calendar keeps it.
struct CalendarTask
{
    QString uid; ///< the same whenever this is written: who imports again updates
    QString summary;
    QString description; ///< empty: none
    QString category;    ///< empty: none
    CivilDate due;       ///< none: some day
    TaskState state = TaskState::Open;
    CivilDate ended; ///< when it was done or dropped; none: not known

    bool operator==(const CalendarTask&) const = default;
};

/// An iCalendar object of to-dos: UTF-8, CRLF, lines of at most 75 octets, never cut within a
/// letter. Days have no time and no zone. Control characters have no place there and are left out.
///
/// @param tasks   at least one: an object without any would be none.
/// @param nowMs   since the Unix epoch; a calendar keeps the newer of two with one uid.
/// @param name    of the calendar; empty: none.
/// Source: RFC 5545 sections 3.1, 3.3.11, 3.6.2.   Cost: one pass. Any thread.
QByteArray
writeTasks(const std::vector<CalendarTask>& tasks, std::int64_t nowMs, const QString& name = {});

} // namespace cw::exchange
