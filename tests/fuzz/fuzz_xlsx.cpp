// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/ExchangeFuzz.h"
#include "tests/fuzz/StoredArchive.h"

namespace {

using namespace cw::exchange;

/// A line "@name" begins a part of a workbook; its relationships need not be written.
QByteArray workbookOf(const QByteArray& text)
{
    fuzzing::StoredArchive archive;
    archive.add(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/1.xml\"/>"
        "<Relationship Id=\"r2\" Type=\"x/worksheet\" Target=\"/xl/worksheets/2.xml\"/>"
        "<Relationship Id=\"r3\" Type=\"x/sharedStrings\" Target=\"strings.xml\"/>"
        "<Relationship Id=\"r4\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        const qsizetype next = text.indexOf("\n@", at);
        const QByteArray part = text.mid(at + 1, next < 0 ? -1 : next - at - 1);
        const qsizetype lineEnd = part.indexOf('\n');
        if (lineEnd > 0)
            archive.add("xl/" + part.left(lineEnd), part.mid(lineEnd + 1));
        at = next < 0 ? next : next + 1;
    }
    return archive.bytes();
}

} // namespace

/// The input is a workbook, or, if it begins with '@', the texts of its parts (see the seeds).
/// Whether it is one is part of the question.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray book = bytes.startsWith('@') ? workbookOf(bytes) : bytes;
    cw::TaskContext task;
    const auto draft =
        readSources({Source{QStringLiteral("fuzz"), book}}, fuzzing::smallBudget(), task);
    if (!draft.ok())
        std::abort(); // nobody cancelled
    for (const DraftElement& element : draft->elements) {
        if (element.label.isEmpty() || !element.label.isValidUtf16() ||
            element.label.contains(QChar(u'\0')))
            std::abort();
    }
    return 0;
}
