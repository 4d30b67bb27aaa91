// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Columns.h"
#include "core/exchange/Draft.h"

#include <QString>

#include <span>
#include <vector>

namespace cw::exchange {

/// What an element holds in a column, as text; empty when it holds nothing. Lists are joined by
/// '|', numbers are the shortest that read back the same.
QString columnText(const DraftElement& element, Column column);
QString columnText(const DraftConnection& connection, Column column);

/// The columns that an element or a connection can fill, in the order in which they are written.
std::span<const Column> writtenColumns(DraftFieldOwner owner);

/// Declared fields, then those that rows have without a declaration, each once.
std::vector<DraftField> fieldsOf(const Draft& draft, DraftFieldOwner owner);

} // namespace cw::exchange
