// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"
#include "core/exchange/text/TextDecoding.h"

namespace cw::exchange {

/// Whether it is text at all; what sort of sheet it is, its header tells while reading.
bool looksDelimited(const SourceHead& head);

/// Reads a sheet of comma, semicolon or tab separated values. Errors: Cancelled.
Result<void> readDelimited(const Source& source, Reading& reading);

/// The delimiter that makes most sense of the first line.
char detectDelimiter(const DecodedText& text, const Budget& budget);

} // namespace cw::exchange
