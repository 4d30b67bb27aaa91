// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/SheetFiles.h"
#include "tests/fuzz/ExchangeFuzz.h"

#include <vector>

namespace {

using namespace cw::exchange;

std::vector<QByteArray> write(const Draft& draft, bool asGephi)
{
    cw::TaskContext task;
    const cw::Result<Written> written =
        asGephi ? writeGephiCsv(draft, task) : writeKumuCsv(draft, task);
    if (!written)
        std::abort();
    return fuzzing::bytesOf(*written);
}

} // namespace

/// The input is a sheet in delimited text, or several of one import with a line "@" between.
/// Reading must end well, whatever they are; and what was read once, written and read again must
/// not change any more.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    fuzzing::recognise(bytes);
    const Draft first =
        fuzzing::readWith(readDelimited, fuzzing::sourcesOf(bytes), fuzzing::smallBudget());
    const bool asGephi = first.scheme == QLatin1String("gephi");
    const Draft second = fuzzing::readWith(readDelimited, write(first, asGephi), Budget());
    const Draft third = fuzzing::readWith(readDelimited, write(second, asGephi), Budget());
    if (!fuzzing::isSameNetwork(second, third))
        std::abort();
    return 0;
}
