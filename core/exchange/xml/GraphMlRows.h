// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml/GraphMlKeys.h"
#include "core/exchange/xml/XmlRun.h"
#include "core/exchange/xml/YEdGraphics.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace cw::exchange {

/// Makes rows of a draft of what GraphML says about a node or an edge: the keys, their values,
/// yEd's drawings, and the relations that the graphs at the top are.
class GraphMlRows
{
public:
    explicit GraphMlRows(XmlRun& run);

    GraphMlKeys& keys() { return m_keys; }
    /// A graph at the top begins.
    void beginRelation(const QString& id);
    /// Returns its label; empty, and never null, when the row was refused.
    QString addElement(DraftElement element, const XmlValues& values, const YEdNode& drawing);
    void addConnection(DraftConnection connection, const XmlValues& values, const YEdEdge& drawing);
    /// Once all rows are there.
    /// @param frame  of the coordinates (see GraphMlFrame), as the file has it.
    void finish(const QString& frame);

private:
    void addDefaults(XmlValues& values, DraftFieldOwner owner);
    void nameRelations();
    void scalePositions(const QString& frame);
    void addFieldKinds(DraftFieldOwner owner);

    XmlRun& m_run;
    GraphMlKeys m_keys;
    QStringList m_relations;                   ///< ids of the graphs at the top
    std::vector<std::size_t> m_relationStarts; ///< first connection of each
    QSet<QString> m_members;                   ///< ids of the nodes of relations before this one
    std::size_t m_nextMember = 0;              ///< first element that is not in m_members yet
    std::vector<bool> m_isTyped;               ///< the connection says its type, be it an empty one
};

} // namespace cw::exchange
