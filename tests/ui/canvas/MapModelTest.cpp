// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapModel.h"

#include "core/edit/Cadences.h"
#include "core/edit/Cells.h"
#include "core/edit/CustomFields.h"
#include "core/edit/Interactions.h"
#include "core/edit/Placements.h"
#include "core/edit/Tags.h"
#include "core/kernel/base/Random.h"
#include "core/query/filter/FilterParser.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/RelationshipLine.h"
#include "ui/canvas/appearance/RuleChoices.h"
#include "ui/support/Theme.h"

#include <QSignalSpy>

#include <cmath>
#include <map>

namespace cw {

namespace {

class MapModelTest : public MapFixture
{
protected:
    static const scene::SceneNode& node(const MapModel& model, MemberId id)
    {
        for (const scene::SceneNode& each : model.scene().nodes()) {
            if (each.id == id.value)
                return each;
        }
        static const scene::SceneNode none;
        ADD_FAILURE() << "not on the map";
        return none;
    }

    query::MapScope scoped(const char* filter) const
    {
        query::MapScope scope;
        const auto parsed =
            query::parseFilter(QString::fromUtf8(filter), query::FilterWords(network()));
        EXPECT_TRUE(parsed.isOk());
        scope.filter = parsed.filter;
        return scope;
    }

    /// What was kept up to date must look like what is made anew.
    void expectLikeNew(const MapModel& model)
    {
        MapModel fresh(*document);
        fresh.setAppearance(model.appearance());
        fresh.setScope(model.scope());
        const scene::SceneModel& a = model.scene();
        const scene::SceneModel& b = fresh.scene();
        ASSERT_EQ(a.nodeCount(), b.nodeCount());
        ASSERT_EQ(a.edgeCount(), b.edgeCount());
        for (std::size_t i = 0; i < a.nodeCount(); ++i) {
            ASSERT_EQ(a.node(i).id, b.node(i).id);
            ASSERT_EQ(a.node(i).radius, b.node(i).radius);
            ASSERT_EQ(a.node(i).shape, b.node(i).shape);
            ASSERT_EQ(a.node(i).pinned, b.node(i).pinned);
            ASSERT_EQ(a.node(i).archived, b.node(i).archived);
            ASSERT_EQ(a.label(i), b.label(i));
            ASSERT_EQ(a.position(i), b.position(i));
        }
        for (std::size_t i = 0; i < a.edgeCount(); ++i) {
            ASSERT_EQ(a.edges()[i].a, b.edges()[i].a);
            ASSERT_EQ(a.edges()[i].b, b.edges()[i].b);
            ASSERT_EQ(a.edges()[i].width, b.edges()[i].width);
            ASSERT_EQ(a.edges()[i].taper, b.edges()[i].taper);
        }
        ASSERT_EQ(model.hidden(), fresh.hidden());
    }
};

} // namespace

TEST_F(MapModelTest, ShowsMembersByKindAndRelationshipsByDepth)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bakery = addMember("Bakery", 100, 0, MemberKind::Organization);
    const RelationshipId tie = relate(ana, bakery);
    MapModel model(*document);
    EXPECT_EQ(node(model, ana).shape, scene::MarkShape::Circle);
    EXPECT_EQ(node(model, bakery).shape, scene::MarkShape::RoundedSquare);
    ASSERT_EQ(model.scene().edgeCount(), 1U);
    EXPECT_FLOAT_EQ(model.scene().edges()[0].width, 1) << "unknown depth";
    ASSERT_TRUE(commit(edit::deepen(context(), tie, ana, 4)));
    EXPECT_FLOAT_EQ(model.scene().edges()[0].width, 3);
}

TEST_F(MapModelTest, ShowsWhenSidesDisagreeAndWhichWayAStrandRuns)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 100, 0);
    const RelationshipId tie = relate(ana, bo);
    MapModel model(*document);
    ASSERT_TRUE(commit(edit::deepen(context(), tie, ana, 4)));
    EXPECT_EQ(model.scene().edges()[0].taper, scene::LineTaper::None);
    ASSERT_TRUE(commit(edit::deepen(context(), tie, bo, 2)));
    EXPECT_EQ(model.scene().edges()[0].taper, scene::LineTaper::TowardsB);

    Strand strand;
    strand.relationship = tie;
    strand.direction = Direction::SecondToFirst;
    ASSERT_TRUE(commit(edit::addStrand(context(), strand)));
    EXPECT_TRUE(model.scene().edges()[0].arrowAtA);
    strand.direction = Direction::FirstToSecond;
    ASSERT_TRUE(commit(edit::addStrand(context(), strand)));
    EXPECT_FALSE(model.scene().edges()[0].arrowAtA || model.scene().edges()[0].arrowAtB)
        << "what flows both ways needs no arrow";
}

TEST_F(MapModelTest, WhoStandsOutOfReachIsShownBesideThoseTheyKnow)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 100, 0);
    const MemberId eve = addMember("Eve", 1e300, -1e300);
    relate(ana, eve);
    relate(ana, bo);
    MapModel model(*document);
    EXPECT_FALSE(model.isPlaced(eve));
    EXPECT_LT(std::abs(model.scene().position(2).x), 1000);
}

TEST_F(MapModelTest, SizesByANumberFieldAndSaysSo)
{
    FieldDefinition field;
    field.label = QStringLiteral("Budget");
    field.kind = FieldKind::Number;
    ASSERT_TRUE(commit(edit::defineField(context(), field)));
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 100, 0);
    const MemberId chi = addMember("Chi", 0, 100);
    const auto give = [&](MemberId id, const char* budget) {
        const QString text = QString::fromUtf8(budget);
        ASSERT_TRUE(commit(edit::setFieldValue(context(), id, QStringLiteral("budget"), text)));
    };
    give(ana, "100");
    give(bo, "400");
    MapModel model(*document);
    model.setAppearance({withRule(
        standardRules(),
        {.channel = RuleChannel::Size, .attribute = QStringLiteral("field:budget")})});
    const auto radius = [&](MemberId id) { return node(model, id).radius; };
    EXPECT_FLOAT_EQ(radius(bo), 16);
    EXPECT_FLOAT_EQ(radius(ana), 5 + 11 * 0.5F) << "a fourth of the area beyond the smallest";
    EXPECT_FLOAT_EQ(radius(chi), 5) << "nothing is known";
    const auto sizes = [&] {
        for (const LegendSection& section : model.legend()) {
            if (section.title.contains(QStringLiteral("Budget")))
                return section;
        }
        return LegendSection();
    };
    ASSERT_EQ(sizes().entries.size(), 1);
    const QList<LegendEntry::Size> samples = sizes().entries[0].sizes;
    ASSERT_EQ(samples.size(), 3);
    EXPECT_EQ(samples[0].label, QStringLiteral("100"));
    EXPECT_FLOAT_EQ(samples[0].radius, radius(ana)) << "the size that it has on the map";
    EXPECT_EQ(samples[1].label, QStringLiteral("200"));
    EXPECT_EQ(samples[2].label, QStringLiteral("400"));

    give(chi, "1600");
    EXPECT_FLOAT_EQ(radius(chi), 16);
    EXPECT_FLOAT_EQ(radius(bo), 5 + 11 * 0.5F) << "all are measured anew";
    expectLikeNew(model);
    give(chi, "-5");
    EXPECT_FLOAT_EQ(radius(chi), 5);
    EXPECT_FLOAT_EQ(radius(bo), 16);
    expectLikeNew(model);
    ASSERT_TRUE(commit(edit::archiveMembers(context(), std::span(&bo, 1))));
    EXPECT_FLOAT_EQ(radius(ana), 16);
    expectLikeNew(model);
}

TEST_F(MapModelTest, ARuleWhoseFieldIsGoneSaysNothingUntilTheFieldIsBack)
{
    FieldDefinition field;
    field.label = QStringLiteral("Budget");
    field.kind = FieldKind::Number;
    const auto defined = edit::defineField(context(), field);
    ASSERT_TRUE(commit(defined));
    const MemberId ana = addMember("Ana", 0, 0);
    ASSERT_TRUE(commit(
        edit::setFieldValue(context(), ana, QStringLiteral("budget"), QStringLiteral("100"))));
    MapModel model(*document);
    model.setAppearance({withRule(
        standardRules(),
        {.channel = RuleChannel::Size, .attribute = QStringLiteral("field:budget")})});
    EXPECT_FLOAT_EQ(node(model, ana).radius, 16);
    ASSERT_TRUE(
        commit(edit::removeField(context(), edit::insertedId<FieldDefinition>(defined.value()))));
    EXPECT_FLOAT_EQ(node(model, ana).radius, 8) << "as without a rule";
    expectLikeNew(model);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_FLOAT_EQ(node(model, ana).radius, 16);
}

TEST_F(MapModelTest, TheLegendSaysFromWhichNumberOnMarksAreTheLargest)
{
    const MemberId hub = addMember("Hub", 0, 0);
    for (int i = 0; i < 45; ++i)
        relate(hub, addMember(qPrintable(QStringLiteral("Leaf %1").arg(i)), 10 * i, 50));
    const MapModel model(*document);
    QList<LegendEntry::Size> samples;
    for (const LegendSection& section : model.legend()) {
        if (section.channel == RuleChannel::Size)
            samples = section.entries.first().sizes;
    }
    ASSERT_EQ(samples.size(), 3);
    EXPECT_EQ(samples.last().label, QStringLiteral("39 or more"));
    EXPECT_LT(samples[1].radius, samples[2].radius);
    EXPECT_FLOAT_EQ(samples[2].radius, 16);
}

TEST_F(MapModelTest, FadesARelationshipWhoseContactIsOverdue)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 100, 0);
    const RelationshipId tie = relate(ana, bo);
    MapModel model(*document);
    ASSERT_TRUE(
        commit(edit::setField(context(), tie, &Relationship::cadenceDays, std::optional<int>(30))));
    Interaction call;
    call.kind = InteractionKind::Call;
    call.participants = {ana, bo};
    call.date = *CivilDate::of(2025, 1, 1); // 70 days before today
    ASSERT_TRUE(commit(edit::logInteraction(context(), call)));
    EXPECT_EQ(model.scene().edges()[0].fade, 2);
    call.date = *CivilDate::of(2025, 3, 10);
    ASSERT_TRUE(commit(edit::logInteraction(context(), call)));
    EXPECT_EQ(model.scene().edges()[0].fade, 0);
}

/// As the page of the day says it: a rule for a tag, for somebody or for a depth is followed too.
TEST_F(MapModelTest, FadesBySayingHowOftenForATag)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 100, 0);
    relate(ana, bo);
    MapModel model(*document);
    Tag core;
    core.name = QStringLiteral("core");
    ASSERT_TRUE(commit(edit::createTag(context(), core)));
    core = *document->network().all<Tag>().begin();
    const std::array one{bo};
    ASSERT_TRUE(commit(edit::tagMembers(context(), one, core.id)));
    Interaction call;
    call.participants = {ana, bo};
    call.date = *CivilDate::of(2025, 1, 1); // 70 days before today
    ASSERT_TRUE(commit(edit::logInteraction(context(), call)));
    EXPECT_EQ(model.scene().edges()[0].fade, 0) << "nobody follows it";
    CadenceRule rule;
    rule.tag = core.id;
    rule.days = 30;
    ASSERT_TRUE(commit(edit::setCadences(context(), std::array{rule})));
    EXPECT_EQ(model.scene().edges()[0].fade, 2);
    call.date = *CivilDate::of(2025, 3, 10);
    ASSERT_TRUE(commit(edit::logInteraction(context(), call)));
    EXPECT_EQ(model.scene().edges()[0].fade, 0);
    ASSERT_TRUE(commit(edit::setCadences(context(), {})));
    EXPECT_EQ(model.scene().edges()[0].fade, 0);
}

TEST_F(MapModelTest, ColoursByAFieldAndTheLegendSaysHow)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 1, 0, MemberKind::Individual, "Food");
    const MemberId chidi = addMember("Chidi", 2, 0, MemberKind::Individual, "Housing");
    const MemberId dorte = addMember("Dorte", 3, 0);
    MapModel model(*document);
    EXPECT_EQ(node(model, ana).fill, theme::category(0).rgb()) << "the most frequent value first";
    EXPECT_EQ(node(model, bo).fill, node(model, ana).fill);
    EXPECT_EQ(node(model, chidi).fill, theme::category(1).rgb());
    EXPECT_EQ(node(model, dorte).fill, scene::kThemeColor);
    QStringList words;
    for (const LegendSection& section : model.legend()) {
        for (const LegendEntry& entry : section.entries)
            words << entry.label;
    }
    EXPECT_EQ(words, QStringLiteral("Food,Housing,Not known").split(QLatin1Char(',')));
}

TEST_F(MapModelTest, OffersAFieldOnceSomebodyHasAValueInIt)
{
    addMember("Ana", 0, 0);
    const auto keys = [&] {
        QStringList all;
        for (const RuleChoice& choice :
             ruleChoices(network(), RuleOwner::Members, RuleChannel::Color))
            all << choice.attribute;
        return all;
    };
    EXPECT_TRUE(keys().contains(QStringLiteral("kind")));
    EXPECT_FALSE(keys().contains(QStringLiteral("sector")));
    addMember("Bo", 1, 0, MemberKind::Individual, "Food");
    EXPECT_TRUE(keys().contains(QStringLiteral("sector")));
}

TEST_F(MapModelTest, AValueKeepsItsColourWhileCountsChange)
{
    addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    addMember("Bo", 1, 0, MemberKind::Individual, "Food");
    const MemberId chidi = addMember("Chidi", 2, 0, MemberKind::Individual, "Housing");
    MapModel model(*document);
    const scene::Rgb before = node(model, chidi).fill;
    for (const char* name : {"D", "E", "F"})
        addMember(name, 5, 5, MemberKind::Individual, "Housing");
    EXPECT_EQ(node(model, chidi).fill, before);
}

TEST_F(MapModelTest, TheNinthValueSharesGrey)
{
    MemberId last;
    for (int i = 0; i < 10; ++i)
        last = addMember("x", i, 0, MemberKind::Individual, qPrintable(QString::number(i)));
    MapModel model(*document);
    EXPECT_EQ(node(model, last).fill, theme::category(7).rgb());
    const QList<LegendEntry> entries = model.legend().first().entries;
    ASSERT_EQ(entries.size(), 8) << "whoever is grey is among the others";
    EXPECT_EQ(entries.last().color, theme::category(7).rgb());
    EXPECT_EQ(entries.last().label, QStringLiteral("All others"));
}

TEST_F(MapModelTest, MovingSharesAllButThePlaces)
{
    const MemberId ana = addMember("Ana", 0, 0);
    relate(ana, addMember("Bo", 100, 0));
    MapModel model(*document);
    QSignalSpy spy(&model, &MapModel::changed);
    const scene::SceneModel before = model.scene();
    const edit::Move move{ana, {40, 50}};
    ASSERT_TRUE(commit(edit::moveMembers(context(), std::span(&move, 1))));
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(model.scene().sharesNodesWith(before));
    EXPECT_TRUE(model.scene().sharesEdgesWith(before));
    EXPECT_EQ(model.scene().position(0), (scene::Point{40, 50}));
}

TEST_F(MapModelTest, WhoHasNoPlaceStandsBesideThoseTheyKnow)
{
    const MemberId ana = addMember("Ana", 1000, 0);
    addMember("Bo", 0, 0);
    const MemberId eve = addUnplaced("Eve");
    relate(ana, eve);
    MapModel model(*document);
    EXPECT_FALSE(model.isPlaced(eve));
    EXPECT_NEAR(model.scene().position(2).x, 1000, 900);
    EXPECT_GT(model.scene().position(2).x, 100);
}

TEST_F(MapModelTest, ArchivedMembersAreHiddenAndCounted)
{
    const MemberId ana = addMember("Ana", 0, 0);
    relate(ana, addMember("Bo", 100, 0));
    MapModel model(*document);
    ASSERT_TRUE(commit(edit::archiveMembers(context(), std::vector{ana})));
    EXPECT_EQ(model.scene().nodeCount(), 1U);
    EXPECT_EQ(model.scene().edgeCount(), 0U);
    EXPECT_EQ(model.hidden().gone, 1);
    model.setScope({.withArchived = true});
    EXPECT_TRUE(node(model, ana).archived);
    EXPECT_EQ(model.scene().edgeCount(), 1U);
}

TEST_F(MapModelTest, WhoHasLeftIsHiddenAndCountedAndWhoLeavesLaterIsShown)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 100, 0);
    relate(ana, bo);
    MapModel model(*document);
    ASSERT_TRUE(commit(edit::setField(context(), ana, &Member::left, *CivilDate::of(2030, 1, 1))));
    EXPECT_EQ(model.scene().nodeCount(), 2U);
    EXPECT_EQ(model.hidden().gone, 0);
    ASSERT_TRUE(commit(edit::setField(context(), ana, &Member::left, document->today())));
    EXPECT_EQ(model.scene().nodeCount(), 1U);
    EXPECT_EQ(model.hidden().gone, 1);
    model.setScope({.withArchived = true});
    EXPECT_TRUE(node(model, ana).archived);
}

TEST_F(MapModelTest, FiltersAndFocusMoveNobody)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 100, 0);
    const MemberId chi = addUnplaced("Chi");
    const MemberId dan = addUnplaced("Dan");
    relate(ana, bo);
    relate(bo, chi);
    relate(chi, dan);
    MapModel model(*document);
    const auto places = [&] {
        std::map<std::int64_t, scene::Point> found;
        for (std::size_t i = 0; i < model.scene().nodeCount(); ++i)
            found[model.scene().node(i).id] = model.scene().position(i);
        return found;
    };
    const auto before = places();
    QSignalSpy rearranged(&model, &MapModel::rearranged);
    for (const query::MapScope& scope :
         {scoped("name != Bo"), query::MapScope{.focus = dan, .focusSteps = 1},
          query::MapScope{.asOf = *CivilDate::of(2024, 1, 1)}, query::MapScope{}}) {
        model.setScope(scope);
        for (const auto& [id, place] : places())
            EXPECT_EQ(place, before.at(id));
    }
    EXPECT_EQ(places(), before);
    EXPECT_TRUE(rearranged.isEmpty());
}

TEST_F(MapModelTest, AFilterHidesMembersWithTheirTiesAndSaysHowMany)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 100, 0, MemberKind::Individual, "Food");
    relate(ana, bo);
    relate(bo, addMember("Chi", 200, 0));
    MapModel model(*document);
    model.setScope(scoped("sector = Food"));
    EXPECT_EQ(model.scene().nodeCount(), 2U);
    EXPECT_EQ(model.scene().edgeCount(), 1U);
    EXPECT_EQ(model.hidden().byFilter, 1);
    model.setScope({});
    EXPECT_EQ(model.scene().nodeCount(), 3U);
    EXPECT_EQ(model.scene().edgeCount(), 2U);
}

TEST_F(MapModelTest, WhatIsShownFollowsEveryChange)
{
    const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const MemberId bo = addMember("Bo", 100, 0);
    const MemberId chi = addMember("Chi", 200, 0);
    const RelationshipId first = relate(ana, bo);
    for (const query::MapScope& scope :
         {scoped("sector = Food"), scoped("depth >= 2"), scoped("degree >= 2"),
          query::MapScope{.focus = ana, .focusSteps = 1}}) {
        MapModel model(*document);
        model.setScope(scope);
        ASSERT_TRUE(commit(edit::setField(context(), bo, &Member::sector, QStringLiteral("Food"))));
        expectLikeNew(model);
        Assessment view;
        view.relationship = first;
        view.depth = 3;
        ASSERT_TRUE(commit(edit::assess(context(), view)));
        expectLikeNew(model);
        relate(bo, chi);
        expectLikeNew(model);
        for (int undone = 0; undone < 3; ++undone) {
            ASSERT_TRUE(document->undo().ok());
            expectLikeNew(model);
        }
    }
}

TEST_F(MapModelTest, OfADayLinesAreAsDeepAsTheyWereThen)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const RelationshipId tie = relate(ana, addMember("Bo", 100, 0));
    for (const auto& [year, depth] : {std::pair{2023, 1}, std::pair{2024, 5}}) {
        Assessment view;
        view.relationship = tie;
        view.depth = depth;
        view.date = *CivilDate::of(year, 1, 1);
        ASSERT_TRUE(commit(edit::assess(context(), view)));
    }
    MapModel model(*document);
    EXPECT_FLOAT_EQ(model.scene().edges()[0].width, 4);
    model.setScope({.asOf = *CivilDate::of(2023, 6, 1)});
    EXPECT_FLOAT_EQ(model.scene().edges()[0].width, 0.75);
}

TEST_F(MapModelTest, ARelationshipThatEndsLaterIsShownUntilThen)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 100, 0);
    relate(ana, bo);
    MapModel model(*document);
    const RelationshipId tie = network().relationshipBetween(ana, bo)->id;
    ASSERT_TRUE(
        commit(edit::setField(context(), tie, &Relationship::ended, *CivilDate::of(2030, 1, 1))));
    EXPECT_EQ(model.scene().edgeCount(), 1U);
    ASSERT_TRUE(
        commit(edit::setField(context(), tie, &Relationship::ended, *CivilDate::of(2025, 1, 1))));
    EXPECT_EQ(model.scene().edgeCount(), 0U);
}

TEST_F(MapModelTest, DescribesAMemberInWords)
{
    const MemberId ana = addMember("Ana Ruiz", 0, 0);
    relate(ana, addMember("Bo", 100, 0));
    MapModel model(*document);
    EXPECT_EQ(model.describe(ana), QStringLiteral("Ana Ruiz, person, 1 relationship(s)"));
}

TEST_F(MapModelTest, KeptUpToDateItIsWhatItWouldBeMadeAnew)
{
    MapModel model(*document);
    Random random(5);
    std::vector<MemberId> members;
    const auto any = [&] { return members[random.below(members.size())]; };
    for (int step = 0; step < 120; ++step) {
        const auto what = random.below(8);
        if (members.size() < 4 || what < 2) {
            members.push_back(
                random.below(4) == 0 ? addUnplaced("new")
                                     : addMember("m", random.unit() * 500, random.unit() * 500));
        } else if (what < 4) {
            const MemberId a = any();
            const MemberId b = any();
            if (a != b)
                commit(edit::deepen(context(), relate(a, b), a, static_cast<int>(random.below(6))));
        } else if (what == 4) {
            commit(edit::archiveMembers(context(), std::vector{any()}));
        } else if (what == 5) {
            commit(edit::restoreMembers(context(), std::vector{any()}));
        } else if (what == 6) {
            const std::size_t gone = random.below(members.size());
            commit(edit::removeMembers(context(), std::vector{members[gone]}));
            members.erase(members.begin() + static_cast<std::ptrdiff_t>(gone));
        } else if (document->canUndo()) {
            ASSERT_TRUE(document->undo().ok());
            members.clear();
            for (const Member& member : network().all<Member>())
                members.push_back(member.id);
        }
        expectLikeNew(model);
        if (HasFatalFailure())
            FAIL() << "after step " << step;
    }
}

} // namespace cw
