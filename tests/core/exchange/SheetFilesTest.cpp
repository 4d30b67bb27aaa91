// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/SheetFixture.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace cw::exchange {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

DraftElement element(const char* label)
{
    DraftElement e;
    e.label = utf8(label);
    return e;
}

DraftConnection connection(const char* from, const char* to)
{
    DraftConnection c;
    c.from = utf8(from);
    c.to = utf8(to);
    return c;
}

Written write(const Draft& draft, const char* dialect)
{
    TaskContext task;
    Result<Written> written = writeDraft(draft, utf8(dialect), task);
    EXPECT_TRUE(written.ok());
    return written.ok() ? std::move(written).value() : Written();
}

} // namespace

TEST(SheetFiles, WritesKumusHeadersToTheByte)
{
    Draft draft;
    draft.elements = {element("Ana"), element("Bo")};
    draft.connections = {connection("Ana", "Bo")};
    EXPECT_EQ(
        write(draft, "kumu-csv").files,
        (std::vector<OutFile>{
            {utf8("-elements.csv"), "Label,Type\r\nAna,\r\nBo,\r\n"},
            {utf8("-connections.csv"), "From,To,Type\r\nAna,Bo,\r\n"}}));
    DraftElement& ana = draft.elements[0];
    ana.foreignId = utf8("1");
    ana.type = utf8("Person");
    ana.description = utf8("says \"hi\"");
    ana.tags = {utf8("a"), utf8("b")};
    ana.image = ana.url = ana.email = utf8("x");
    ana.position = DraftPoint{1.5, -2};
    ana.fields = {{utf8("Sector"), utf8("=1")}};
    DraftConnection& tie = draft.connections[0];
    tie.direction = DraftDirection::Mutual;
    tie.directionGiven = true;
    tie.strength = 3;
    tie.fromDate = *CivilDate::of(2021, 4, 13);
    const Written full = write(draft, "kumu-csv");
    EXPECT_EQ(
        full.files[0].bytes,
        "ID,Label,Type,Description,Tags,Image,URL,Email,Map X,Map Y,Sector\r\n"
        "1,Ana,Person,\"says \"\"hi\"\"\",a|b,x,x,x,1.5,-2,'=1\r\n,Bo,,,,,,,,,\r\n");
    // Elements have ids, so Kumu wants them for ends; Bo has none.
    EXPECT_EQ(
        full.files[1].bytes,
        "From,To,Type,Direction,Strength,Start\r\n1,Bo,,mutual,3,2021-04-13\r\n");
    EXPECT_TRUE(full.notes.empty());
}

TEST(SheetFiles, WritesGephisHeadersToTheByte)
{
    Draft draft;
    draft.elements = {element("Ana"), element("Bo")};
    draft.connections = {connection("Ana", "Bo"), connection("Bo", "Ana")};
    draft.connections[0].directionGiven = true;
    draft.connections[0].direction = DraftDirection::Directed;
    draft.connections[0].strength = 2.5;
    draft.connections[1].direction = DraftDirection::Mutual;
    draft.connections[1].type = utf8("knows");
    draft.connections[1].toDate = *CivilDate::of(2021, 4, 13);
    EXPECT_EQ(
        write(draft, "gephi-csv").files,
        (std::vector<OutFile>{
            {utf8("-nodes.csv"), "Id,Label\r\nAna,Ana\r\nBo,Bo\r\n"},
            {utf8("-edges.csv"),
             "Source,Target,Type,Kind,Weight,Timeset,Direction\r\nAna,Bo,Directed,,2.5,,\r\n"
             "Bo,Ana,Undirected,knows,,\"<[-Infinity, 2021-04-13]>\",mutual\r\n"}}));
}

TEST(SheetFiles, SaysWhatSheetsCannotHold)
{
    Draft draft;
    draft.name = utf8("Food network");
    draft.fields = {{utf8("Charter"), utf8("x")}};
    draft.elements = {element("Ana|Bo")};
    draft.elements[0].tags = {utf8("a|b")};
    draft.elements[0].fields = {{utf8("Yes"), utf8("1")}};
    draft.connections = {connection("Ana|Bo", "Cy")};
    const Written written = write(draft, "kumu-csv");
    EXPECT_EQ(
        written.files[0].bytes, "Label,Type,Tags,Yes (field)\r\nAna\xC2\xA6"
                                "Bo,,a\xC2\xA6"
                                "b,1\r\n");
    EXPECT_EQ(
        written.files[1].bytes, "From,To,Type\r\nAna\xC2\xA6"
                                "Bo,Cy,\r\n");
    EXPECT_EQ(
        said(written.notes), (Lines{
                                 "0  Food network not_kept", "0 Charter x not_kept",
                                 "0  Ana|Bo not_kept", "0  a|b not_kept", "0  Ana|Bo not_kept"}));
}

TEST(SheetFiles, NeverMakesConnectionsOfElementsWithFieldsFromAndTo)
{
    Draft draft;
    draft.elements = {element("Ana")};
    draft.elements[0].fields = {{utf8("From"), utf8("Bern")}, {utf8("to"), utf8("Rome")}};
    EXPECT_EQ(
        write(draft, "kumu-csv").files[0].bytes,
        "Label,Type,From (field),to (field)\r\nAna,,Bern,Rome\r\n");
}

TEST(SheetFiles, PutsBackWhatAColumnCouldNotTake)
{
    const char* const sheet = "From,To,Type,Direction,Strength,Start\r\nAna,Bo,,,strong,soon\r\n";
    const Draft draft = readText(sheet);
    EXPECT_EQ(text(draft.connections[0].fields), "Strength=strong; Start=soon");
    EXPECT_EQ(
        write(draft, "kumu-csv").files[1].bytes,
        "From,To,Type,Strength,Start\r\nAna,Bo,,strong,soon\r\n");
}

TEST(SheetFiles, CutsTextsThatACellOfAWorkbookCannotHoldAndSaysSo)
{
    Draft draft;
    draft.elements = {element("Ana")};
    draft.elements[0].description = QString(40'000, u'x');
    const Written written = write(draft, "kumu-xlsx");
    EXPECT_EQ(written.files[0].suffix, utf8(".xlsx"));
    ASSERT_EQ(written.notes.size(), 1U);
    EXPECT_EQ(written.notes[0].reason, Reason::NotKept);
    EXPECT_EQ(readText(written.files[0].bytes).elements[0].description.size(), 32'767);
}

TEST(SheetFiles, WritesManyRowsOfAWorkbookWithoutHoldingThem)
{
    Draft draft;
    for (int i = 0; i < 60'000; ++i)
        draft.elements.push_back(element(("M" + std::to_string(i)).c_str()));
    const Draft read = readText(write(draft, "kumu-xlsx").files[0].bytes);
    ASSERT_EQ(read.elements.size(), 60'000U);
    EXPECT_EQ(read.elements.back().label, utf8("M59999"));
}

TEST(FormatRegistry, ReadsPublishedNetworksAsTheyAreFound)
{
    struct Published
    {
        std::vector<const char*> files;
        std::size_t elements;
        std::size_t connections;
    };
    const Published published[] = {
        {{"karate_nodes.csv", "karate_edges.csv"}, 34, 78},
        {{"florentine_marriage_edges.csv"}, 0, 20},
        {{"krackhardt_kite_edges.csv"}, 0, 18}};
    const QString folder = utf8(COMMONWEAVE_SHARED "/data/");
    if (!QFileInfo::exists(folder))
        GTEST_SKIP() << "no ../shared beside the source tree";
    for (const Published& network : published) {
        std::vector<Source> sources;
        for (const char* file : network.files) {
            Result<Source> source = loadSource(folder + utf8(file), Budget());
            ASSERT_TRUE(source.ok()) << file;
            sources.push_back(std::move(source).value());
        }
        TaskContext task;
        const Result<Draft> draft = readSources(sources, Budget(), task);
        ASSERT_TRUE(draft.ok());
        EXPECT_EQ(said(draft->problems), Lines{}) << network.files.front();
        EXPECT_EQ(draft->elements.size(), network.elements) << network.files.front();
        EXPECT_EQ(draft->connections.size(), network.connections) << network.files.front();
    }
}

TEST(FormatRegistry, SaysWhyAFileCannotBeLoaded)
{
    EXPECT_EQ(loadSource(utf8("/no/such/file.csv"), Budget()).error().code, ErrorCode::CannotOpen);
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("Label\nAna\n");
    file.flush();
    Budget budget;
    budget.bytes = 5;
    EXPECT_EQ(loadSource(file.fileName(), budget).error().code, ErrorCode::LimitExceeded);
    EXPECT_EQ(loadSource(file.fileName(), Budget())->bytes, "Label\nAna\n");
}

TEST(FormatRegistry, FindsDialectsByNameAndEnding)
{
    EXPECT_STREQ(dialectForFileName(utf8("a/net.CSV"))->name, "kumu-csv");
    EXPECT_STREQ(dialectForFileName(utf8("net.xlsx"))->name, "kumu-xlsx");
    EXPECT_EQ(dialectForFileName(utf8("net.doc")), nullptr);
    TaskContext task;
    EXPECT_EQ(
        writeDraft(Draft(), utf8("no-such"), task).error().code, ErrorCode::UnsupportedFormat);
    for (const Dialect& dialect : dialects()) {
        EXPECT_EQ(findDialect(QString::fromLatin1(dialect.name)), &dialect);
    }
}

TEST(SheetFiles, StopWhenNobodyWantsTheAnswer)
{
    Draft draft;
    draft.elements = {element("Ana")};
    for (const char* dialect : {"kumu-csv", "gephi-csv", "kumu-xlsx"}) {
        std::stop_source stop;
        stop.request_stop();
        TaskContext task(stop.get_token());
        const Result<Written> written = writeDraft(draft, utf8(dialect), task);
        EXPECT_TRUE(!written.ok() && written.error().code == ErrorCode::Cancelled) << dialect;
    }
}

} // namespace cw::exchange
