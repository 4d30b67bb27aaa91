// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

namespace cw::exchange {

bool looksLikeJson(const SourceHead& head);

/// Reads Kumu's JSON: the blueprint, the full export of a project (names and kinds of its fields,
/// positions of its default map) and what sumApp makes for Kumu, whose keys are capitalised.
/// Errors: Cancelled.   Source: docs.kumu.io, "Blueprints"; research/peers.md 3.2 and 3.3.
Result<void> readKumuJson(const Source& source, Reading& reading);

} // namespace cw::exchange
