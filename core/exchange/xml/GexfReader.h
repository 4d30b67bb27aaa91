// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"
#include "core/exchange/Reading.h"
#include "core/exchange/xml/GexfAttributes.h"
#include "core/exchange/xml/GexfSpan.h"
#include "core/exchange/xml/GuardedXmlReader.h"
#include "core/exchange/xml/SourceIds.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

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

/// One run over one file.
class GexfReader
{
public:
    GexfReader(const QString& sourceName, QIODevice& device, Reading& reading);
    Result<void> read();

private:
    using Values = std::vector<std::pair<std::size_t, QString>>; ///< index of the attribute, value

    void readRoot();
    void readMeta();
    void readGraph();
    void readAttributes();
    GexfAttribute readAttribute();
    void readNodes(const QString& parent);
    void readNode(const QString& parent);
    void readEdges();
    void readEdge();
    void readValues(Values& values, GexfAttributes& attributes);
    void readPosition(DraftElement& element);
    QString readColor();
    QString readVizValue();
    void readParents(DraftElement& element);
    void addElement(DraftElement element, const Values& values, const GexfSpan& span);
    void addConnection(DraftConnection connection, const Values& values, const GexfSpan& span);
    void addDefaults(Values& values, const GexfAttributes& attributes);
    Place here(const QString& column = {}) const;
    void warnOnce(bool& isSaid, const QString& value, const QString& detail);

    void finish();
    void nameParents();
    void addFieldKinds();

    QString m_source;
    Reading& m_reading;
    GuardedXmlReader m_xml;
    GexfAttributes m_nodeAttributes{DraftFieldOwner::Element};
    GexfAttributes m_edgeAttributes{DraftFieldOwner::Connection};
    DraftDirection m_defaultDirection = DraftDirection::Undirected;
    bool m_isDefaultGiven = false;
    SourceRows m_rows;
    qint64 m_defaultsLeft = 0;
    QString m_scheme;
    bool m_saidNesting = false;
    bool m_saidDepth = false;
    bool m_saidChange = false;
};

} // namespace cw::exchange
