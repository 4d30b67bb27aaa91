// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet/SheetColumns.h"

#include <optional>

namespace cw::exchange {

/// What connections look like in a section.
struct ConnectionStyle
{
    /// Spelled as Gephi does: `Type` may be the direction there.
    bool endsAreSourceTarget = false;
    /// `To` is a '|' list of names (Kumu's sheets).
    bool toIsList = false;
};

/// Makes connections of cells, row by row.
class ConnectionRows
{
public:
    explicit ConnectionRows(SheetColumns& columns) : m_columns(columns) {}

    void start(ConnectionStyle style);

    /// @param text  not blank.
    void readCell(SheetColumn& column, const QString& text);
    /// Tags and ends that came as a list, not as one text.
    void setTags(QStringList tags) { m_connection.tags = std::move(tags); }
    void setTo(QStringList names) { m_to = std::move(names); }

    /// Adds a connection to the draft for every name in To, or says why not.
    void endRow();

private:
    void readType(SheetColumn& column, const QString& text);
    void readKind(SheetColumn& column, const QString& text);
    void readDirection(SheetColumn& column, const QString& text);
    void addConnections();

    SheetColumns& m_columns;
    ConnectionStyle m_style;
    std::optional<bool> m_typeIsDirection; ///< settled by the first cell in Type
    DraftConnection m_connection;          ///< of the row so far
    QStringList m_to;
};

} // namespace cw::exchange
