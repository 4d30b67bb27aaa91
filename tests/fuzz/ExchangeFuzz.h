// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"
#include "core/exchange/Reading.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace cw::exchange::fuzzing {

/// Small, so that a run tries the limits and not the patience.
inline Budget smallBudget()
{
    Budget budget;
    budget.bytes = 1 << 20;
    budget.elements = 4'000;
    budget.rows = 500;
    budget.textLength = 1 << 12;
    budget.archiveEntries = 20;
    budget.columns = 64;
    budget.findings = 20;
    return budget;
}

inline Draft readWith(
    Result<void> (*reader)(const Source&, Reading&), const QByteArray& bytes, const Budget& budget)
{
    Draft draft;
    TaskContext task;
    Reading reading(draft, budget, task);
    if (!reader(Source{QStringLiteral("fuzz"), bytes}, reading))
        std::abort(); // nobody cancelled
    reading.finish();
    return draft;
}

inline bool isSameNetwork(Draft one, Draft two)
{
    const auto forget = [](Draft& draft) {
        for (DraftElement& element : draft.elements)
            element.place = {};
        for (DraftConnection& connection : draft.connections)
            connection.place = {};
    };
    forget(one);
    forget(two);
    return one.elements == two.elements && one.connections == two.connections &&
           one.fieldKinds == two.fieldKinds && one.name == two.name &&
           one.description == two.description;
}

/// Whatever the bytes are, reading them must end well; and what was read once, written and read
/// again must not change any more.
inline int readWriteRead(
    Result<void> (*reader)(const Source&, Reading&),
    Result<Written> (*writer)(const Draft&, TaskContext&), const std::uint8_t* data,
    std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Draft first = readWith(reader, bytes, smallBudget());
    TaskContext task;
    const Result<Written> once = writer(first, task);
    if (!once)
        std::abort();
    const Draft second = readWith(reader, once->files.front().bytes, {});
    const Result<Written> twice = writer(second, task);
    if (!twice)
        std::abort();
    const Draft third = readWith(reader, twice->files.front().bytes, {});
    if (!isSameNetwork(second, third))
        std::abort();
    return 0;
}

} // namespace cw::exchange::fuzzing
