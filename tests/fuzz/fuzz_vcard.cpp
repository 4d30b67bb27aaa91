// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/VCardReader.h"
#include "tests/fuzz/ExchangeFuzz.h"

/// The input is an address book in vCard's form, or several with a line "@" between. There is no
/// writer of its own: what was read has to be sound enough for another format's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return cw::exchange::fuzzing::readThenWrite(cw::exchange::readVCard, data, size);
}
