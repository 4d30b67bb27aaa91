// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Reading.h"
#include "core/exchange/Written.h"
#include "core/kernel/base/Result.h"

#include <QByteArrayView>
#include <QString>

#include <span>
#include <vector>

namespace cw::exchange {

/// The beginning of a source, for telling what it is by its content and never by its ending.
struct SourceHead
{
    QByteArrayView bytes; ///< all of them
    QString text; ///< the first 4 KiB decoded, without byte order mark and leading white space
};

/// A family of formats that one reader takes: one row of the table in FormatRegistry.cpp.
struct ReadableFormat
{
    const char* name; ///< "json", "workbook"; the reader says the dialect itself
    bool (*recognises)(const SourceHead& head);
    /// Errors: Cancelled. Everything else is a problem of the draft (see Reading).
    Result<void> (*read)(const Source& source, Reading& reading);
};

/// A dialect that can be written: one row of the table in FormatRegistry.cpp.
struct Dialect
{
    const char* name;   ///< as `export --format` takes it
    const char* ending; ///< of the file a person names: ".json"
    /// Errors: Cancelled, LimitExceeded (more rows than the format can hold).
    Result<Written> (*write)(const Draft& draft, TaskContext& task);
};

/// Every dialect, the one an ending stands for before others of that ending.
std::span<const Dialect> dialects();
/// Null if there is no such dialect.
const Dialect* findDialect(const QString& name);
/// What a file name's ending stands for (".json": kumu-blueprint); null for endings that are not
/// ours.
const Dialect* dialectForFileName(const QString& fileName);

/// Reads sources as one import: a pair of sheets, a workbook, a graph. The order does not matter
/// but for the order of the rows.
///
/// A source that is no format we know, breaks off or passes a limit is a problem of the draft and
/// what was sound before is kept; only Errors: Cancelled.
/// Thread: any.   Memory: the sources once more at worst (UTF-16), then the draft.
Result<Draft>
readSources(const std::vector<Source>& sources, const Budget& budget, TaskContext& task);

/// Reads a file to give to readSources(). Errors: CannotOpen, CannotRead, LimitExceeded.
Result<Source> loadSource(const QString& path, const Budget& budget);

/// Errors: UnsupportedFormat (no such dialect), Cancelled, LimitExceeded.
Result<Written> writeDraft(const Draft& draft, const QString& dialect, TaskContext& task);

} // namespace cw::exchange
