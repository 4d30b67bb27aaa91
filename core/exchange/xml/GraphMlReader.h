// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"
#include "core/exchange/Reading.h"

namespace cw::exchange {

bool recognisesGraphMl(const SourceHead& head);

/// Reads GraphML: plain (networkx, igraph), and as Gephi, SocNetV, yEd and Network Canvas write
/// it, down to where their y axis points. Errors: Cancelled; all else is a problem of the draft.
///
/// What GraphML has and a draft has not: nested graphs are read flat, with the group's name in the
/// field "Parent"; ports and hyperedges are said and left.
Result<void> readGraphMl(const Source& source, Reading& reading);

} // namespace cw::exchange
