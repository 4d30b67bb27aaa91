// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/SheetFiles.h"

#include "core/exchange/sheet/SheetLayout.h"
#include "core/exchange/text/DelimitedWriter.h"

namespace cw::exchange {

namespace {

constexpr std::size_t kRowsBetweenLooks = 1024;

/// Writes one table.
/// @param fill  (index, cells) fills one row.
template <class Fill>
Result<QByteArray>
tableBytes(const QStringList& headers, std::size_t rowCount, const Fill& fill, TaskContext& task)
{
    DelimitedWriter writer;
    std::vector<QString> cells(headers.begin(), headers.end());
    writer.addRow(cells);
    for (std::size_t row = 0; row < rowCount; ++row) {
        if (row % kRowsBetweenLooks == 0 && task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        fill(row, cells);
        writer.addRow(cells);
    }
    return writer.takeBytes();
}

struct Suffixes
{
    QString elements;
    QString connections;
};

Result<Written>
writePair(const Draft& draft, SheetDialect dialect, const Suffixes& suffixes, TaskContext& task)
{
    const SheetLayout layout(draft, dialect);
    Result<QByteArray> elements = tableBytes(
        layout.elementHeaders(), draft.elements.size(),
        [&](std::size_t row, std::vector<QString>& cells) { layout.fillElement(row, cells); },
        task);
    if (!elements)
        return elements.error();
    task.report(0.3);
    Result<QByteArray> connections = tableBytes(
        layout.connectionHeaders(), draft.connections.size(),
        [&](std::size_t row, std::vector<QString>& cells) { layout.fillConnection(row, cells); },
        task);
    if (!connections)
        return connections.error();
    task.report(1.0);
    return Written{
        {OutFile{suffixes.elements, std::move(elements).value()},
         OutFile{suffixes.connections, std::move(connections).value()}},
        layout.notes()};
}

} // namespace

Result<Written> writeKumuCsv(const Draft& draft, TaskContext& task)
{
    return writePair(
        draft, SheetDialect::Kumu,
        {QStringLiteral("-elements.csv"), QStringLiteral("-connections.csv")}, task);
}

Result<Written> writeGephiCsv(const Draft& draft, TaskContext& task)
{
    return writePair(
        draft, SheetDialect::Gephi, {QStringLiteral("-nodes.csv"), QStringLiteral("-edges.csv")},
        task);
}

} // namespace cw::exchange
