// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A block of cells as spreadsheet programs exchange it through the clipboard: tab separated rows,
/// with quotes around cells that hold tabs, line ends or quotes.
namespace cw::exchange {

/// Cells are guarded against being run as formulas (CellGuard.h).
QString textOfBlock(const QList<QStringList>& rows);

/// What textOfBlock() wrote, or what another program copied. A quote that is never closed is text;
/// empty lines are no rows; what goes over the limits of a file is left out.
QList<QStringList> blockOfText(const QString& text);

} // namespace cw::exchange
