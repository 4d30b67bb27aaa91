// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

namespace cw::exchange {

/// Whether it begins as a vCard does.
bool looksLikeVCard(const SourceHead& head);

/// Reads the cards of an address book: people, organisations and groups, where they belong and whom
/// they are related to. Notes stay private; pictures, birthdays and street addresses are left
/// behind, and it is said.
///
/// Takes vCard 2.1, 3.0 and 4.0 with what Apple and Google add. Errors: Cancelled.
/// Source: RFC 6350, RFC 2426.
Result<void> readVCard(const Source& source, Reading& reading);

} // namespace cw::exchange
