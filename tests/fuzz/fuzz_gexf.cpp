// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfReader.h"
#include "core/exchange/xml/GexfWriter.h"
#include "tests/fuzz/ExchangeFuzz.h"

/// The input is a GEXF file, or several sources of one import with a line "@" between, of which
/// those that begin with From are sheets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return cw::exchange::fuzzing::readWriteRead(
        cw::exchange::fuzzing::readBesideSheets<cw::exchange::readGexf>, cw::exchange::writeGexf13,
        data, size);
}
