// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"
#include "core/exchange/Reading.h"
#include "core/exchange/xml/GraphMlKeys.h"
#include "core/exchange/xml/GuardedXmlReader.h"
#include "core/exchange/xml/SourceIds.h"
#include "core/exchange/xml/YEdGraphics.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace cw::exchange {

bool recognisesGraphMl(const SourceHead& head);

/// Reads GraphML: plain (networkx, igraph), and as Gephi, SocNetV, yEd and Network Canvas write
/// it, down to where their y axis points. Errors: Cancelled; all else is a problem of the draft.
///
/// What GraphML has and a draft has not: nested graphs are read flat, with the group's name in the
/// field "Parent"; ports and hyperedges are said and left.
Result<void> readGraphMl(const Source& source, Reading& reading);

/// One run over one file.
class GraphMlReader
{
public:
    GraphMlReader(const QString& sourceName, QIODevice& device, Reading& reading);
    Result<void> read();

private:
    using Values = std::vector<std::pair<std::size_t, QString>>; ///< index of the key, value

    void readRoot();
    void readKey();
    void readGraph(const QString& parent);
    void readSession();
    void readGraphData();
    void keepGraphData(const Place& place, const QString& value);
    void readNode(const QString& parent);
    void readEdge();
    std::optional<std::size_t> keyOfData(std::size_t values);
    void leave(const char* what);
    void addElement(DraftElement element, const Values& values, const YEdNode& drawing);
    void addConnection(DraftConnection connection, const Values& values, const YEdEdge& drawing);
    void addDefaults(Values& values, bool isElement);
    Place here(const QString& column = {}) const;

    void finish();
    void addFieldKinds();
    void nameRelations();
    void scalePositions();

    QString m_source;
    Reading& m_reading;
    GuardedXmlReader m_xml;
    GraphMlKeys m_keys;
    DraftDirection m_defaultDirection = DraftDirection::Undirected; ///< of the innermost graph
    bool m_isDefaultGiven = false;
    SourceRows m_rows;
    QStringList m_relations;                   ///< ids of the graphs at the top
    std::vector<std::size_t> m_relationStarts; ///< first connection of each
    QSet<QString> m_members;                   ///< ids of the nodes of relations before this one
    std::size_t m_nextMember = 0;              ///< first element that is not in m_members yet
    qint64 m_defaultsLeft = 0;
    std::vector<bool> m_isTyped; ///< the connection says its type, be it an empty one
    QString m_scheme;
    QString m_frame; ///< see GraphMlFrame
};

} // namespace cw::exchange
