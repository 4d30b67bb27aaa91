// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/Draft.h"
#include "core/exchange/xml/RecordFilling.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace cw::exchange {

enum class GraphMlFlavor { Plain, Gephi, SocNetV, YEd, NetworkCanvas };

/// "graphml-gephi"
QString formatName(GraphMlFlavor flavor);

enum class GraphMlScope { Node, Edge, Graph, All, Other };

/// One `<key>` of a GraphML file.
struct GraphMlKey
{
    QString id;
    QString header; ///< attr.name, or the id where there is none
    GraphMlScope scope = GraphMlScope::All;
    DraftFieldKind kind = DraftFieldKind::Text;
    QStringList choices;
    QString fallback;        ///< its `<default>`
    bool isGraphics = false; ///< yEd's drawing of a node or an edge
    bool isField = false;    ///< our writer says so, whatever it is called
    bool isIgnored = false;  ///< yEd's resources and the like: nothing about the network
    QString option; ///< of a list with this header, which the value "true" chooses (Network Canvas)
    Column onElement = Column::Custom;
    Column onConnection = Column::Custom;

    bool holdsElements() const { return scope == GraphMlScope::Node || scope == GraphMlScope::All; }
    bool holdsConnections() const
    {
        return scope == GraphMlScope::Edge || scope == GraphMlScope::All;
    }
};

/// The keys of a GraphML file: what each means, and which program they speak of.
class GraphMlKeys
{
public:
    void add(GraphMlKey key);
    /// Says that the file declares Network Canvas' attributes.
    void markNetworkCanvas()
    {
        m_isNetworkCanvas = true;
        m_isResolved = false;
    }

    /// Decides what every key added so far means. To be called when the first graph begins, and
    /// again when keys came later.
    void resolve();

    /// Index of the key in all(); of one made up of its id when nobody declared it, unless the
    /// budget has no room for more.
    std::optional<std::size_t> indexOf(const QString& id, const Budget& budget);
    const std::vector<GraphMlKey>& all() const { return m_keys; }
    GraphMlFlavor flavor() const { return m_flavor; }

private:
    GraphMlFlavor recognise() const;
    bool has(GraphMlScope scope, const char* header) const;
    void resolveColumns(DraftFieldOwner owner);
    void resolveNetworkCanvas();
    void resolveLists();

    std::vector<GraphMlKey> m_keys;
    QHash<QString, std::size_t> m_byId;
    GraphMlFlavor m_flavor = GraphMlFlavor::Plain;
    bool m_isNetworkCanvas = false;
    bool m_isResolved = false;
};

/// What `attr.type` says about a key's values, and the `<desc>` by which our writer marks fields
/// ("date", "choice: low|high"): it tells the kinds that attr.type has no words for, and keeps a
/// field named "Weight" from being read as the weight.
void readKind(GraphMlKey& key, const QString& type, const QString& description);

/// The reverse: "double" and "number" and so on.
QString typeName(const DraftField& field);
QString kindDescription(const DraftField& field);

} // namespace cw::exchange
