// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

namespace cw::exchange {

/// Whether it is a table whose first rows are called like its columns, with numbers between.
bool looksLikeMatrix(const SourceHead& head);

/// Reads an adjacency matrix: who stands before a row is tied to whom its columns name, as strongly
/// as the number between says; nothing and 0 are no tie. A matrix that is the same both ways ties
/// without a direction. Numbers of somebody with themselves are counted and left out.
/// Errors: Cancelled.
Result<void> readMatrix(const Source& source, Reading& reading);

} // namespace cw::exchange
