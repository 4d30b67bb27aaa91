// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlReader.h"
#include "core/exchange/xml/GraphMlWriter.h"
#include "tests/fuzz/ExchangeFuzz.h"

/// The input is a GraphML file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return cw::exchange::fuzzing::readWriteRead(
        cw::exchange::readGraphMl, cw::exchange::writePlainGraphMl, data, size);
}
