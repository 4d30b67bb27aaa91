// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scope/LegendFilter.h"

#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/LegendRow.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QTest>

namespace cw {

namespace {

LegendValue sector(const char* name)
{
    return {RuleOwner::Members, QStringLiteral("sector"), QString::fromLatin1(name)};
}

class LegendFilterTest : public MapFixture
{
protected:
    LegendFilterTest() { motion::setReduced(true); }
    ~LegendFilterTest() override { motion::setReduced(false); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
};

LegendRow* rowOf(MapView& view, const char* label)
{
    QCoreApplication::processEvents();
    for (LegendRow* row : view.findChildren<LegendRow*>()) {
        if (row->entry().label == QLatin1String(label))
            return row;
    }
    ADD_FAILURE() << label << " is not in the legend";
    return nullptr;
}

} // namespace

TEST(LegendFilter, AsksForOneValueThenForNothing)
{
    const query::Filter food = withLegendValue({}, sector("Food"), false);
    EXPECT_EQ(query::text(food), QStringLiteral("sector = Food"));
    EXPECT_EQ(
        query::text(withLegendValue(food, sector("Art"), false)), QStringLiteral("sector = Art"));
    EXPECT_TRUE(withLegendValue(food, sector("Food"), false).isEmpty());
    EXPECT_EQ(
        query::text(withLegendValue(food, sector(""), false)), QStringLiteral("sector is empty"));
}

TEST(LegendFilter, AddsAndTakesAwayWithCtrl)
{
    query::Filter filter = withLegendValue({}, sector("Food"), true);
    filter = withLegendValue(filter, sector("Art"), true);
    EXPECT_EQ(query::text(filter), QStringLiteral("sector in (Food, Art)"));
    filter = withLegendValue(
        filter, {RuleOwner::Relationships, QStringLiteral("depth"), QStringLiteral("3")}, false);
    EXPECT_EQ(query::text(filter), QStringLiteral("sector in (Food, Art) and depth = 3"));
    filter = withLegendValue(filter, sector("Food"), true);
    EXPECT_EQ(query::text(filter), QStringLiteral("sector = Art and depth = 3"));
}

TEST_F(LegendFilterTest, PressingAnEntryShowsOnlyTheseAndColoursStay)
{
    addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    addMember("Bo", 300, 0, MemberKind::Individual, "Food");
    const MemberId chi = addMember("Chi", 0, 300, MemberKind::Individual, "Art");
    MapView view(commits);
    view.resize(900, 600);
    view.show();
    const auto fillOfChi = [&] {
        for (const scene::SceneNode& node : view.model().scene().nodes()) {
            if (node.id == chi.value)
                return node.fill;
        }
        return scene::kThemeColor;
    };
    const auto press = [&](const char* label) {
        QTest::mouseClick(rowOf(view, label), Qt::LeftButton);
        QCoreApplication::processEvents();
    };
    const scene::Rgb before = fillOfChi();
    press("Art");
    EXPECT_EQ(view.model().scene().nodeCount(), 1U);
    EXPECT_EQ(fillOfChi(), before);
    EXPECT_TRUE(rowOf(view, "Art")->isMarked());
    EXPECT_FALSE(rowOf(view, "Food")->isMarked()) << "it stays, so that it can be added";
    rowOf(view, "Food")->setFocus();
    QTest::keyClick(rowOf(view, "Food"), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(view.model().scene().nodeCount(), 3U);
    press("Art");
    press("Art");
    EXPECT_TRUE(view.model().scope().filter.isEmpty());
    EXPECT_EQ(view.model().scene().nodeCount(), 3U);
}

} // namespace cw
