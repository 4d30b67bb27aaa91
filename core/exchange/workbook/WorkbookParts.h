// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Reading.h"
#include "core/exchange/workbook/Archive.h"
#include "core/exchange/xml/GuardedXmlReader.h"
#include "core/kernel/base/Result.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace cw::exchange {

/// One sheet of a workbook, in the order of its tabs.
struct SheetEntry
{
    QString name;
    QString part; ///< name in the archive
};

/// What the sheets of a workbook share (ECMA-376 part 1, 18).
struct WorkbookParts
{
    std::vector<SheetEntry> sheets;
    std::vector<QString> strings;  ///< shared texts, escapes resolved
    std::vector<bool> styleIsDate; ///< by index of the cell format
    bool datesFrom1904 = false;
};

/// Why a part could not be read, or nothing.
using PartRefusal = std::optional<XmlRefusal>;

/// Reads xl/workbook.xml, its relationships, the shared strings and the number formats. Parts that
/// lie outside the archive or outside xl/ are not followed. Errors: Cancelled.
/// @param refusal  set when a part cannot be read; what was read before is returned.
Result<WorkbookParts> readWorkbookParts(Archive& archive, Reading& reading, PartRefusal& refusal);

/// Text of the rich or plain string element that the reader has just entered (`si`, `is`), without
/// the phonetic guides; leaves it.
QString readRichText(GuardedXmlReader& reader);

/// Whether a number format shows a date or time: a built-in one or a code such as "dd.mm.yyyy".
bool isDateFormat(int id, const QString& code);

} // namespace cw::exchange
