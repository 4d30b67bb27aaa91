// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cw {

/// How a person left a table: what they chose, and nothing where they left it as it was.
struct TableState
{
    QStringList columns; ///< keys of those shown, left to right; empty: the first ones
    QList<int> widths;   ///< logical pixels, parallel to columns; empty: as the contents ask
    QString sortedBy;    ///< key; empty: as at first
    bool isDescending = false;

    bool operator==(const TableState&) const = default;
};

} // namespace cw
