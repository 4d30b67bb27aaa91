// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/WorkbookReader.h"

#include "core/exchange/workbook/Archive.h"
#include "core/exchange/workbook/WorkbookParts.h"
#include "core/exchange/workbook/WorksheetReader.h"

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

/// Errors: Cancelled. False when the archive can be read no further.
Result<bool> readSheet(
    Archive& archive, const SheetEntry& sheet, const WorkbookParts& parts, const Source& source,
    Reading& reading)
{
    const Place place{source.name + u", "_s + sheet.name, 0, {}};
    const std::unique_ptr<QIODevice> device = archive.open(sheet.part);
    if (!device && !archive.refusal()) {
        reading.problem(place, sheet.part, Reason::MalformedSource, u"the sheet is not there"_s);
        return true;
    }
    if (device) {
        GuardedXmlReader xml(*device, reading.budget(), reading.task());
        WorksheetReader(xml, parts, place.source, reading).read();
        if (xml.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (xml.failed() && !archive.refusal())
            reading.problem(place, {}, xml.failure()->reason, xml.failure()->detail);
    }
    if (archive.refusal())
        reading.problem(place, {}, archive.refusal()->reason, archive.refusal()->detail);
    return !archive.refusal();
}

} // namespace

bool looksLikeWorkbook(const SourceHead& head)
{
    return head.bytes.startsWith("PK\x03\x04") || head.bytes.startsWith("PK\x05\x06");
}

Result<void> readWorkbook(const Source& source, Reading& reading)
{
    const Place whole{source.name, 0, {}};
    Archive archive(source.bytes, reading.budget());
    if (archive.refusal()) {
        reading.problem(whole, {}, archive.refusal()->reason, archive.refusal()->detail);
        return {};
    }
    if (!archive.contains(u"xl/workbook.xml"_s)) {
        reading.problem(whole, {}, Reason::UnreadableFormat, u"an archive, but no workbook"_s);
        return {};
    }
    PartRefusal refusal;
    const Result<WorkbookParts> parts = readWorkbookParts(archive, reading, refusal);
    if (!parts)
        return parts.error();
    if (refusal) {
        reading.problem(whole, {}, refusal->reason, refusal->detail);
        return {};
    }
    for (const SheetEntry& sheet : parts->sheets) {
        if (sheet.name.contains(u"(ignore)", Qt::CaseInsensitive))
            continue;
        const Result<bool> goesOn = readSheet(archive, sheet, *parts, source, reading);
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            break;
    }
    if (reading.draft().format.isEmpty() && reading.draft().problems.empty())
        reading.problem(whole, {}, Reason::MissingColumn, u"no rows"_s);
    return {};
}

bool looksLikeOldWorkbook(const SourceHead& head)
{
    return head.bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<void> refuseOldWorkbook(const Source& source, Reading& reading)
{
    reading.problem(
        Place{source.name, 0, {}}, {}, Reason::UnreadableFormat,
        u"a workbook of Excel 97 to 2003, or one with a password"_s);
    return {};
}

} // namespace cw::exchange
