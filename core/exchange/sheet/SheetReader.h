// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet/ConnectionRows.h"
#include "core/exchange/sheet/ElementRows.h"
#include "core/exchange/sheet/SheetColumns.h"

#include <QString>

#include <vector>

namespace cw::exchange {

/// What the rows come from.
struct SheetOrigin
{
    QString source;                     ///< Place::source
    QString container;                  ///< "csv" or "xlsx": the end of the dialect's name
    bool decimalComma = false;          ///< "0,5" is a number (files separated by semicolons)
    bool mayBeEmpty = false;            ///< nothing is said of a sheet without rows
    bool blankRowsStartSection = false; ///< two blank rows, then another header (Kumu, XLSX only)
};

/// Turns the rows of one table into elements or connections: the first row that is not blank is
/// the header and tells which. Knows the sheets of Kumu, Gephi and Onodo and plain lists of people
/// and of edges; columns without a role become fields.
class SheetReader
{
public:
    SheetReader(SheetOrigin origin, Reading& reading);

    /// The next row.
    /// @param number  as the spreadsheet or the editor counts, increasing; rows left out are blank.
    /// @param cells   NFC, without U+0000.
    /// @return false when no more rows are wanted: the draft is full.
    bool readRow(int number, const std::vector<QString>& cells);

    /// Makes room for as many rows of the current section, so that a large sheet is not moved while
    /// it grows.
    void expectRows(qint64 count);

    /// Ends the last section; once, after the last row.
    void finish();

private:
    template <class Rows>
    void readCells(Rows& rows, const std::vector<QString>& cells);
    void startSection(int number, const std::vector<QString>& cells);
    void recognise(const QStringList& headers, const SheetHeader& header);

    SheetOrigin m_origin;
    Reading& m_reading;
    SheetColumns m_columns;
    ElementRows m_elements;
    ConnectionRows m_connections;
    bool m_hasHeader = false;
    int m_lastFilledRow = 0;
};

} // namespace cw::exchange
