// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/xml/XmlRun.h"

#include <QString>

#include <optional>

namespace cw::exchange {

/// What `<viz:...>` says of a node or an edge. Each function reads the element just entered and
/// leaves it; what is no colour or no number is said.

/// "#rrggbb", or empty.
QString readGexfColor(XmlRun& run);

struct GexfPosition
{
    std::optional<DraftPoint> point; ///< turned: in GEXF y grows upwards
    double z = 0.0;
};
GexfPosition readGexfPosition(XmlRun& run);

struct GexfShape
{
    QString word;
    QString image; ///< where the shape is one
};
GexfShape readGexfShape(XmlRun& run);

std::optional<double> readGexfSize(XmlRun& run);

/// The `value` of shapes and thicknesses, as it is written.
QString readGexfVizValue(XmlRun& run);

} // namespace cw::exchange
