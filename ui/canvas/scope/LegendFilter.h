// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/Filter.h"
#include "ui/canvas/MapLegendContent.h"

namespace cw {

/// The filter after an entry of the legend was pressed: it asks for this value alone, or for
/// nothing of this attribute where it asked for just that. What it asks of other attributes stays.
/// @param isAdded  the value comes to those that are asked for, or goes from them.
query::Filter withLegendValue(query::Filter filter, const LegendValue& value, bool isAdded);

/// The values of the legend's entries that the filter asks for.
QList<LegendValue>
legendValuesIn(const query::Filter& filter, const QList<LegendSection>& sections);

} // namespace cw
