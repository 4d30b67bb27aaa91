// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapMeasures.h"

#include "core/edit/Cells.h"
#include "core/kernel/base/Random.h"
#include "core/query/filter/FilterParser.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/views/ShippedViews.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <map>

namespace cw {

namespace {

constexpr int kAtMostMs = 20'000;
constexpr query::MeasureQuestion kOfTies{.needs = {.ofTies = true}};
constexpr query::MeasureQuestion kOfPaths{.needs = {.ofPaths = true}};

/// Ana - Bo - Chi, and Dan alone.
class MapMeasuresTest : public MapFixture
{
protected:
    MemberId ana = addMember("Ana", 0, 0);
    MemberId bo = addMember("Bo", 200, 0);
    MemberId chi = addMember("Chi", 400, 0);
    MemberId dan = addMember("Dan", 600, 0);
    RelationshipId first = relate(ana, bo);
    RelationshipId second = relate(bo, chi);

    query::MapScope scoped(const char* filter) const
    {
        query::MapScope scope;
        scope.filter =
            query::parseFilter(QString::fromUtf8(filter), query::FilterWords(network())).filter;
        EXPECT_FALSE(scope.filter.isEmpty());
        return scope;
    }
    static std::vector<MemberId> shown(const MapModel& model)
    {
        std::vector<MemberId> ids;
        for (const scene::SceneNode& node : model.scene().nodes())
            ids.push_back(MemberId{node.id});
        return ids;
    }
    static bool waitUntilMeasured(const MapModel& model)
    {
        return QTest::qWaitFor([&] { return model.isMeasured(); }, kAtMostMs);
    }
    static float radiusOf(const MapModel& model, MemberId member)
    {
        for (const scene::SceneNode& node : model.scene().nodes()) {
            if (node.id == member.value)
                return node.radius;
        }
        ADD_FAILURE() << "not on the map";
        return 0.0F;
    }
    using Ends = std::pair<scene::NodeId, scene::NodeId>;
    static std::map<Ends, scene::Rgb> colors(const MapModel& model)
    {
        std::map<Ends, scene::Rgb> colors;
        for (const scene::SceneEdge& line : model.scene().edges())
            colors[{model.scene().node(line.a).id, model.scene().node(line.b).id}] = line.color;
        return colors;
    }
    static int degreeOf(const MapModel& model, MemberId member)
    {
        return model.context().measures->of(member)->degree;
    }
};

MapAppearance appearanceNamed(const Network& network, const char* name)
{
    for (const ShippedView& view : shippedViews(network)) {
        if (view.name == QLatin1String(name))
            return {view.rules};
    }
    ADD_FAILURE() << "no view " << name;
    return {};
}

} // namespace

TEST_F(MapMeasuresTest, AFewRowsAreMeasuredAtOnce)
{
    MapModel model(*document);
    model.setScope(scoped("degree >= 2"));
    EXPECT_TRUE(model.isMeasured());
    EXPECT_EQ(shown(model), std::vector{bo});
    relate(chi, dan);
    EXPECT_TRUE(model.isMeasured());
    EXPECT_EQ(shown(model), (std::vector{bo, chi}));
}

TEST_F(MapMeasuresTest, EverybodyIsShownUntilTheFirstMeasuresCome)
{
    MapModel model(*document);
    model.measuring().setRowsAtOnce(0);
    model.setScope(scoped("degree >= 2"));
    EXPECT_FALSE(model.isMeasured());
    EXPECT_TRUE(model.isFilterWaiting());
    EXPECT_EQ(shown(model).size(), 4U);
    EXPECT_EQ(model.hidden().byFilter, 0);

    ASSERT_TRUE(waitUntilMeasured(model));
    EXPECT_FALSE(model.isFilterWaiting());
    EXPECT_EQ(shown(model), std::vector{bo});
    EXPECT_EQ(model.hidden().byFilter, 3);
}

TEST_F(MapMeasuresTest, AnEditLeavesTheMeasuresAsTheyAreUntilOthersCome)
{
    MapModel model(*document);
    model.measuring().setRowsAtOnce(0);
    model.setScope(scoped("degree >= 2"));
    ASSERT_TRUE(waitUntilMeasured(model));
    const auto before = model.context().measures;
    QSignalSpy changed(&model, &MapModel::changed);

    relate(chi, dan);
    EXPECT_EQ(model.context().measures, before) << "nothing was computed on this thread";
    EXPECT_FALSE(model.isMeasured());
    EXPECT_FALSE(model.isFilterWaiting());
    EXPECT_EQ(shown(model), std::vector{bo});
    EXPECT_EQ(changed.count(), 1) << "the numbers are old ones by now";

    ASSERT_TRUE(waitUntilMeasured(model));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(shown(model), (std::vector{bo, chi}));
    EXPECT_EQ(model.scene().edgeCount(), 1U) << "who comes brings the lines along";
}

TEST_F(MapMeasuresTest, WhatSaysNothingAboutTiesMakesNothingOld)
{
    MapModel model(*document);
    model.measuring().setRowsAtOnce(0);
    model.setScope(scoped("degree >= 2"));
    ASSERT_TRUE(waitUntilMeasured(model));
    EXPECT_TRUE(commit(edit::setField(context(), ana, &Member::place, QStringLiteral("Harbour"))));
    EXPECT_TRUE(model.isMeasured());
    EXPECT_TRUE(commit(edit::setField(context(), ana, &Member::name, QStringLiteral("Anna"))));
    EXPECT_FALSE(model.isMeasured()) << "clusters are named after members";
}

TEST_F(MapMeasuresTest, TheNewestQuestionIsAnswered)
{
    MapModel model(*document);
    model.measuring().setRowsAtOnce(0);
    model.setAppearance(appearanceNamed(network(), "Connectors"));
    QSignalSpy found(&model.measuring(), &MapMeasures::found);
    // Both are dropped while they are being answered.
    query::MapScope earlier;
    earlier.asOf = *CivilDate::of(2001, 1, 1);
    model.setScope(earlier);
    model.setScope({});
    relate(chi, dan);
    ASSERT_TRUE(waitUntilMeasured(model));
    EXPECT_EQ(found.count(), 1);
    EXPECT_EQ(degreeOf(model, chi), 2);
}

TEST_F(MapMeasuresTest, AnEditWhileMeasuringAsksAnew)
{
    MapMeasures measures(*document);
    measures.setRowsAtOnce(0);
    QSignalSpy found(&measures, &MapMeasures::found);
    measures.ask(kOfTies);
    relate(chi, dan);
    EXPECT_FALSE(measures.isKnown(kOfTies));
    ASSERT_TRUE(found.wait(kAtMostMs));
    EXPECT_TRUE(measures.isKnown(kOfTies));
    EXPECT_EQ(measures.known().ofTies->of(dan)->degree, 1);
}

TEST_F(MapMeasuresTest, ThoseOfPathsComeAndAgeLikeTheOthers)
{
    MapMeasures measures(*document);
    measures.setRowsAtOnce(0);
    QSignalSpy found(&measures, &MapMeasures::found);
    measures.ask(kOfPaths);
    measures.ask(kOfPaths); // no second search
    ASSERT_TRUE(found.wait(kAtMostMs));
    const auto before = measures.known().ofPaths;
    ASSERT_TRUE(before);
    EXPECT_EQ(before->of(bo)->betweenness, 1.0);
    relate(chi, dan);
    measures.ask(kOfPaths);
    EXPECT_FALSE(measures.isKnown(kOfPaths));
    EXPECT_EQ(measures.known().ofPaths, before);
    ASSERT_TRUE(found.wait(kAtMostMs));
    EXPECT_EQ(measures.known().ofPaths->of(bo)->betweenness, 2.0);
    EXPECT_EQ(found.count(), 2);
}

TEST_F(MapMeasuresTest, WhatIsKnownAlreadyIsNotLookedForAgain)
{
    MapMeasures measures(*document);
    measures.setRowsAtOnce(0);
    QSignalSpy found(&measures, &MapMeasures::found);
    measures.ask(kOfTies);
    ASSERT_TRUE(found.wait(kAtMostMs));
    const auto ofTies = measures.known().ofTies;
    query::MeasureQuestion both = kOfPaths;
    both.needs.ofTies = true;
    measures.ask(both);
    EXPECT_TRUE(measures.isKnown(kOfTies));
    measures.ask(kOfTies); // does not drop the wider question
    ASSERT_FALSE(measures.isKnown(both));
    measures.ask(both);
    ASSERT_TRUE(found.wait(kAtMostMs));
    EXPECT_TRUE(measures.isKnown(both));
    EXPECT_EQ(measures.known().ofTies, ofTies);
}

TEST_F(MapMeasuresTest, BetweennessSizesTheMapOnceItIsKnown)
{
    MapModel model(*document);
    model.measuring().setRowsAtOnce(0);
    AppearanceRule size;
    size.owner = RuleOwner::Members;
    size.channel = RuleChannel::Size;
    size.attribute = QStringLiteral("betweenness");
    model.setAppearance({AppearanceRules{{size}}});
    EXPECT_FALSE(model.isMeasured());
    EXPECT_EQ(radiusOf(model, bo), radiusOf(model, ana));
    ASSERT_TRUE(waitUntilMeasured(model));
    EXPECT_GT(radiusOf(model, bo), 1.5F * radiusOf(model, ana));
}

TEST_F(MapMeasuresTest, EndsQuietlyWhileMeasuring)
{
    auto model = std::make_unique<MapModel>(*document);
    model->measuring().setRowsAtOnce(0);
    model->setAppearance(appearanceNamed(network(), "Connectors"));
    bool isCalled = false;
    QObject asker;
    model->whenMeasured(&asker, [&] { isCalled = true; });
    model.reset();
    document.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(isCalled);
}

TEST_F(MapMeasuresTest, APictureWaitsForItsMeasuresUnlessNobodyAsksAnyMore)
{
    MapModel model(*document);
    model.measuring().setRowsAtOnce(0);
    model.setScope(scoped("degree >= 2"));
    int drawn = 0;
    QObject asker;
    auto gone = std::make_unique<QObject>();
    model.whenMeasured(&asker, [&] { drawn += model.isMeasured() ? 1 : 100; });
    model.whenMeasured(gone.get(), [&] { drawn += 1000; });
    gone.reset();
    EXPECT_EQ(drawn, 0);
    ASSERT_TRUE(waitUntilMeasured(model));
    EXPECT_EQ(drawn, 1);
    relate(chi, dan);
    ASSERT_TRUE(waitUntilMeasured(model));
    EXPECT_EQ(drawn, 1) << "once";
    model.whenMeasured(&asker, [&] { ++drawn; });
    EXPECT_EQ(drawn, 2) << "at once when there is nothing to wait for";
}

TEST_F(MapMeasuresTest, MeasuresThatComeLaterShowAsIfTheyHadAlwaysBeenThere)
{
    std::vector<MemberId> members{ana, bo, chi, dan};
    for (int i = 0; i < 20; ++i)
        members.push_back(addMember(qPrintable(QString::number(i)), i * 90.0, 100));
    Random random(4);
    const auto any = [&] { return members[random.below(members.size())]; };
    for (const char* view : {"Connectors", "Where it is thin"}) {
        MapModel model(*document);
        model.measuring().setRowsAtOnce(0);
        model.setAppearance(appearanceNamed(network(), view));
        for (const bool filters : {false, true}) {
            if (filters)
                model.setScope(scoped("degree >= 2 and core_number >= 1"));
            for (int turn = 0; turn < 6; ++turn) {
                const MemberId a = any();
                const MemberId b = any();
                if (a == b)
                    continue;
                const Relationship* tie = network().relationshipBetween(a, b);
                if (tie)
                    EXPECT_TRUE(commit(edit::removeRelationships(context(), std::array{tie->id})));
                else
                    relate(a, b);
                ASSERT_TRUE(waitUntilMeasured(model));
                MapModel fresh(*document);
                fresh.setAppearance(model.appearance());
                fresh.setScope(model.scope());
                ASSERT_EQ(shown(model), shown(fresh));
                ASSERT_EQ(model.hidden(), fresh.hidden());
                for (std::uint32_t i = 0; i < model.scene().nodeCount(); ++i) {
                    ASSERT_EQ(model.scene().node(i).radius, fresh.scene().node(i).radius);
                    ASSERT_EQ(
                        model.groupNames()[model.scene().node(i).group],
                        fresh.groupNames()[fresh.scene().node(i).group]);
                }
                ASSERT_EQ(colors(model), colors(fresh)) << view;
            }
        }
    }
}

TEST_F(MapMeasuresTest, TheMapSaysThatMeasuresAreBeingComputed)
{
    motion::setReduced(true);
    TaskRunner tasks;
    Commits commits{*document, tasks};
    MapView view(commits);
    view.resize(1200, 600);
    view.show();
    view.model().measuring().setRowsAtOnce(0);
    auto* said = view.findChild<QLabel*>(QStringLiteral("hiddenLabel"));
    ASSERT_TRUE(said);
    view.setScope(scoped("degree >= 2"));
    EXPECT_EQ(said->text(), QStringLiteral("The filter waits for its measures …"));
    ASSERT_TRUE(waitUntilMeasured(view.model()));
    EXPECT_EQ(said->text(), QStringLiteral("3 hidden by the filter"));
    relate(chi, dan);
    EXPECT_EQ(
        said->text(), QStringLiteral("3 hidden by the filter · Measures are being computed …"));
    ASSERT_TRUE(waitUntilMeasured(view.model()));
    EXPECT_EQ(said->text(), QStringLiteral("2 hidden by the filter"));
    motion::setReduced(false);
}

} // namespace cw
