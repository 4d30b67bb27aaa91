// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/DraftGenerator.h"
#include "tests/core/exchange/SheetFixture.h"

#include <rapidcheck/gtest.h>

namespace cw::exchange {

namespace {

Draft readBack(const Written& written)
{
    std::vector<Source> sources;
    for (const OutFile& file : written.files)
        sources.push_back(Source{QStringLiteral("out") + file.suffix, file.bytes});
    TaskContext task;
    Result<Draft> draft = readSources(sources, Budget(), task);
    RC_ASSERT(draft.ok());
    return std::move(draft).value();
}

/// Fails with the differing record in its message.
void requireSame(const Draft& written, const Draft& read)
{
    const Draft before = essence(written);
    const Draft after = essence(read);
    for (const Finding& problem : read.problems)
        RC_LOG() << reasonKey(problem.reason) << " " << problem.place.row << " "
                 << problem.place.column.toStdString() << " " << problem.value.toStdString()
                 << "\n";
    RC_ASSERT(read.problems.empty());
    RC_ASSERT(before.elements.size() == after.elements.size());
    for (std::size_t i = 0; i < before.elements.size(); ++i) {
        const DraftElement& a = before.elements[i];
        const DraftElement& b = after.elements[i];
        RC_LOG() << "element " << i << ": " << a.label.toStdString() << " / "
                 << b.label.toStdString() << "; " << text(a.fields) << " / " << text(b.fields)
                 << "\n";
        RC_ASSERT(a == b);
    }
    RC_ASSERT(before.connections.size() == after.connections.size());
    for (std::size_t i = 0; i < before.connections.size(); ++i) {
        const DraftConnection& a = before.connections[i];
        const DraftConnection& b = after.connections[i];
        RC_LOG() << "connection " << i << ": " << text(a.fields) << " / " << text(b.fields) << "\n";
        RC_ASSERT(a == b);
    }
    RC_ASSERT(before.endsAreIds == after.endsAreIds);
}

void requireRoundTrip(const Draft& draft, const char* dialect)
{
    TaskContext task;
    const Result<Written> written = writeDraft(draft, QString::fromUtf8(dialect), task);
    RC_ASSERT(written.ok());
    RC_ASSERT(written->notes.empty());
    requireSame(draft, readBack(*written));
}

} // namespace

RC_GTEST_PROP(RoundTrip, KumuSheetsKeepEverythingWithLabelsForEnds, ())
{
    requireRoundTrip(DraftGenerator::make(false), "kumu-csv");
}

RC_GTEST_PROP(RoundTrip, KumuSheetsKeepEverythingWithIdsForEnds, ())
{
    requireRoundTrip(DraftGenerator::make(true), "kumu-csv");
}

RC_GTEST_PROP(RoundTrip, KumuWorkbookKeepsEverything, ())
{
    requireRoundTrip(DraftGenerator::make(*rc::gen::arbitrary<bool>()), "kumu-xlsx");
}

RC_GTEST_PROP(RoundTrip, KumuBlueprintKeepsEverything, ())
{
    requireRoundTrip(DraftGenerator::make(*rc::gen::arbitrary<bool>()), "kumu-blueprint");
}

RC_GTEST_PROP(RoundTrip, GephiTablesKeepEverything, ())
{
    requireRoundTrip(DraftGenerator::make(true), "gephi-csv");
}

} // namespace cw::exchange
