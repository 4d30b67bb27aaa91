// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet/SheetColumns.h"

#include <optional>
#include <vector>

namespace cw::exchange {

/// Reads the rows of a sheet of connections.
class ConnectionRows
{
public:
    explicit ConnectionRows(SheetColumns& columns) : m_columns(columns) {}

    /// @param endsAreSourceTarget  as Gephi spells them: `Type` may be the direction there, and a
    /// '|' belongs to a name. Else `To` is a '|' list.
    void start(bool endsAreSourceTarget);

    /// Adds a connection to the draft for every name in To, or says why not.
    void read(const std::vector<QString>& cells);

private:
    void readCell(DraftConnection& connection, SheetColumn& column, const QString& text);
    void readType(DraftConnection& connection, SheetColumn& column, const QString& text);
    void readKind(DraftConnection& connection, SheetColumn& column, const QString& text);
    void readDirection(DraftConnection& connection, SheetColumn& column, const QString& text);
    void add(DraftConnection connection);

    SheetColumns& m_columns;
    bool m_endsAreSourceTarget = false;
    std::optional<bool> m_typeIsDirection; ///< settled by the first cell in Type
};

} // namespace cw::exchange
