// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"
#include "core/exchange/Reading.h"

namespace cw::exchange {

bool recognisesGexf(const SourceHead& head);

/// Reads GEXF 1.1, 1.2 and 1.3 (Gephi, networkx, Gephi Lite). Errors: Cancelled; all else is a
/// problem of the draft.
///
/// Times become the first and the last day; where there are several periods they also stand in the
/// field "Spells". Times that are no dates stay in the fields "start" and "end". Of a value that
/// changes over time the last one counts, which is said. Nested nodes are read flat, with the
/// parent's name in the field "Parent".
Result<void> readGexf(const Source& source, Reading& reading);

} // namespace cw::exchange
