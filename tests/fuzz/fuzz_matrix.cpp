// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Pasted.h"
#include "core/exchange/sheet/MatrixReader.h"
#include "tests/fuzz/ExchangeFuzz.h"

/// The input is an adjacency matrix, or any other text that somebody has copied.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace cw::exchange;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    cw::TaskContext task;
    if (!readPasted({QString::fromUtf8(bytes)}, fuzzing::smallBudget(), task))
        std::abort(); // nobody cancelled
    return fuzzing::readThenWrite(readMatrix, data, size);
}
