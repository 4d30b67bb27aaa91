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

/// One `<attribute>` of a GEXF file.
struct GexfAttribute
{
    QString id;
    QString title; ///< or the id where there is none
    DraftFieldKind kind = DraftFieldKind::Text;
    QStringList choices;
    QString fallback;
    bool isList = false;
    Column column = Column::Custom;
};

/// The attributes of nodes or of edges.
class GexfAttributes
{
public:
    explicit GexfAttributes(DraftFieldOwner owner) : m_owner(owner) {}

    void add(GexfAttribute attribute);
    /// Decides what each attribute added so far means.
    void resolve();
    /// Index in all(); of one made up of its id when nobody declared it, unless the budget has no
    /// room for more.
    std::optional<std::size_t> indexOf(const QString& id, const Budget& budget);
    const std::vector<GexfAttribute>& all() const { return m_all; }

private:
    DraftFieldOwner m_owner;
    std::vector<GexfAttribute> m_all;
    QHash<QString, std::size_t> m_byId;
};

/// What `type`, `<options>` and the id say about the values. Our writer ends the ids of fields in
/// their kind ("field3.date"): GEXF has no words for some kinds, and a field named "Weight" shall
/// not become the weight.
void readGexfKind(GexfAttribute& attribute, const QString& type, const QString& options);

/// The reverse.
QString gexfFieldId(const DraftField& field, std::size_t index);
QString gexfTypeName(const DraftField& field);

} // namespace cw::exchange
