// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/shown/ShownOnMap.h"

#include <QString>

namespace cw {

/// "12 hidden: 9 by the filter, 3 archived or left"; empty when nobody is.
QString hiddenText(const query::HiddenCounts& hidden);

} // namespace cw
