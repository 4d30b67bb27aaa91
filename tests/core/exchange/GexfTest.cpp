// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfValues.h"
#include "tests/core/exchange/RoundTrip.h"

#include <rapidcheck/gtest.h>

namespace {

using namespace cw;
using namespace cw::exchange;
using namespace cw::exchange::testing;

CivilDate day(const char* iso)
{
    return *CivilDate::fromIso(iso);
}

QByteArray gexf(const QByteArray& attributes, const QByteArray& nodes, const QByteArray& edges = {})
{
    return "<gexf xmlns='http://gexf.net/1.3' xmlns:viz='http://gexf.net/1.3/viz' "
           "version='1.3'><graph>" +
           attributes + "<nodes>" + nodes + "</nodes><edges>" + edges + "</edges></graph></gexf>";
}

TEST(GexfReader, ReadsWhatNetworkXWrites)
{
    const Draft draft = readFixture("karate-networkx.gexf");
    EXPECT_EQ(draft.format, text("gexf"));
    EXPECT_EQ(draft.name, text("Zachary's Karate Club"));
    ASSERT_EQ(draft.elements.size(), 34U);
    ASSERT_EQ(draft.connections.size(), 78U);
    EXPECT_EQ(field(draft.elements[0], "club"), text("Mr. Hi"));
    EXPECT_EQ(draft.connections[0].strength, 4.0);
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Undirected);
    EXPECT_TRUE(draft.problems.empty());
}

TEST(GexfReader, ReadsAttributesOfEveryType)
{
    const Draft draft = readFixture("dynamic-1.3.gexf");
    EXPECT_TRUE(draft.problems.empty());
    EXPECT_EQ(draft.description, text("Who feeds the valley"));
    ASSERT_EQ(draft.elements.size(), 5U);
    const DraftElement& ana = draft.elements[0];
    EXPECT_EQ(ana.label, text("Ana Lima"));
    EXPECT_EQ(ana.type, text("Person"));
    EXPECT_EQ(field(ana, "Crops"), text("beans|peas, green|squash"));
    EXPECT_EQ(field(ana, "Organic"), text("false"));
    EXPECT_EQ(field(draft.elements[1], "Organic"), text("true")) << "the attribute's default";
    const auto standing = std::ranges::find_if(
        draft.fieldKinds, [](const DraftField& f) { return f.header == text("Standing"); });
    ASSERT_NE(standing, draft.fieldKinds.end());
    EXPECT_EQ(standing->kind, DraftFieldKind::Choice);
    EXPECT_EQ(standing->choices, QStringList({text("member"), text("guest")}));
    EXPECT_EQ(field(draft.connections[0], "Contract"), text("https://example.org/c"));
}

TEST(GexfReader, ReadsTheDrawing)
{
    const Draft draft = readFixture("dynamic-1.3.gexf");
    const DraftElement& ana = draft.elements[0];
    EXPECT_EQ(ana.color, text("#ff8000"));
    EXPECT_EQ(ana.position, (DraftPoint{-120.5, -300.25})) << "y grows upwards in GEXF";
    EXPECT_EQ(ana.size, 12.5);
    EXPECT_EQ(ana.image, text("https://example.org/ana.png"));
    EXPECT_EQ(draft.elements[1].color, text("#00ff7f"));
    EXPECT_EQ(field(draft.elements[1], "Shape"), text("triangle"));
    EXPECT_EQ(draft.connections[0].color, text("#0000ff"));
    EXPECT_EQ(field(draft.connections[0], "Thickness"), text("3"));
}

TEST(GexfReader, SaysWhichPartOfADrawingIsNonsense)
{
    const Draft draft = readBytes(gexf(
        {}, "<node id='a' label='Ana'>\n<viz:color r='300' g='1' b='2'/>\n"
            "<viz:size value='large'/>\n<viz:position x='1' y='up'/></node>\n"
            "<node id='b' label='Bo'><viz:color hex='#zzz'/></node>"));
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_TRUE(draft.elements[0].color.isEmpty());
    EXPECT_FALSE(draft.elements[0].size || draft.elements[0].position);
    ASSERT_EQ(draft.problems.size(), 4U);
    const auto expect = [&](std::size_t at, int row, const char* column, const char* value,
                            Reason reason, const char* detail) {
        const Finding& found = draft.problems[at];
        EXPECT_EQ(found.place.row, row) << at;
        EXPECT_EQ(found.place.column, text(column));
        EXPECT_EQ(found.value, text(value));
        EXPECT_EQ(found.reason, reason);
        EXPECT_EQ(found.detail, text(detail));
    };
    expect(0, 2, "color", "300", Reason::OutOfRange, "r");
    expect(1, 3, "size", "large", Reason::NotANumber, "value");
    expect(2, 4, "position", "up", Reason::NotANumber, "y");
    expect(3, 5, "color", "#zzz", Reason::UnknownValue, "hex");
}

TEST(GexfReader, MakesDatesOfEveryWayToSayWhen)
{
    const Draft draft = readFixture("dynamic-1.3.gexf");
    EXPECT_EQ(draft.elements[0].from, day("2019-03-01"));
    EXPECT_EQ(draft.elements[0].to, day("2022-12-31"));
    EXPECT_EQ(draft.elements[1].from, day("2009-01-01"));
    EXPECT_EQ(draft.elements[1].to, day("2011-12-31"));
    EXPECT_EQ(
        field(draft.elements[1], "Spells"), text("2009-01-01/2009-03-01|2010-05-05/2011-12-31"));
    EXPECT_EQ(draft.elements[2].from, day("2020-02-29"));
    EXPECT_EQ(draft.elements[2].to, day("2020-02-29"));
    EXPECT_EQ(draft.elements[3].from, day("2018-01-01"));
    EXPECT_TRUE(draft.elements[3].to.isNull()) << "the last spell is open";
    EXPECT_EQ(draft.elements[4].from, day("2019-01-01"));
    EXPECT_EQ(draft.elements[4].to, day("2021-07-01"));
    EXPECT_EQ(draft.connections[0].fromDate, day("2020-01-01"));
}

TEST(GexfReader, SaysThatOnlyTheLastValueOverTimeIsKept)
{
    const Draft draft = readFixture("dynamic-1.3.gexf");
    EXPECT_EQ(field(draft.elements[0], "Hectares"), text("4"));
    const auto said = std::ranges::find_if(draft.notes, [](const Finding& note) {
        return note.detail == text("earlier values of an attribute");
    });
    ASSERT_NE(said, draft.notes.end());
    EXPECT_EQ(said->value, text("2.5"));
}

TEST(GexfReader, ReadsNestedNodesFlatUnderTheirParentsName)
{
    const Draft draft = readFixture("dynamic-1.3.gexf");
    EXPECT_EQ(draft.elements[2].label, text("Valley Coop"));
    EXPECT_EQ(draft.elements[3].label, text("Cem Koç"));
    EXPECT_EQ(field(draft.elements[3], "Parent"), text("Valley Coop"));
    EXPECT_EQ(field(draft.elements[4], "Parent"), text("Valley Coop"));
    EXPECT_TRUE(says(draft.notes, Reason::NotKept));
}

TEST(GexfReader, ReadsEdges)
{
    const Draft draft = readFixture("dynamic-1.3.gexf");
    ASSERT_EQ(draft.connections.size(), 3U);
    EXPECT_EQ(draft.connections[0].type, text("sells to"));
    EXPECT_EQ(draft.connections[0].label, text("beans"));
    EXPECT_EQ(draft.connections[0].strength, 2.5);
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Directed) << "the graph's default";
    EXPECT_EQ(draft.connections[1].direction, DraftDirection::Mutual);
    EXPECT_EQ(draft.connections[2].direction, DraftDirection::Undirected);
}

TEST(GexfReader, ReadsOldVersions)
{
    const Draft draft = readFixture("old-1.1.gexf");
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(draft.elements[0].url, text("http://a.example"));
    EXPECT_EQ(field(draft.elements[0], "langs"), text("en|de"));
    EXPECT_TRUE(draft.elements[0].from.isNull());
    EXPECT_EQ(field(draft.elements[0], "start"), text("1200.5")) << "seconds, perhaps; no date";
    EXPECT_EQ(draft.elements[1].from, day("1998-01-01"));
    EXPECT_EQ(draft.elements[1].to, day("2003-12-31"));
    EXPECT_EQ(field(draft.elements[1], "Parent"), text("A"));
    EXPECT_EQ(draft.connections[0].strength, 3.0);
    EXPECT_FALSE(draft.connections[0].directionGiven);
}

TEST(GexfReader, KeepsWhatStandsBeforeTheBreak)
{
    const QByteArray whole = fixture("karate-networkx.gexf");
    const Draft draft = readBytes(whole.left(whole.size() * 3 / 4));
    EXPECT_TRUE(says(draft.problems, Reason::Truncated));
    EXPECT_EQ(draft.elements.size(), 34U);
    EXPECT_GT(draft.connections.size(), 10U);
    EXPECT_LT(draft.connections.size(), 78U);
}

TEST(GexfReader, RefusesHostileFilesAndSaysWhy)
{
    EXPECT_TRUE(says(
        readBytes("<!DOCTYPE gexf [<!ENTITY a 'b'>]><gexf>&a;</gexf>").problems,
        Reason::DtdRefused));
    EXPECT_TRUE(says(
        readBytes("<gexf>" + QByteArray("<graph>").repeated(1'000'000)).problems,
        Reason::LimitExceeded));
    EXPECT_TRUE(says(
        readBytes(gexf({}, QByteArray("<node id='a'><nodes>").repeated(1'000))).problems,
        Reason::LimitExceeded));
    EXPECT_TRUE(says(
        readBytes(QByteArray("<gexf><graph><nodes>\xff\xff</nodes>")).problems,
        Reason::UndecodableText));
}

TEST(GexfReader, TakesNoMoreAttributesThanTheBudgetAllows)
{
    QByteArray values;
    for (int i = 0; i < 20'000; ++i)
        values += "<attvalue for='x" + QByteArray::number(i) + "' value='1' start='2020-01-01'/>";
    const Draft draft =
        readBytes(gexf({}, "<node id='a'><attvalues>" + values + "</attvalues></node>"));
    EXPECT_TRUE(says(draft.problems, Reason::LimitExceeded));
    ASSERT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(draft.elements[0].fields.size(), Budget().columns);
}

TEST(GexfValues, ReadsBothWaysOfWritingLists)
{
    EXPECT_EQ(gexfListItems(text("[foo, bar]")), QStringList({text("foo"), text("bar")}));
    EXPECT_EQ(gexfListItems(text("foo|bar")), QStringList({text("foo"), text("bar")}));
    EXPECT_EQ(gexfListItems(text("[\"a, b\", 'c']")), QStringList({text("a, b"), text("c")}));
    EXPECT_EQ(gexfListItems(text("[]")), QStringList());
    EXPECT_EQ(gexfListItems(text("[\"")), QStringList({text("[\"")}));
    EXPECT_EQ(gexfListItems(text("[\"a\\\"b\"]")), QStringList({text("a\"b")}));
}

TEST(GexfValues, KnowsDatesFromOtherNumbers)
{
    EXPECT_EQ(gexfTime(u"2009-03-01T10:00:00").first, day("2009-03-01"));
    EXPECT_EQ(gexfTime(u"2009").last, day("2009-12-31"));
    EXPECT_EQ(gexfTime(u"2009.0").first, day("2009-01-01"));
    EXPECT_EQ(gexfTime(u"-Infinity").kind, GexfTime::Kind::Open);
    EXPECT_EQ(gexfTime(u"43831").kind, GexfTime::Kind::Other);
    EXPECT_EQ(gexfTime(u"12.5").kind, GexfTime::Kind::Other);
}

RC_GTEST_PROP(GexfValues, ReadsBackEveryList, ())
{
    const auto parts =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(arbitraryText()));
    const QStringList items(parts.begin(), parts.end());
    RC_ASSERT(gexfListItems(gexfListText(items)) == items);
}

RC_GTEST_PROP(Gexf, KeepsEverythingIn13, ())
{
    expectSurvives(arbitraryDraft(), "gexf-1.3");
}

/// 1.2 wants an id on every edge, and its attributes cannot tell an element from somebody's data.
RC_GTEST_PROP(Gexf, KeepsEverythingIn12, ())
{
    Draft draft = arbitraryDraft();
    for (std::size_t i = 0; i < draft.connections.size(); ++i)
        draft.connections[i].foreignId = QStringLiteral("tie%1").arg(i);
    expectSurvives(draft, "gexf-1.2");
}

} // namespace
