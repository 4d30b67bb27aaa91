// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/CellEscapes.h"
#include "core/exchange/workbook/WorkbookParts.h"
#include "core/exchange/workbook/WorksheetReader.h"
#include "tests/core/exchange/SheetFixture.h"
#include "tests/core/exchange/WorkbookBuilder.h"

#include <rapidcheck/gtest.h>

namespace cw::exchange {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

Draft readBook(const QByteArray& bytes, const Budget& budget = {})
{
    return readText(bytes, "book.xlsx", budget);
}

const QByteArray kHeader =
    "<row r=\"1\">" + inlineCell("A1", "Label") + inlineCell("B1", "Note") + "</row>";

/// The fields of the only element of a sheet with one cell under Note.
std::string note(WorkbookBuilder book, const QByteArray& cell, const QByteArray& properties = {})
{
    book.sheet("name=\"S\"", kHeader + "<row r=\"2\">" + inlineCell("A2", "Ana") + cell + "</row>");
    const Draft draft = readBook(book.book(properties));
    EXPECT_EQ(said(draft.problems), Lines{});
    return draft.elements.empty() ? "none" : text(draft.elements.front().fields);
}

} // namespace

TEST(WorkbookReader, ReadsSharedInlineAndRichText)
{
    WorkbookBuilder book;
    book.strings(
        "<si><t>plain</t></si><si><r><t>ri</t></r><r><rPr/><t xml:space=\"preserve\">ch </t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>guide</t></rPh></si>");
    EXPECT_EQ(note(book, "<c r=\"B2\" t=\"s\"><v>0</v></c>"), "Note=plain");
    EXPECT_EQ(note(book, "<c r=\"B2\" t=\"s\"><v>1</v></c>"), "Note=rich ");
    EXPECT_EQ(note(book, inlineCell("B2", "in_x000D_line_x005F_x000D_")), "Note=in\rline_x000D_");
    EXPECT_EQ(
        note(book, "<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>Labelx</v></c>"), "Note=Labelx");
    EXPECT_EQ(note(book, "<c t=\"str\"><v>no reference</v></c>"), "Note=no reference");
}

TEST(WorkbookReader, ReadsNumbersBooleansAndDatesAsPeopleSeeThem)
{
    WorkbookBuilder book;
    book.styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/>"
                "<numFmt numFmtId=\"165\" formatCode=\"0.00 &quot;days&quot;\"/></numFmts>"
                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
                "numFmtId=\"165\"/></cellXfs>");
    EXPECT_EQ(note(book, "<c r=\"B2\"><v>3</v></c>"), "Note=3");
    EXPECT_EQ(note(book, "<c r=\"B2\"><v>0.30000000000000004</v></c>"), "Note=0.30000000000000004");
    EXPECT_EQ(note(book, "<c r=\"B2\"><v>1E5</v></c>"), "Note=100000");
    EXPECT_EQ(note(book, "<c r=\"B2\" s=\"1\"><v>44299</v></c>"), "Note=2021-04-13");
    EXPECT_EQ(note(book, "<c r=\"B2\" s=\"2\"><v>44299.5</v></c>"), "Note=2021-04-13T12:00");
    EXPECT_EQ(note(book, "<c r=\"B2\" s=\"3\"><v>44299</v></c>"), "Note=44299");
    EXPECT_EQ(note(book, "<c r=\"B2\" s=\"99\"><v>44299</v></c>"), "Note=44299");
    EXPECT_EQ(note(book, "<c r=\"B2\" s=\"-1\"><v>44299</v></c>"), "Note=44299");
    EXPECT_EQ(
        note(book, "<c r=\"B2\" s=\"1\"><v>42837</v></c>", "<workbookPr date1904=\"1\"/>"),
        "Note=2021-04-13");
    EXPECT_EQ(
        note(book, "<c r=\"B2\" t=\"d\"><v>2021-04-13T00:00:00.000</v></c>"), "Note=2021-04-13");
    EXPECT_EQ(note(book, "<c r=\"B2\" t=\"b\"><v>1</v></c>"), "Note=true");
}

TEST(WorkbookReader, KnowsDateFormatsFromOthers)
{
    for (const char* code :
         {"dd.mm.yyyy", "m/d/yy", "[$-407]d. mmmm yyyy", "hh:mm", "\"am\" yyyy", "[h]:mm"})
        EXPECT_TRUE(isDateFormat(200, utf8(code))) << code;
    for (const char* code :
         {"0.00", "#,##0 \"days\"", "[Red]0;[Blue]-0", "\\d0", "0_d", "0;yyyy", "@"})
        EXPECT_FALSE(isDateFormat(200, utf8(code))) << code;
    EXPECT_TRUE(isDateFormat(14, {}));
    EXPECT_FALSE(isDateFormat(2, {}));
}

TEST(WorkbookReader, ReadsHiddenSheetsAndLeavesIgnoredOnesOut)
{
    WorkbookBuilder book;
    book.sheet(
        "name=\"People\" state=\"hidden\"",
        kHeader + "<row r=\"2\">" + inlineCell("A2", "Ana") + "</row>");
    book.sheet(
        "name=\"Old (Ignore)\"", kHeader + "<row r=\"2\">" + inlineCell("A2", "Bo") + "</row>");
    book.sheet("name=\"Empty\"", {});
    const Draft draft = readBook(book.book());
    ASSERT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(draft.elements[0].place, (Place{utf8("book.xlsx, People"), 2, {}}));
    EXPECT_EQ(draft.format, utf8("kumu-xlsx"));
    EXPECT_TRUE(draft.problems.empty());
}

TEST(WorkbookReader, ReadsOnodosNodesAndRelations)
{
    const auto row = [](int number, std::initializer_list<const char*> cells) {
        QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
        char column = 'A';
        for (const char* cell : cells) {
            const QByteArray reference = QByteArray(1, column++) + QByteArray::number(number);
            if (*cell != '\0')
                xml += inlineCell(reference.constData(), cell);
        }
        return xml + "</row>";
    };
    WorkbookBuilder book;
    book.sheet(
        "name=\"Nodes\"", row(1, {"Name", "Type", "Description", "Visible", "Party"}) +
                              row(2, {"Ana", "Person", "Speaks for growers", "", "Green"}) +
                              row(3, {"Mill", "Company", "", "0", ""}));
    book.sheet(
        "name=\"Relations\"",
        row(1, {"Source", "Type", "Target", "Directed", "At", "From", "To"}) +
            row(2, {"Ana", "works for", "Mill", "1", "", "2019-01-01", "2020-12-31"}) +
            row(3, {"Mill", "met", "Bo", "", "2021-05-04", "", ""}));
    const Draft draft = readBook(book.book());
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(draft.elements[0].label, utf8("Ana"));
    EXPECT_EQ(draft.elements[0].type, utf8("Person"));
    EXPECT_EQ(draft.elements[0].description, utf8("Speaks for growers"));
    EXPECT_TRUE(draft.elements[1].fields.contains({utf8("Visible"), utf8("0")}));
    ASSERT_EQ(draft.connections.size(), 2U);
    const DraftConnection& works = draft.connections[0];
    EXPECT_EQ(works.type, utf8("works for"));
    EXPECT_EQ(works.direction, DraftDirection::Directed);
    EXPECT_EQ(works.fromDate, *CivilDate::of(2019, 1, 1));
    EXPECT_EQ(works.toDate, *CivilDate::of(2020, 12, 31));
    const DraftConnection& met = draft.connections[1];
    EXPECT_EQ(met.direction, DraftDirection::Undirected);
    EXPECT_TRUE(met.fields.contains({utf8("At"), utf8("2021-05-04")}));
    EXPECT_TRUE(draft.problems.empty());
}

TEST(WorkbookReader, StartsASectionAfterTwoBlankRows)
{
    const QByteArray rows =
        kHeader + "<row r=\"2\">" + inlineCell("A2", "Ana") + "</row><row r=\"4\">" +
        inlineCell("A4", "Bo") +
        "</row><row r=\"5\"/><row r=\"6\"><c r=\"A6\" s=\"1\"/></row><row r=\"7\">" +
        inlineCell("A7", "From") + inlineCell("C7", "To") + "</row><row r=\"8\">" +
        inlineCell("A8", "Ana") + inlineCell("C8", "Bo") + "</row>";
    WorkbookBuilder book;
    const Draft draft = readBook(book.sheet("name=\"All\"", rows).book());
    EXPECT_EQ(draft.elements.size(), 2U);
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(draft.connections[0].to, utf8("Bo"));
    EXPECT_EQ(draft.connections[0].place.row, 8);
}

TEST(WorkbookReader, GoesOnAfterRowsThatSomebodyHasEmptied)
{
    const QByteArray rows = kHeader + "<row r=\"2\">" + inlineCell("A2", "Ana") +
                            "</row><row r=\"5\">" + inlineCell("A5", "Bo") + "</row><row r=\"6\">" +
                            inlineCell("A6", "Cy") + "</row>";
    WorkbookBuilder book;
    const Draft draft = readBook(book.sheet("name=\"All\"", rows).book());
    ASSERT_EQ(draft.elements.size(), 3U);
    EXPECT_EQ(draft.elements[1].label, utf8("Bo"));
    EXPECT_TRUE(draft.problems.empty());
}

TEST(WorkbookReader, NamesSheetCellAndReasonOfWhatIsWrong)
{
    WorkbookBuilder book;
    book.strings("<si><t>x</t></si>");
    book.sheet(
        "name=\"S\"",
        kHeader + "<row r=\"2\">" + inlineCell("A2", "Ana") +
            "<c r=\"B2\" t=\"e\"><v>#REF!</v></c></row><row r=\"3\">" + inlineCell("A3", "Bo") +
            "<c r=\"B3\" t=\"s\"><v>7</v></c></row><row r=\"4\">" + inlineCell("A4", "N_x0000_l") +
            "</row><row r=\"5\">" + inlineCell("A5", "lone _xD800_") + "</row><row r=\"6\">" +
            inlineCell("ZZZ6", "far") + "</row><row r=\"2000000\"><c r=\"A1\"><v>1</v></c></row>");
    const Draft draft = readBook(book.book());
    EXPECT_EQ(draft.elements.size(), 2U);
    Lines lines = said(draft.problems);
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_EQ(lines[0], "2 B #REF! not_taken");
    EXPECT_EQ(lines[1], "3 B 7 malformed_source");
    EXPECT_EQ(lines[2], "4 A N\xEF\xBF\xBDl undecodable_text");
    EXPECT_EQ(draft.problems[3].reason, Reason::UndecodableText);
    EXPECT_EQ(lines[4], "6 ZZZ  limit_exceeded");
    EXPECT_EQ(draft.problems[5].reason, Reason::LimitExceeded);
    EXPECT_EQ(draft.problems[0].place.source, utf8("book.xlsx, S"));
}

TEST(WorkbookReader, AFormulaThatFailedIsNobodysName)
{
    const QByteArray rows = kHeader +
                            "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row><row r=\"3\">" +
                            inlineCell("A3", "Bo") + "</row>";
    const Draft draft = readBook(WorkbookBuilder().sheet("name=\"S\"", rows).book());
    ASSERT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(draft.elements[0].label, utf8("Bo"));
    EXPECT_EQ(said(draft.problems), Lines{"2 A #N/A not_taken"});
}

TEST(WorkbookReader, KeepsTheRowsBeforeABreak)
{
    const QByteArray rows = kHeader + "<row r=\"2\">" + inlineCell("A2", "Ana") +
                            "</row><row r=\"3\">" + inlineCell("A3", "Bo") +
                            "<c r=\"B3\"><v>broken";
    const Draft draft = readBook(WorkbookBuilder().sheet("name=\"S\"", rows).book());
    EXPECT_EQ(draft.elements.size(), 1U);
    ASSERT_EQ(draft.problems.size(), 1U);
    EXPECT_EQ(draft.problems[0].reason, Reason::MalformedSource);
}

TEST(WorkbookReader, RefusesDocumentTypesAndArchivesThatAreNoWorkbooks)
{
    WorkbookBuilder book;
    book.sheet("name=\"S\"", kHeader);
    EXPECT_EQ(
        said(readBook(book.book({}, "<!DOCTYPE x [<!ENTITY a \"b\">]>")).problems),
        (Lines{"0   dtd_refused"}));
    EXPECT_EQ(
        said(readBook(WorkbookBuilder().part("mimetype", "odt").archive()).problems),
        (Lines{"0   unreadable_format"}));
    EXPECT_EQ(said(readBook("PK\x03\x04").problems), (Lines{"0   truncated"}));
    EXPECT_EQ(
        said(readBook("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on").problems),
        (Lines{"0   unreadable_format"}));
    EXPECT_EQ(
        said(readBook(WorkbookBuilder().sheet("name=\"S\"", {}).book()).problems),
        (Lines{"0   missing_column"}));
}

TEST(WorkbookReader, DoesNotFollowRelationshipsOutOfTheWorkbook)
{
    WorkbookBuilder book;
    book.part("secret.xml", "<worksheet/>");
    book.relate("r1", "worksheet", "../secret.xml").relate("r2", "worksheet", "/secret.xml");
    book.part(
        "xl/workbook.xml",
        "<workbook><sheets><sheet name=\"A\" r:id=\"r1\"/><sheet name=\"B\" r:id=\"r2\"/>"
        "</sheets></workbook>");
    const Draft draft = readBook(book.archive());
    EXPECT_EQ(said(draft.problems), (Lines{"0   malformed_source", "0   malformed_source"}));
}

TEST(WorkbookReader, StopsABombByTheBytesThatComeOut)
{
    // 64 MiB of spaces in some 64 KiB.
    const QByteArray bomb = "<row r=\"2\">" + QByteArray(64 * 1024 * 1024, ' ') + "</row>";
    const QByteArray book = WorkbookBuilder().sheet("name=\"S\"", kHeader + bomb).book();
    ASSERT_LT(book.size(), 128 * 1024);
    EXPECT_EQ(said(readBook(book).problems), (Lines{"0   limit_exceeded"}));
    Budget budget;
    budget.archiveEntries = 2;
    EXPECT_EQ(said(readBook(book, budget).problems), (Lines{"0   limit_exceeded"}));
}

TEST(WorkbookReader, RefusesTwoPartsOfOneName)
{
    // libzip would not write them, so one is renamed in the bytes.
    QByteArray book =
        WorkbookBuilder().sheet("name=\"S\"", kHeader).part("xl/workbook.xm!", "<x/>").book();
    book.replace("xl/workbook.xm!", "xl/workbook.xml");
    EXPECT_EQ(said(readBook(book).problems), (Lines{"0   malformed_source"}));
}

TEST(WorkbookReader, SurvivesEveryTruncationAndAnyChangedByte)
{
    WorkbookBuilder builder;
    builder.strings("<si><t>x</t></si>").styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
    const QByteArray book =
        builder.sheet("name=\"S\"", kHeader + "<row r=\"2\">" + inlineCell("A2", "Ana") + "</row>")
            .book();
    for (qsizetype length = 0; length < book.size(); length += 7)
        readBook(book.first(length));
    for (qsizetype at = 0; at < book.size(); at += 3) {
        QByteArray changed = book;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        readBook(changed);
    }
}

TEST(WorkbookReader, CountsColumnsByTheirLetters)
{
    EXPECT_EQ(columnOfReference(u"A1"), 0);
    EXPECT_EQ(columnOfReference(u"Z9"), 25);
    EXPECT_EQ(columnOfReference(u"AA10"), 26);
    EXPECT_EQ(columnOfReference(u"XFD1"), 16383);
    EXPECT_EQ(columnOfReference(u""), -1);
    EXPECT_EQ(columnOfReference(u"ABCD1"), -1);
}

RC_GTEST_PROP(CellEscapes, AreUndoneExactly, ())
{
    const auto units = *rc::gen::container<std::u16string>(
        rc::gen::elementOf(std::u16string(u"__xx0015FDdaA\r\n\t\x01\xFFFEz")));
    const QString text = QString::fromStdU16String(units);
    RC_ASSERT(withoutEscapes(withEscapes(text)) == text);
}

} // namespace cw::exchange
