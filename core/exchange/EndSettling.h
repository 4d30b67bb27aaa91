// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

namespace cw::exchange {

/// Decides for connections read from tables, whose sheet cannot tell, whether their ends are ids or
/// labels: where some are ids of elements, all become ids, and an end that is the label of exactly
/// one element with an id is given that id. Once, after the last source.   Time O(n).
void settleEnds(Draft& draft);

} // namespace cw::exchange
