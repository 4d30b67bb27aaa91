// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/xml/GuardedXmlReader.h"

#include <QString>

#include <optional>

namespace cw::exchange {

/// What `<viz:...>` says of a node or an edge. Each function reads the element just entered and
/// leaves it.

/// "#rrggbb", or empty.
QString readGexfColor(GuardedXmlReader& xml);

struct GexfPosition
{
    std::optional<DraftPoint> point; ///< turned: in GEXF y grows upwards
    double z = 0.0;
};
GexfPosition readGexfPosition(GuardedXmlReader& xml);

struct GexfShape
{
    QString word;
    QString image; ///< where the shape is one
};
GexfShape readGexfShape(GuardedXmlReader& xml);

/// The `value` of sizes and thicknesses.
QString readGexfVizValue(GuardedXmlReader& xml);

} // namespace cw::exchange
