// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FormatRegistry.h"

#include "core/exchange/EndSettling.h"
#include "core/exchange/contacts/CalendarReader.h"
#include "core/exchange/contacts/ContactSheet.h"
#include "core/exchange/contacts/VCardReader.h"
#include "core/exchange/json/BlueprintWriter.h"
#include "core/exchange/json/KumuJsonReader.h"
#include "core/exchange/sheet/MatrixReader.h"
#include "core/exchange/sheet/SheetFiles.h"
#include "core/exchange/text/DelimitedSource.h"
#include "core/exchange/text/TextDecoding.h"
#include "core/exchange/workbook/WorkbookReader.h"
#include "core/exchange/workbook/WorkbookWriter.h"
#include "core/exchange/xml/GexfReader.h"
#include "core/exchange/xml/GexfWriter.h"
#include "core/exchange/xml/GraphMlReader.h"
#include "core/exchange/xml/GraphMlWriter.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <string>

namespace cw::exchange {

namespace {

/// What can be read; the first row that recognises a source reads it.
constexpr ReadableFormat kReadable[] = {
    {"graphml", recognisesGraphMl, readGraphMl},
    {"gexf", recognisesGexf, readGexf},
    {"json", looksLikeJson, readKumuJson},
    {"workbook", looksLikeWorkbook, readWorkbook},
    {"old workbook", looksLikeOldWorkbook, refuseOldWorkbook},
    {"vcard", looksLikeVCard, readVCard},
    {"calendar", looksLikeCalendar, readCalendar},
    {"contacts sheet", looksLikeContactSheet, readContactSheet},
    {"matrix", looksLikeMatrix, readMatrix},
    {"sheet", looksDelimited, readDelimited},
};

/// What can be written; the first row of an ending is its default.
constexpr Dialect kDialects[] = {
    {"graphml", ".graphml", writePlainGraphMl},
    {"graphml-gephi", ".graphml", writeGephiGraphMl},
    {"graphml-socnetv", ".graphml", writeSocNetVGraphMl},
    {"graphml-yed", ".graphml", writeYEdGraphMl},
    {"gexf-1.3", ".gexf", writeGexf13},
    {"gexf-1.2", ".gexf", writeGexf12},
    {"kumu-blueprint", ".json", writeBlueprint},
    {"kumu-xlsx", ".xlsx", writeKumuWorkbook},
    {"kumu-csv", ".csv", writeKumuCsv},
    {"gephi-csv", ".csv", writeGephiCsv},
};

SourceHead headOf(const QByteArray& bytes)
{
    constexpr qsizetype kHeadBytes = 4096;
    qsizetype length = std::min(bytes.size(), kHeadBytes);
    // A sequence cut in the middle would look like damage.
    while (length > 0 && length < bytes.size() && (bytes[length] & 0xC0) == 0x80)
        --length;
    const DecodedText start = decodeText(bytes.first(length));
    return SourceHead{bytes, QString::fromUtf8(start.utf8).trimmed()};
}

const ReadableFormat* formatOf(const QByteArray& bytes)
{
    const SourceHead head = headOf(bytes);
    const auto row = std::ranges::find_if(
        kReadable, [&](const ReadableFormat& f) { return f.recognises(head); });
    return row == std::end(kReadable) ? nullptr : &*row;
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace

std::span<const Dialect> dialects()
{
    return kDialects;
}

const Dialect* findDialect(const QString& name)
{
    const auto row = std::ranges::find_if(
        kDialects, [&](const Dialect& dialect) { return name == QLatin1String(dialect.name); });
    return row == std::end(kDialects) ? nullptr : &*row;
}

const Dialect* dialectForFileName(const QString& fileName)
{
    const auto row = std::ranges::find_if(kDialects, [&](const Dialect& dialect) {
        return fileName.endsWith(QLatin1String(dialect.ending), Qt::CaseInsensitive);
    });
    return row == std::end(kDialects) ? nullptr : &*row;
}

Result<Draft>
readSources(const std::vector<Source>& sources, const Budget& budget, TaskContext& task)
{
    Draft draft;
    Reading reading(draft, budget, task);
    for (const Source& source : sources) {
        const Place whole{source.name, 0, {}};
        if (source.bytes.size() > budget.bytes) {
            reading.problem(
                whole, {}, Reason::LimitExceeded, QStringLiteral("bytes: %1").arg(budget.bytes));
            continue;
        }
        const ReadableFormat* format = formatOf(source.bytes);
        if (!format) {
            reading.problem(whole, {}, Reason::UnreadableFormat);
            continue;
        }
        if (Result<void> read = format->read(source, reading); !read)
            return read.error();
    }
    settleEnds(draft);
    reading.finish();
    return draft;
}

Result<Source> loadSource(const QString& path, const Budget& budget)
{
    // A pipe or a device may have no end, or nothing to give for ever.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{ErrorCode::CannotOpen, utf8(path), "not a regular file"};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, utf8(path), utf8(file.errorString())};
    // In pieces, because sizes lie (growing files).
    constexpr qint64 kPiece = 1024 * 1024;
    QByteArray bytes;
    bytes.reserve(std::clamp<qint64>(file.size(), 0, budget.bytes));
    while (bytes.size() <= budget.bytes) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        bytes.append(piece);
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, utf8(path), utf8(file.errorString())};
    if (bytes.size() > budget.bytes)
        return Error{ErrorCode::LimitExceeded, utf8(path), "bytes"};
    return Source{QFileInfo(path).fileName(), std::move(bytes)};
}

Result<Written> writeDraft(const Draft& draft, const QString& dialect, TaskContext& task)
{
    const Dialect* found = findDialect(dialect);
    if (!found)
        return Error{ErrorCode::UnsupportedFormat, utf8(dialect), {}};
    return found->write(draft, task);
}

} // namespace cw::exchange
