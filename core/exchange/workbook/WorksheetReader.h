// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet/SheetReader.h"
#include "core/exchange/text/TextShare.h"
#include "core/exchange/workbook/WorkbookParts.h"
#include "core/exchange/xml/GuardedXmlReader.h"

#include <QString>

#include <vector>

namespace cw::exchange {

/// Walks the cells of one worksheet and hands its rows on as text: dates in ISO, numbers as short
/// as they can be, formulas as what they last came to.
class WorksheetReader
{
public:
    WorksheetReader(
        GuardedXmlReader& xml, const WorkbookParts& parts, QString source, Reading& reading);

    /// To the end of the sheet, or of what can be read of it; see the xml reader for which.
    void read();

private:
    bool readRow();
    void readCell();
    QString readValue(QStringView type, int style);
    QString valueText(const QString& raw, QStringView type, int style);
    QString numberCell(const QString& raw, int style) const;
    QString sharedText(const QString& raw);
    Place cellPlace() const;

    GuardedXmlReader& m_xml;
    const WorkbookParts& m_parts;
    QString m_source;
    Reading& m_reading;
    SheetReader m_sheet;
    TextShare m_texts;
    std::vector<QString> m_cells;
    int m_row = 0;
    int m_column = -1; ///< of the cell before, 0-based
    qint64 m_cellCount = 0;
    bool m_isRefused = false; ///< this row
};

/// 0-based column of a cell reference ("C7": 2); -1 if it is none.
int columnOfReference(QStringView reference);

} // namespace cw::exchange
