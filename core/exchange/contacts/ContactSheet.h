// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

namespace cw::exchange {

/// Whether one of its first rows is a header of contacts (see ContactColumns.h).
bool looksLikeContactSheet(const SourceHead& head);

/// Reads the contacts that Google, LinkedIn, Outlook and others export as a table: people with
/// where they work. What stands before the header (LinkedIn's notes) says nothing.
/// Errors: Cancelled.
Result<void> readContactSheet(const Source& source, Reading& reading);

} // namespace cw::exchange
