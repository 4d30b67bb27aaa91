// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/ExchangeTesting.h"

namespace {

using namespace cw;
using namespace cw::exchange;
using namespace cw::exchange::testing;

QByteArray graphMl(const QByteArray& keys, const QByteArray& graph)
{
    return "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>" + keys +
           "<graph edgedefault='undirected'>" + graph + "</graph></graphml>";
}

TEST(GraphMlReader, ReadsWhatNetworkXWrites)
{
    const Draft draft = readFixture("karate-networkx.graphml");
    EXPECT_EQ(draft.format, text("graphml"));
    EXPECT_EQ(draft.name, text("Zachary's Karate Club"));
    ASSERT_EQ(draft.elements.size(), 34U);
    ASSERT_EQ(draft.connections.size(), 78U);
    EXPECT_EQ(draft.elements[0].label, text("0"));
    EXPECT_EQ(field(draft.elements[0], "club"), text("Mr. Hi"));
    EXPECT_EQ(draft.connections[0].strength, 4.0);
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Undirected);
    EXPECT_TRUE(draft.connections[0].directionGiven);
    EXPECT_TRUE(draft.endsAreIds);
    EXPECT_TRUE(draft.problems.empty());
    EXPECT_TRUE(draft.scheme.isEmpty()) << "counted ids mean nothing in the next file";
}

TEST(GraphMlReader, ReadsWhatIgraphWrites)
{
    const Draft draft = readFixture("karate-igraph.graphml");
    ASSERT_EQ(draft.elements.size(), 34U);
    ASSERT_EQ(draft.connections.size(), 78U);
    EXPECT_EQ(draft.elements[3].label, text("Actor 3"));
    EXPECT_EQ(draft.elements[3].foreignId, text("n3"));
    EXPECT_EQ(draft.connections[1].strength, 1.5);
}

TEST(GraphMlReader, TurnsGephisMapTheRightWayUp)
{
    const Draft draft = readFixture("gephi.graphml");
    EXPECT_EQ(draft.format, text("graphml-gephi"));
    EXPECT_EQ(draft.scheme, text("gephi"));
    ASSERT_EQ(draft.elements.size(), 2U);
    const DraftElement& ana = draft.elements[0];
    EXPECT_EQ(ana.label, text("Ana Lima"));
    EXPECT_EQ(ana.color, text("#ff8000"));
    EXPECT_EQ(ana.size, 12.5);
    EXPECT_EQ(ana.position, (DraftPoint{-120.5, -300.25}));
    EXPECT_EQ(field(ana, "Modularity Class"), text("2"));
    ASSERT_EQ(draft.connections.size(), 2U);
    EXPECT_EQ(draft.connections[0].label, text("knows"));
    EXPECT_EQ(draft.connections[0].strength, 2.5);
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Undirected);
    EXPECT_EQ(draft.connections[1].direction, DraftDirection::Directed);
}

TEST(GraphMlReader, TakesSocNetVsGraphsForRelationsAmongTheSamePeople)
{
    const Draft draft = readFixture("socnetv.graphml");
    EXPECT_EQ(draft.format, text("graphml-socnetv"));
    ASSERT_EQ(draft.elements.size(), 3U);
    EXPECT_EQ(draft.elements[0].label, text("Ana"));
    EXPECT_EQ(draft.elements[0].position, (DraftPoint{250.0, 500.0}));
    EXPECT_EQ(draft.elements[0].color, text("#00aa55"));
    EXPECT_EQ(draft.elements[0].size, 10.0);
    EXPECT_EQ(field(draft.elements[0], "Village"), text("Upper Mill"));
    EXPECT_EQ(draft.elements[1].color, text("#ff0000"));
    EXPECT_EQ(draft.elements[2].label, text("3")) << "without a label the id is it";
    ASSERT_EQ(draft.connections.size(), 2U);
    EXPECT_EQ(draft.connections[0].type, text("advice"));
    EXPECT_EQ(draft.connections[0].label, text("asks"));
    EXPECT_EQ(draft.connections[0].strength, 3.0);
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Directed);
    EXPECT_EQ(draft.connections[1].type, text("trade"));
    EXPECT_EQ(draft.connections[1].strength, 1.0) << "the key's default";
    EXPECT_EQ(draft.connections[1].color, text("#0000ff"));
    EXPECT_EQ(draft.connections[1].direction, DraftDirection::Undirected);
    EXPECT_NE(draft.connections[0].foreignId, draft.connections[1].foreignId);
}

TEST(GraphMlReader, ReadsYEdsDrawings)
{
    const Draft draft = readFixture("yed.graphml");
    EXPECT_EQ(draft.format, text("graphml-yed"));
    EXPECT_TRUE(draft.problems.empty());
    ASSERT_EQ(draft.elements.size(), 4U);
    EXPECT_EQ(draft.elements[0].label, text("Valley Food Bank"));
    EXPECT_EQ(draft.elements[0].position, (DraftPoint{600.0, 400.0}));
    EXPECT_EQ(draft.elements[0].color, text("#ffcc00"));
    EXPECT_EQ(draft.elements[0].url, text("https://foodbank.example/"));
    EXPECT_EQ(draft.elements[1].label, text("Growers"));
    EXPECT_EQ(draft.elements[1].description, text("Those who grow"));
    EXPECT_EQ(draft.elements[2].label, text("Ana Lima"));
    EXPECT_EQ(field(draft.elements[2], "Parent"), text("Growers"));
    EXPECT_EQ(draft.elements[3].label, text("Bo"));
}

TEST(GraphMlReader, ReadsYEdsArrows)
{
    const Draft draft = readFixture("yed.graphml");
    ASSERT_EQ(draft.connections.size(), 4U);
    EXPECT_EQ(draft.connections[0].label, text("buys from"));
    EXPECT_EQ(draft.connections[0].description, text("Every Tuesday"));
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Directed);
    EXPECT_EQ(draft.connections[1].direction, DraftDirection::Directed);
    EXPECT_EQ(draft.connections[1].from, text("n2")) << "its arrow points at the source";
    EXPECT_EQ(draft.connections[2].direction, DraftDirection::Mutual);
    EXPECT_EQ(draft.connections[3].direction, DraftDirection::Undirected);
}

TEST(GraphMlReader, SaysWhatOfYEdItDoesNotKeep)
{
    const Draft draft = readFixture("yed.graphml");
    QStringList left;
    for (const Finding& note : draft.notes) {
        EXPECT_EQ(note.reason, Reason::NotKept);
        left.append(note.detail);
    }
    EXPECT_TRUE(left.contains(text("nested graph")));
    EXPECT_TRUE(left.contains(text("port")));
}

TEST(GraphMlReader, GoesByNetworkCanvasUuids)
{
    const Draft draft = readFixture("networkcanvas.graphml");
    EXPECT_EQ(draft.format, text("graphml-networkcanvas"));
    EXPECT_EQ(draft.scheme, text("networkcanvas"));
    EXPECT_EQ(draft.name, text("Case 7"));
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(draft.elements[0].foreignId, text("uuid-ana"));
    EXPECT_EQ(draft.elements[0].type, text("person"));
    EXPECT_EQ(draft.elements[0].position, (DraftPoint{250.0, 500.0}));
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(draft.connections[0].foreignId, text("uuid-tie"));
    EXPECT_EQ(draft.connections[0].from, text("uuid-ana"));
    EXPECT_EQ(draft.connections[0].to, text("uuid-bo"));
    EXPECT_EQ(draft.connections[0].type, text("friend"));
    const auto age = std::ranges::find_if(
        draft.notes, [](const Finding& note) { return note.place.column == text("age"); });
    ASSERT_NE(age, draft.notes.end()) << "what the interviewed person said of herself is told";
    EXPECT_EQ(age->value, text("41"));
}

TEST(GraphMlReader, MakesOneListOfNetworkCanvasOptions)
{
    const Draft draft = readFixture("networkcanvas.graphml");
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(field(draft.elements[0], "role"), text("family|work"));
    EXPECT_EQ(field(draft.elements[1], "role"), text("work"));
    EXPECT_EQ(field(draft.elements[0], "trusts_me"), text("true")) << "a boolean of its own";
    const DraftField role{
        text("role"),
        DraftFieldOwner::Element,
        DraftFieldKind::Choices,
        {text("family"), text("work")}};
    EXPECT_EQ(std::ranges::count(draft.fieldKinds, role), 1);
}

TEST(GraphMlReader, FindsTheSessionWhereOlderNetworkCanvasPutIt)
{
    const Draft draft = readFixture("networkcanvas-old.graphml");
    EXPECT_EQ(draft.format, text("graphml-networkcanvas"));
    EXPECT_EQ(draft.name, text("Case 3"));
    EXPECT_EQ(draft.description, text("Valley talk"));
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(draft.elements[1].label, text("Bo")) << "its keys stand inside the graph";
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Directed);
}

TEST(GraphMlReader, RefusesAGroupWithoutAnIdAndKeepsItsMembers)
{
    const Draft draft = readBytes(graphMl("", "<node><graph><node id='n1'/></graph></node>"));
    ASSERT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(draft.elements[0].label, text("n1"));
    EXPECT_TRUE(says(draft.problems, Reason::MissingLabel));
}

TEST(GraphMlReader, SpeaksOfLinesAndKeysInProblems)
{
    const Draft draft = readBytes(graphMl(
        "<key id='w' for='edge' attr.name='weight' attr.type='double'/>\n",
        "<node id='a'/>\n<node id='b'/>\n<edge source='a' target='b'><data "
        "key='w'>much</data></edge>\n"
        "<edge source='a'/>"));
    ASSERT_EQ(draft.problems.size(), 2U);
    EXPECT_EQ(draft.problems[0].reason, Reason::NotANumber);
    EXPECT_EQ(draft.problems[0].place, (Place{text("test.xml"), 4, text("weight")}));
    EXPECT_EQ(draft.problems[0].value, text("much"));
    EXPECT_EQ(draft.problems[1].reason, Reason::MissingEnd);
    EXPECT_EQ(draft.problems[1].place.row, 5);
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(field(draft.connections[0], "weight"), text("much")) << "kept, if not as a number";
}

TEST(GraphMlReader, KeepsWhatStandsBeforeTheBreak)
{
    const QByteArray whole = fixture("karate-networkx.graphml");
    const Draft draft = readBytes(whole.left(whole.size() / 2));
    EXPECT_TRUE(says(draft.problems, Reason::Truncated));
    EXPECT_EQ(draft.elements.size(), 34U);
    EXPECT_GT(draft.connections.size(), 10U);
    EXPECT_LT(draft.connections.size(), 78U);
}

TEST(GraphMlReader, SaysHyperedgesAreLeft)
{
    const Draft draft =
        readBytes(graphMl({}, "<node id='a'/><hyperedge id='h'><endpoint node='a'/></hyperedge>"));
    ASSERT_EQ(draft.notes.size(), 1U);
    EXPECT_EQ(draft.notes[0].reason, Reason::NotKept);
    EXPECT_EQ(draft.notes[0].detail, text("hyperedge"));
    EXPECT_EQ(draft.notes[0].value, text("h"));
}

TEST(GraphMlReader, ReadsDatesAndKeepsWhatIsNone)
{
    const Draft draft = readBytes(graphMl(
        "<key id='s' for='node' attr.name='start'/><key id='e' for='node' attr.name='end'/>",
        "<node id='a'><data key='s'>2021-03-04T10:00:00Z</data><data key='e'>next "
        "year</data></node>"));
    ASSERT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(draft.elements[0].from, *CivilDate::of(2021, 3, 4));
    EXPECT_TRUE(draft.elements[0].to.isNull());
    EXPECT_EQ(field(draft.elements[0], "end"), text("next year"));
    EXPECT_TRUE(says(draft.problems, Reason::NotADate));
}

TEST(GraphMlReader, DoesNotLetDefaultsMultiplyWithoutEnd)
{
    QByteArray keys;
    for (int i = 0; i < 100; ++i)
        keys += "<key id='k" + QByteArray::number(i) + "' for='node'><default>x</default></key>";
    Budget budget;
    budget.elements = 8'000;
    const Draft draft =
        readBytes(graphMl(keys, QByteArray("<node id='a1'/>").repeated(100)), "a", budget);
    EXPECT_TRUE(says(draft.problems, Reason::LimitExceeded));
    std::size_t fields = 0;
    for (const DraftElement& element : draft.elements)
        fields += static_cast<std::size_t>(element.fields.size());
    EXPECT_LE(fields, 1'000U);
}

TEST(GraphMlReader, RefusesHostileFilesAndSaysWhy)
{
    EXPECT_TRUE(says(
        readBytes("<!DOCTYPE graphml [<!ENTITY a 'b'>]><graphml>&a;</graphml>").problems,
        Reason::DtdRefused));
    EXPECT_TRUE(says(
        readBytes("<graphml>" + QByteArray("<graph>").repeated(1'000'000)).problems,
        Reason::LimitExceeded));
    EXPECT_TRUE(says(
        readBytes("<graphml>" + QByteArray("<graph><node id='a'>").repeated(1'000)).problems,
        Reason::LimitExceeded));
    EXPECT_TRUE(says(
        readBytes(QByteArray("<graphml><graph><node id='a\0'/>", 31)).problems,
        Reason::UndecodableText));
}

TEST(GraphMlReader, CountsManyGraphsInLinearTime)
{
    const QByteArray graphs = QByteArray("<graph id='g'/>").repeated(200'000);
    const Draft draft = readBytes("<graphml><graph><node id='a'/></graph>" + graphs + "</graphml>");
    EXPECT_EQ(draft.elements.size(), 1U);
}

TEST(GraphMlReader, TellsTwoFilesOfCountedIdsApart)
{
    const QByteArray one = graphMl(
        "<key id='l' for='node' attr.name='label'/>",
        "<node id='n0'><data key='l'>Ana</data></node><node id='n1'><data key='l'>Bo</data></node>"
        "<edge source='n0' target='n1'/>");
    QByteArray two = one;
    two.replace("Ana", "Cem").replace("Bo", "Dee");
    TaskContext task;
    const auto draft = readSources({Source{text("one"), one}, Source{text("two"), two}}, {}, task);
    ASSERT_TRUE(draft.ok());
    ASSERT_EQ(draft->elements.size(), 4U);
    EXPECT_NE(draft->elements[0].foreignId, draft->elements[2].foreignId);
    EXPECT_EQ(draft->connections[1].from, draft->elements[2].foreignId);
}

TEST(GraphMlReader, StopsWhenCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto draft = readSources(
        {Source{text("a"), graphMl({}, QByteArray("<node id='a'/>").repeated(5'000))}}, {}, task);
    ASSERT_FALSE(draft.ok());
    EXPECT_EQ(draft.error().code, ErrorCode::Cancelled);
}

} // namespace
