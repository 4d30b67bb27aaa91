// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/MapArrangement.h"

#include "tests/core/query/QueryTest.h"

namespace cw::query {

namespace {

class MapArrangementTest : public QueryTest
{
protected:
    MemberId inSector(const char* name, const char* sector)
    {
        Member member;
        member.name = text(name);
        member.sector = text(sector);
        return write(member);
    }
    MapArrangement arranged(const ArrangementSpec& spec, CivilDate asOf = {})
    {
        ArrangementInput input;
        for (const Member& member : network.all<Member>())
            input.members.push_back(member.id);
        TaskContext task;
        const auto result =
            arrangeMap(network, spec, input, {.today = day("2025-06-30"), .asOf = asOf}, task);
        EXPECT_TRUE(result.ok());
        return result.value();
    }
    static QStringList keys(const QList<Attribute>& attributes)
    {
        QStringList keys;
        for (const Attribute& each : attributes)
            keys << each.key;
        return keys;
    }
};

} // namespace

TEST_F(MapArrangementTest, RingsAreRoundTheMembersAsked)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    tie(ana, bo);
    const MapArrangement result =
        arranged({.kind = ArrangementKind::Rings, .centre = {bo}, .attribute = {}, .other = {}});
    ASSERT_EQ(result.members, (std::vector{ana, bo, chi}));
    EXPECT_EQ(result.arranged.places.x[1], 0.0);
    EXPECT_EQ(result.arranged.places.y[1], 0.0);
    EXPECT_EQ(result.arranged.apart, (std::vector<NodeIndex>{2}));
}

TEST_F(MapArrangementTest, MeasuresAreThoseOfTheDayAsked)
{
    const MemberId ana = add("Ana");
    Relationship over;
    over.first = ana;
    over.second = add("Bo");
    over.ended = day("2024-01-01");
    write(over);
    add("Chi");
    const ArrangementSpec byDegree{
        .kind = ArrangementKind::Levels, .centre = {}, .attribute = text("degree"), .other = {}};
    const auto now = arranged(byDegree).arranged.places.y;
    EXPECT_EQ(now[0], now[2]);
    const auto then = arranged(byDegree, day("2023-06-30")).arranged.places.y;
    EXPECT_EQ(then[0], then[1]);
    EXPECT_NE(then[0], then[2]);
}

TEST_F(MapArrangementTest, RelationshipsThatHaveEndedDoNotCount)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    Relationship over;
    over.first = ana;
    over.second = bo;
    over.ended = day("2024-01-01");
    write(over);
    const MapArrangement result =
        arranged({.kind = ArrangementKind::Rings, .centre = {ana}, .attribute = {}, .other = {}});
    EXPECT_EQ(result.arranged.apart, (std::vector<NodeIndex>{1}));
}

TEST_F(MapArrangementTest, GroupsComeLargestFirstAndThoseWithoutApart)
{
    inSector("Ana", "Housing");
    inSector("Bo", "Food");
    inSector("Chi", "Food");
    add("Dee");
    const MapArrangement result = arranged(
        {.kind = ArrangementKind::Circle, .centre = {}, .attribute = text("sector"), .other = {}});
    EXPECT_EQ(result.groups, (QStringList{text("Food"), text("Housing")}));
    EXPECT_EQ(result.arranged.apart, (std::vector<NodeIndex>{3}));
}

TEST_F(MapArrangementTest, TooManyGroupsShareTheLast)
{
    for (int i = 0; i < 40; ++i)
        inSector("Somebody", QStringLiteral("Sector %1").arg(i).toUtf8().constData());
    const MapArrangement result = arranged(
        {.kind = ArrangementKind::Sectors, .centre = {}, .attribute = text("sector"), .other = {}});
    EXPECT_EQ(result.groups.size(), 24);
    EXPECT_TRUE(result.groups.last().isEmpty());
    EXPECT_TRUE(result.arranged.apart.empty());
}

TEST_F(MapArrangementTest, LevelsByAMeasureAreComputedWhereTheyAreNeeded)
{
    const MemberId hub = add("Hub");
    for (const char* name : {"Ana", "Bo", "Chi"})
        tie(hub, add(name));
    const MapArrangement result = arranged(
        {.kind = ArrangementKind::Levels, .centre = {}, .attribute = text("degree"), .other = {}});
    for (std::size_t other = 1; other < 4; ++other)
        EXPECT_LT(result.arranged.places.y[0], result.arranged.places.y[other]);
}

TEST_F(MapArrangementTest, ADateIsItsYear)
{
    Member member;
    member.name = text("Ana");
    member.joined = day("2021-05-01");
    write(member);
    const MapArrangement result = arranged(
        {.kind = ArrangementKind::Levels, .centre = {}, .attribute = text("joined"), .other = {}});
    ASSERT_EQ(result.arranged.guides.texts.size(), 1U);
    EXPECT_EQ(result.arranged.guides.texts[0].number, 2021.0);
}

TEST_F(MapArrangementTest, PlacesTakeLatitudeAndLongitude)
{
    EXPECT_FALSE(hasPlacesOnEarth(network));
    Member north;
    north.name = text("Ana");
    north.latitude = 54.0;
    north.longitude = 10.0;
    write(north);
    Member south = north;
    south.latitude = 48.0;
    write(south);
    add("Nowhere");
    EXPECT_TRUE(hasPlacesOnEarth(network));
    const MapArrangement result =
        arranged({.kind = ArrangementKind::Places, .centre = {}, .attribute = {}, .other = {}});
    EXPECT_LT(result.arranged.places.y[0], result.arranged.places.y[1]);
    EXPECT_EQ(result.arranged.apart, (std::vector<NodeIndex>{2}));
}

TEST_F(MapArrangementTest, AnUnknownAttributePutsEverybodyApart)
{
    add("Ana");
    add("Bo");
    const MapArrangement result = arranged(
        {.kind = ArrangementKind::Circle, .centre = {}, .attribute = text("x"), .other = {}});
    EXPECT_EQ(result.arranged.apart.size(), 2U);
}

TEST_F(MapArrangementTest, EachKindOffersWhatItCanBeMadeBy)
{
    inSector("Ana", "Housing");
    const QStringList circle = keys(attributesFor(network, ArrangementKind::Circle));
    const QStringList scatter = keys(attributesFor(network, ArrangementKind::Scatter));
    EXPECT_TRUE(circle.contains(text("sector")));
    EXPECT_FALSE(circle.contains(text("name")));
    EXPECT_FALSE(circle.contains(text("degree")));
    EXPECT_TRUE(scatter.contains(text("degree")));
    EXPECT_FALSE(scatter.contains(text("sector")));
    EXPECT_TRUE(attributesFor(network, ArrangementKind::Rings).isEmpty());
}

TEST_F(MapArrangementTest, OneThatIsCancelledSaysSo)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto result = arrangeMap(network, {}, {}, {}, task);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

} // namespace cw::query
