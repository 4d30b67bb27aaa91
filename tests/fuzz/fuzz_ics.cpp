// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/CalendarReader.h"
#include "tests/fuzz/ExchangeFuzz.h"

/// The input is a calendar, or several with a line "@" between.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return cw::exchange::fuzzing::readThenWrite(cw::exchange::readCalendar, data, size);
}
