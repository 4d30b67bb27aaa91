// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml/GexfAttributes.h"
#include "core/exchange/xml/GexfSpan.h"
#include "core/exchange/xml/XmlRun.h"

namespace cw::exchange {

/// Field with the name of the node that a node is inside; an id until GexfRows::finish().
inline constexpr QLatin1StringView kGexfParentField("Parent");

/// Makes rows of a draft of what GEXF says about a node or an edge: the attributes, their values
/// and the times.
class GexfRows
{
public:
    explicit GexfRows(XmlRun& run) : m_run(run) {}

    GexfAttributes& attributesOf(DraftFieldOwner owner)
    {
        return owner == DraftFieldOwner::Element ? m_nodeAttributes : m_edgeAttributes;
    }

    void addElement(DraftElement element, const XmlValues& values, const GexfSpan& span);
    void addConnection(DraftConnection connection, const XmlValues& values, const GexfSpan& span);
    /// Once all rows are there: names parents and declares the fields.
    void finish();

private:
    void addDefaults(XmlValues& values, const GexfAttributes& attributes);
    void nameParents();
    void addFieldKinds(DraftFieldOwner owner);

    XmlRun& m_run;
    GexfAttributes m_nodeAttributes{DraftFieldOwner::Element};
    GexfAttributes m_edgeAttributes{DraftFieldOwner::Connection};
};

} // namespace cw::exchange
