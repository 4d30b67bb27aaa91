// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/xml/GuardedXmlReader.h"

#include <QString>

#include <optional>

namespace cw::exchange {
class XmlOutput;
}

namespace cw::exchange {

/// What yEd draws for a node, as far as it says something about a member.
struct YEdNode
{
    QString label;
    QString fill; ///< as written
    std::optional<DraftPoint> centre;
};

/// What yEd draws for an edge. In yEd every edge has a direction; arrows say whether it shows.
struct YEdEdge
{
    QString label;
    QString color; ///< as written
    std::optional<DraftDirection> direction;
    bool isReversed = false; ///< the arrow points at the source
};

/// Reads the children of the `<data>` just entered and leaves it. Whatever the kind of node
/// (shape, group, image, table), it is the first geometry, filling and label in it that count.
YEdNode readYEdNode(GuardedXmlReader& xml);
YEdEdge readYEdEdge(GuardedXmlReader& xml);

/// Writes `<y:ShapeNode>` and `<y:PolyLineEdge>`; a member without a place gets none, so that yEd
/// lays it out.
void writeYEdNode(XmlOutput& out, const DraftElement& element);
void writeYEdEdge(XmlOutput& out, const DraftConnection& connection);

} // namespace cw::exchange
