// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace cw::exchange {

/// What one cell of rows holds at most, in UTF-16 units: a spreadsheet cuts texts at 32,767.
inline constexpr qsizetype kMostCellText = 32'000;

/// Puts rows of other records into a cell as JSON; where that would be longer than kMostCellText,
/// into several of whole rows: "Interaction rows", "Interaction rows 2" and so on. Nothing where
/// there are no rows.
void appendRows(DraftFields& fields, QLatin1StringView header, const QJsonArray& rows);

/// The rows of such cells.
struct RowCells
{
    QList<QJsonObject> rows;
    QString unreadable; ///< the first cell that is no list of rows (cut by some program), or empty
};
RowCells rowCells(const DraftFields& fields, QLatin1StringView header);

/// "Interaction rows" of "Interaction rows 2"; others as they are.
QString firstRowsHeader(const QString& header);

} // namespace cw::exchange
