// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/EndSettling.h"
#include "core/exchange/FormatRegistry.h"
#include "core/exchange/Reading.h"
#include "core/exchange/json/BlueprintWriter.h"
#include "core/exchange/text/DelimitedSource.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

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

using Reader = Result<void> (*)(const Source&, Reading&);

/// The sources of one import: an input is one, or several with a line "@" between.
inline std::vector<QByteArray> sourcesOf(const QByteArray& bytes)
{
    std::vector<QByteArray> sources;
    qsizetype begin = 0;
    for (qsizetype at = bytes.indexOf("\n@\n"); at >= 0; at = bytes.indexOf("\n@\n", begin)) {
        sources.push_back(bytes.sliced(begin, at + 1 - begin));
        begin = at + 3;
    }
    sources.push_back(bytes.sliced(begin));
    return sources;
}

inline Draft readWith(Reader reader, const std::vector<QByteArray>& sources, const Budget& budget)
{
    Draft draft;
    TaskContext task;
    Reading reading(draft, budget, task);
    for (const QByteArray& bytes : sources) {
        if (!reader(Source{QStringLiteral("fuzz"), bytes}, reading))
            std::abort(); // nobody cancelled
    }
    settleEnds(draft);
    reading.finish();
    return draft;
}

/// A sheet of connections, which begins with From, or a source of the format itself.
template <Reader reader>
Result<void> readBesideSheets(const Source& source, Reading& reading)
{
    return source.bytes.startsWith("From") ? readDelimited(source, reading)
                                           : reader(source, reading);
}

inline std::vector<QByteArray> bytesOf(const Written& written)
{
    std::vector<QByteArray> files;
    for (const OutFile& file : written.files)
        files.push_back(file.bytes);
    return files;
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

/// Finding out what a source is must end well too.
inline void recognise(const QByteArray& bytes)
{
    TaskContext task;
    if (!readSources({Source{QStringLiteral("fuzz"), bytes}}, smallBudget(), task).ok())
        std::abort(); // nobody cancelled
}

/// Whatever the bytes are, reading them must end well; and what was read once from one source,
/// written and read again must not change any more.
inline int readWriteRead(
    Reader reader, Result<Written> (*writer)(const Draft&, TaskContext&), const std::uint8_t* data,
    std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const std::vector<QByteArray> sources = sourcesOf(bytes);
    const Draft first = readWith(reader, sources, smallBudget());
    if (sources.size() > 1)
        return 0; // ids of several may meet; the tests of matching look at that
    TaskContext task;
    const Result<Written> once = writer(first, task);
    if (!once)
        std::abort();
    const Draft second = readWith(reader, bytesOf(*once), {});
    const Result<Written> twice = writer(second, task);
    if (!twice)
        std::abort();
    const Draft third = readWith(reader, bytesOf(*twice), {});
    if (!isSameNetwork(second, third))
        std::abort();
    return 0;
}

/// For contacts and calendars, which nothing here writes: indexes name elements there are, and what
/// was read is sound enough for another format's writer.
inline int readThenWrite(Reader reader, const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    recognise(bytes);
    const Draft draft = readWith(reader, sourcesOf(bytes), smallBudget());
    const auto isSound = [&](const DraftReference& side) {
        return side.element < draft.elements.size() || !side.text.isEmpty();
    };
    for (const DraftAffiliation& affiliation : draft.affiliations) {
        if (!isSound(affiliation.member) || !isSound(affiliation.container))
            std::abort();
    }
    for (const DraftEncounter& encounter : draft.encounters) {
        for (const std::size_t participant : encounter.participants) {
            if (participant >= draft.elements.size())
                std::abort();
        }
        if (encounter.participants.empty() || !encounter.date)
            std::abort();
    }
    TaskContext task;
    if (!writeBlueprint(draft, task))
        std::abort();
    return 0;
}

} // namespace cw::exchange::fuzzing
