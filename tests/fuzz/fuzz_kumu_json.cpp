// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/BlueprintWriter.h"
#include "core/exchange/json/KumuJsonReader.h"
#include "tests/fuzz/ExchangeFuzz.h"

/// The input is a JSON file of Kumu or sumApp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return cw::exchange::fuzzing::readWriteRead(
        cw::exchange::readKumuJson, cw::exchange::writeBlueprint, data, size);
}
