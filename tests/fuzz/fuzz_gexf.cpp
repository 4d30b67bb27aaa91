// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfReader.h"
#include "core/exchange/xml/GexfWriter.h"
#include "tests/fuzz/ExchangeFuzz.h"

/// The input is a GEXF file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return cw::exchange::fuzzing::readWriteRead(
        cw::exchange::readGexf, cw::exchange::writeGexf13, data, size);
}
