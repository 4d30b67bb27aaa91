// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QString>

namespace cw {

/// What was met in a foreign file, as a sentence: "From and To are the same: a member has no
/// relationship with itself."
QString findingText(const exchange::Finding& finding);

/// Where: "members.csv, row 599, column To".
QString placeText(const exchange::Place& place);

} // namespace cw
