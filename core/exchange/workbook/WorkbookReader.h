// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

namespace cw::exchange {

/// A zip archive; that it is a workbook is found while reading.
bool looksLikeWorkbook(const SourceHead& head);

/// Reads every sheet of an Excel workbook but those with "(ignore)" in their name, hidden ones too,
/// as Kumu does. Errors: Cancelled.
Result<void> readWorkbook(const Source& source, Reading& reading);

/// The workbooks of Excel 97 to 2003, and those with a password: recognised to be able to say so.
bool looksLikeOldWorkbook(const SourceHead& head);
Result<void> refuseOldWorkbook(const Source& source, Reading& reading);

} // namespace cw::exchange
