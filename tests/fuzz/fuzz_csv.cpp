// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/EndSettling.h"
#include "core/exchange/sheet/SheetFiles.h"
#include "core/exchange/text/DelimitedSource.h"
#include "tests/fuzz/ExchangeFuzz.h"

#include <vector>

namespace {

using namespace cw::exchange;

Draft readSheets(const std::vector<QByteArray>& sheets, const Budget& budget)
{
    Draft draft;
    cw::TaskContext task;
    Reading reading(draft, budget, task);
    for (const QByteArray& sheet : sheets) {
        if (!readDelimited(Source{QStringLiteral("fuzz"), sheet}, reading))
            std::abort(); // nobody cancelled
    }
    settleEnds(draft);
    reading.finish();
    return draft;
}

std::vector<QByteArray> write(const Draft& draft, bool asGephi)
{
    cw::TaskContext task;
    const cw::Result<Written> written =
        asGephi ? writeGephiCsv(draft, task) : writeKumuCsv(draft, task);
    if (!written)
        std::abort();
    std::vector<QByteArray> sheets;
    for (const OutFile& file : written->files)
        sheets.push_back(file.bytes);
    return sheets;
}

} // namespace

/// The input is a sheet in delimited text, or two of one import with a line "@" between. Reading
/// must end well, whatever they are; and what was read once, written and read again must not change
/// any more.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype between = bytes.indexOf("\n@\n");
    std::vector<QByteArray> sheets{between < 0 ? bytes : bytes.first(between + 1)};
    if (between >= 0)
        sheets.push_back(bytes.sliced(between + 3));
    const Draft first = readSheets(sheets, fuzzing::smallBudget());
    const bool asGephi = first.scheme == QLatin1String("gephi");
    const Draft second = readSheets(write(first, asGephi), Budget());
    const Draft third = readSheets(write(second, asGephi), Budget());
    if (!fuzzing::isSameNetwork(second, third))
        std::abort();
    return 0;
}
