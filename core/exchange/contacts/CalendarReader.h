// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

namespace cw::exchange {

/// Whether it begins as an iCalendar does.
bool looksLikeCalendar(const SourceHead& head);

/// Reads who was invited to what of a calendar: each event with two people and more is an encounter
/// on the day that is written there, its summary the private note. Who has declined, rooms and
/// cancelled events are left out; repetitions are only taken where they are written out. Nothing is
/// said of relationships: to sit in one room is none.
///
/// Whether an event is past, the matching knows. Errors: Cancelled.   Source: RFC 5545.
Result<void> readCalendar(const Source& source, Reading& reading);

} // namespace cw::exchange
