// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/ContactSheet.h"
#include "tests/fuzz/ExchangeFuzz.h"

/// The input is a table of contacts as Google, LinkedIn or Outlook export it, or several with a
/// line "@" between.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return cw::exchange::fuzzing::readThenWrite(cw::exchange::readContactSheet, data, size);
}
