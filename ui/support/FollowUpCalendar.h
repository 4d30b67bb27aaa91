// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/TaskCalendar.h"
#include "core/weaving/Agenda.h"

namespace cw {

/// What weavers have to do, in words, for a calendar.
///
/// @param agenda      of the network.
/// @param documentId  so that two documents in one calendar do not mix.
std::vector<exchange::CalendarTask> followUpTasks(
    const std::vector<weaving::AgendaItem>& agenda, const Network& network,
    const QString& documentId);

/// The bytes of an .ics file; empty: there is nothing to do, and a calendar of nothing is none.
///
/// Errors: Cancelled. Any thread.
Result<QByteArray> followUpCalendar(
    const Network& network, const QString& documentId, CivilDate today, std::int64_t nowMs,
    TaskContext& task);

} // namespace cw
