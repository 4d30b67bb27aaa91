// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/SheetFixture.h"

namespace cw::exchange {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

Draft readJson(const QByteArray& json, const Budget& budget = {})
{
    return readText(json, "project.json", budget);
}

} // namespace

TEST(KumuJson, ReadsABlueprint)
{
    const Draft draft = readJson(R"({
"elements": [
  {"id": 12345678901234567890, "label": " Ana Bó ", "type": "Person", "tags": ["a|b", "c", "c"],
   "Sector": ["Food", "Soil"], "founded": 2001, "active": true, "nothing": null, "x": {"deep": [1]}},
  {"id": "2", "label": "Bo"}
],
"connections": [
  {"from": "12345678901234567890", "to": "2", "direction": "mutual", "type": "funds", "strength": 2.5, "start": "2021-04-13"},
  {"from": "2", "to": ["12345678901234567890", "3|4"]}
]})");
    ASSERT_EQ(draft.elements.size(), 2U);
    const DraftElement& ana = draft.elements[0];
    EXPECT_EQ(ana.foreignId, utf8("12345678901234567890"));
    EXPECT_EQ(ana.label, utf8("Ana Bó"));
    EXPECT_EQ(ana.tags, (QStringList{utf8("a|b"), utf8("c")}));
    EXPECT_EQ(text(ana.fields), "Sector=Food|Soil; founded=2001; active=true; x={\"deep\": [1]}");
    EXPECT_EQ(ana.place, (Place{utf8("project.json"), 3, {}}));
    ASSERT_EQ(draft.connections.size(), 3U);
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Mutual);
    EXPECT_EQ(draft.connections[0].strength, 2.5);
    EXPECT_EQ(draft.connections[0].fromDate, *CivilDate::of(2021, 4, 13));
    EXPECT_EQ(draft.connections[2].to, utf8("3|4"));
    EXPECT_TRUE(draft.endsAreIds);
    EXPECT_EQ(draft.format, utf8("kumu-blueprint"));
    EXPECT_EQ(draft.scheme, utf8("kumu"));
    EXPECT_TRUE(draft.problems.empty());
}

TEST(KumuJson, ReadsAFullExportWithItsFieldsAndThePlacesOfItsDefaultMap)
{
    const Draft draft = readJson(R"({"version": 1, "name": "Food", "description": "Who feeds whom",
"defaultMap": "map-2", "attributes": [
  {"_id": "attr-1", "name": "Sector", "format": "string", "limit": 1, "values": ["Food", "Energy"]},
  {"_id": "attr-2", "name": "Topics", "limit": "none", "values": ["soil", "water"]}],
"elements": [
  {"_id": "elem-1", "attributes": {"label": "Ana", "element type": "Person", "tags": ["x"], "sector": "Food", "topics": "soil"}},
  {"_id": "elem-2", "attributes": {"label": "Bo", "description": "d"}}],
"connections": [{"_id": "conn-1", "from": "elem-1", "to": "elem-2", "direction": "directed", "reversed": false,
  "attributes": {"connection type": "funds", "label": "l"}}],
"loops": [{"_id": "loop-1"}],
"maps": [{"_id": "map-1", "name": "Earlier", "elements": [{"_id": "elem-1", "x": 9, "y": 9}]},
  {"_id": "map-2", "center": {"x": 1, "y": 2}, "elements": ["elem-2", {"element": "elem-1", "position": {"x": 1.5, "y": -2}}]}],
"perspectives": [{"_id": "p-1", "name": "Main"}]})");
    EXPECT_EQ(draft.format, utf8("kumu-export"));
    EXPECT_EQ(draft.name, utf8("Food"));
    EXPECT_EQ(draft.description, utf8("Who feeds whom"));
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(draft.elements[0].foreignId, utf8("elem-1"));
    EXPECT_EQ(draft.elements[0].type, utf8("Person"));
    EXPECT_EQ(text(draft.elements[0].fields), "Sector=Food; Topics=soil");
    EXPECT_EQ(draft.elements[0].position, (DraftPoint{1.5, -2}));
    EXPECT_FALSE(draft.elements[1].position);
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(draft.connections[0].type, utf8("funds"));
    EXPECT_EQ(draft.connections[0].foreignId, utf8("conn-1"));
    EXPECT_EQ(text(draft.connections[0].fields), "reversed=false");
    ASSERT_GE(draft.fieldKinds.size(), 2U);
    EXPECT_EQ(draft.fieldKinds[0].kind, DraftFieldKind::Choice);
    EXPECT_EQ(draft.fieldKinds[0].choices, (QStringList{utf8("Food"), utf8("Energy")}));
    EXPECT_EQ(draft.fieldKinds[1].kind, DraftFieldKind::Choices);
    EXPECT_EQ(
        said(draft.notes), (Lines{
                               "10 loops[0]  not_kept", "13 perspectives[0] Main not_kept",
                               "11 maps Earlier not_kept"}));
    EXPECT_TRUE(draft.problems.empty());
}

TEST(KumuJson, ReadsSumAppsCapitalisedKeys)
{
    const Draft draft = readJson(
        R"({"elements":[{"Id":1,"Label":"Ana"},{"Id":2,"Label":"Bo"}],"connections":[{"From":1,"To":2,"Weight":3}]})");
    EXPECT_EQ(draft.format, utf8("sumapp-json"));
    EXPECT_EQ(draft.elements[0].foreignId, utf8("1"));
    EXPECT_EQ(draft.connections[0].strength, 3.0);
    EXPECT_TRUE(draft.endsAreIds);
}

TEST(KumuJson, NamesLineKeyAndReasonOfWhatIsWrong)
{
    const Draft draft = readJson(R"({"elements": [
  {"type": "Person"},
  "Ana",
  {"label": "N\u0000l"},
  {"label": "Bo", "start": "soon"}],
"connections": [
  {"from": "Bo"},
  {"from": "Bo", "to": "Cy", "strength": "strong", "direction": "up"}]})");
    EXPECT_EQ(
        said(draft.problems),
        (Lines{
            "2 elements[0]  missing_label", "3 elements[1]  malformed_source",
            "4 elements[2].label N\xEF\xBF\xBDl undecodable_text",
            "5 elements[3].start soon not_a_date", "7 connections[0] Bo missing_end",
            "8 connections[1].strength strong not_a_number",
            "8 connections[1].direction up unknown_value"}));
    EXPECT_EQ(draft.elements.size(), 1U);
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(text(draft.connections[0].fields), "strength=strong; direction=up");
}

TEST(KumuJson, KeepsTheRecordsBeforeABreak)
{
    const Draft draft =
        readJson("{\"elements\": [\n{\"label\": \"Ana\"},\n{\"label\": \"Bo\", \"type\": ");
    EXPECT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(said(draft.problems), (Lines{"3   truncated"}));
}

TEST(KumuJson, SaysWhatIsNoKumuProject)
{
    EXPECT_EQ(said(readJson("[1]").problems), (Lines{"1   unreadable_format"}));
    EXPECT_EQ(said(readJson("{\"nodes\": []}").problems), (Lines{"0   unreadable_format"}));
    EXPECT_EQ(said(readJson("{\"elements\": 3}").problems), (Lines{"0   unreadable_format"}));
    EXPECT_EQ(said(readJson(QByteArray(100'000, '[')).problems).size(), 1U);
    EXPECT_EQ(
        said(readJson("{\"a\":" + QByteArray(100'000, '[')).problems),
        (Lines{"1   limit_exceeded"}));
    // A project linked to a sheet elsewhere exports no elements.
    EXPECT_EQ(
        said(readJson("{\"elements\": [], \"connections\": []}").notes), (Lines{"0   not_kept"}));
}

TEST(KumuJson, StopsWhenTheDraftIsFullOrNobodyWantsIt)
{
    Budget budget;
    budget.rows = 1;
    const QByteArray json = R"({"elements":[{"label":"A"},{"label":"B"},{"label":"C"}]})";
    const Draft draft = readJson(json, budget);
    EXPECT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(said(draft.problems), (Lines{"1 elements[1]  limit_exceeded"}));
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    EXPECT_FALSE(readSources({Source{utf8("a.json"), json}}, Budget(), task).ok());
}

TEST(KumuJson, TakesNoMoreKeysThanTheBudgetAllows)
{
    Budget budget;
    budget.columns = 3;
    const Draft draft =
        readJson(R"({"elements":[{"label":"A","a":1,"b":2},{"label":"B","c":3,"a":4}]})", budget);
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(text(draft.elements[1].fields), "a=4");
    EXPECT_EQ(said(draft.problems), (Lines{"1 elements[1].c 3 limit_exceeded"}));
}

TEST(KumuJson, WritesABlueprintToTheByte)
{
    Draft draft;
    DraftElement ana;
    ana.foreignId = utf8("1");
    ana.label = utf8("Ana \"B\"");
    ana.tags = {utf8("a"), utf8("b|c")};
    ana.fields = {{utf8("Website"), utf8("later")}, {utf8("Topics"), utf8("soil|water")}};
    DraftElement bo;
    bo.foreignId = utf8("2");
    bo.label = utf8("Bo\n\x01");
    draft.elements = {ana, bo};
    draft.fieldKinds = {{utf8("Topics"), DraftFieldOwner::Element, DraftFieldKind::Choices, {}}};
    DraftConnection tie;
    tie.from = ana.label;
    tie.to = bo.label;
    tie.direction = DraftDirection::Directed;
    tie.directionGiven = true;
    tie.strength = 3;
    draft.connections = {tie};
    TaskContext task;
    const Result<Written> written = writeDraft(draft, utf8("kumu-blueprint"), task);
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(
        written->files, (std::vector<OutFile>{
                            {utf8(".json"),
                             R"({"elements":[
{"id":"1","label":"Ana \"B\"","tags":["a","b|c"],"url":null,"Website":"later","Topics":["soil","water"]},
{"id":"2","label":"Bo\n\u0001"}
],"connections":[
{"from":"1","to":"2","direction":"directed","strength":3}
]}
)"}}));
}

} // namespace cw::exchange
