// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlReader.h"
#include "core/exchange/xml/GraphMlWriter.h"
#include "tests/fuzz/ExchangeFuzz.h"

namespace {

using namespace cw::exchange;

/// In the dialect in which the draft came.
cw::Result<Written> writeAsItCame(const Draft& draft, cw::TaskContext& task)
{
    if (draft.format == QLatin1String("graphml-yed"))
        return writeYEdGraphMl(draft, task);
    if (draft.format == QLatin1String("graphml-gephi"))
        return writeGephiGraphMl(draft, task);
    if (draft.format == QLatin1String("graphml-socnetv"))
        return writeSocNetVGraphMl(draft, task);
    return writePlainGraphMl(draft, task);
}

} // namespace

/// The input is a GraphML file, or several sources of one import with a line "@" between, of which
/// those that begin with From are sheets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return fuzzing::readWriteRead(
        fuzzing::readBesideSheets<readGraphMl>, writeAsItCame, data, size);
}
