// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/spread/SpreadPage.h"
#include "tests/ui/health/HealthViewFixture.h"
#include "ui/charts/Chart.h"
#include "ui/charts/ChartPanel.h"
#include "ui/health/spread/SpreadModel.h"
#include "ui/health/spread/SpreadText.h"
#include "ui/health/whatif/ScenarioModel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QToolButton>

namespace cw {

namespace {

/// Ana Ruiz with three others, whom word passes between as is said; Eli Moss stands alone.
class SpreadPageTest : public HealthViewFixture
{
protected:
    SpreadPageTest()
    {
        eli = addMember("Eli Moss");
        showView();
        view->setAskForMember([this](const QString&, const auto&, const auto& done) { done(bo); });
        view->openSpread();
        waitForAnswer();
    }

    void waitForAnswer()
    {
        SpreadModel& spread = view->spread();
        ASSERT_TRUE(QTest::qWaitFor([&] { return spread.answer() && !spread.isStale(); }));
    }

    /// All ties pass word on always, or never.
    void setAll(int percent)
    {
        for (int i = 0; i < 7; ++i)
            view->findChild<QSlider*>(QStringLiteral("passing%1").arg(i))->setValue(percent);
    }

    void press(const char* name)
    {
        auto* button = view->findChild<QPushButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        button->click();
    }

    QString sentence() const { return textOf(view.get(), "spreadSentence"); }

    MemberId eli;
};

} // namespace

TEST_F(SpreadPageTest, WithoutStartsNamesWhoShouldBegin)
{
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("If you may choose who begins, begin with")))
        << qPrintable(sentence());
    EXPECT_TRUE(sentence().contains(QStringLiteral("Ana Ruiz"))) << qPrintable(sentence());
    EXPECT_EQ(view->findChild<QTableView*>(QStringLiteral("spreadBest"))->model()->rowCount(), 3);
}

TEST_F(SpreadPageTest, SaysHowFarItGoesAndWhoNeverHears)
{
    press("spreadAdd");
    setAll(100);
    waitForAnswer();
    EXPECT_TRUE(sentence().startsWith(
        QStringLiteral("If word begins with Bo Lind, it reaches about 4 of 5 members (4 to 4).")))
        << qPrintable(sentence());
    EXPECT_TRUE(sentence().contains(QStringLiteral("The least likely to hear of it: Eli Moss, ")))
        << qPrintable(sentence());
    const ChartData& chart = view->findChild<SpreadPage*>()->findChild<Chart*>()->data();
    EXPECT_EQ(chart.values, (std::vector<double>{1.0, 2.0, 4.0}));
    EXPECT_EQ(chart.low.size(), chart.values.size());
    setAll(0);
    waitForAnswer();
    EXPECT_TRUE(sentence().contains(QStringLiteral("reaches about 1 of 5")))
        << qPrintable(sentence());
}

TEST_F(SpreadPageTest, BeginsWithThoseWhoAreSelectedAndTakesThemBackByKey)
{
    auto* take = view->findChild<QPushButton*>(QStringLiteral("spreadFromSelection"));
    EXPECT_FALSE(take->isEnabled());
    selection.set({chi, dee});
    EXPECT_TRUE(take->isEnabled());
    take->click();
    EXPECT_EQ(view->spread().ask().starts, (std::vector<MemberId>{chi, dee}));
    QCoreApplication::processEvents();
    auto* remove = view->findChild<QToolButton*>(QStringLiteral("spreadTakeBack"));
    QTest::keyClick(remove, Qt::Key_Space);
    EXPECT_EQ(view->spread().ask().starts, (std::vector<MemberId>{dee}));
    QTest::keyClick(view->findChild<SpreadPage*>(), Qt::Key_Escape);
    EXPECT_FALSE(view->findChild<SpreadPage*>()->isVisible());
    EXPECT_EQ(view->focusWidget()->objectName(), QStringLiteral("openSpread"));
}

TEST_F(SpreadPageTest, ComparesWithTheScenarioAndNamesWhoGains)
{
    press("spreadAdd");
    setAll(100);
    view->scenario().introduce(bo, eli);
    SpreadAsk ask = view->spread().ask();
    ask.beside = SpreadBeside::Scenario;
    view->spread().setAsk(ask);
    EXPECT_EQ(textOf(view.get(), "spreadState"), QStringLiteral("Being looked at…"));
    waitForAnswer();
    EXPECT_EQ(textOf(view.get(), "spreadState"), QString());
    EXPECT_EQ(
        textOf(view.get(), "spreadBesideSentence"),
        QStringLiteral("Word would reach with your scenario about 5, which is 125 % of now. "
                       "Eli Moss would gain most."));
    EXPECT_EQ(mostGaining(*view->spread().answer(), 5), std::vector<MemberId>{eli});
    EXPECT_EQ(document->network().relationshipBetween(bo, eli), nullptr);
}

TEST_F(SpreadPageTest, ARowLightsWhomItNames)
{
    press("spreadAdd");
    waitForAnswer();
    auto* late = view->findChild<QTableView*>(QStringLiteral("spreadLate"));
    late->selectRow(0);
    EXPECT_EQ(selection.onlyMember(), eli);
    QSignalSpy lit(view.get(), &HealthView::showOnMapRequested);
    press("spreadShowOnMap");
    ASSERT_EQ(lit.size(), 1);
    EXPECT_TRUE(lit.first().first().value<std::vector<MemberId>>().size() >= 4);
}

} // namespace cw
