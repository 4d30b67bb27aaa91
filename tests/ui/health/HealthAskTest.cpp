// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterParser.h"
#include "tests/ui/health/HealthViewFixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>

namespace cw {

namespace {

/// Ana and Bo live in Leith.
class HealthAskTest : public HealthViewFixture
{
protected:
    HealthAskTest()
    {
        for (const MemberId id : {ana, bo})
            setPlace(id, "Leith");
    }

    void setPlace(MemberId id, const char* place)
    {
        Member row = member(id);
        row.place = QString::fromUtf8(place);
        ChangeBuilder builder(document->network(), document->ids());
        builder.update(row);
        ASSERT_TRUE(document->commit(builder.take(), {QStringLiteral("test"), {}}).ok());
    }

    query::Filter filter(const char* text) const
    {
        const auto parsed =
            query::parseFilter(QString::fromUtf8(text), query::FilterWords(document->network()));
        EXPECT_TRUE(parsed.isOk());
        return parsed.filter;
    }

    void writeFilter(const char* text)
    {
        view->findChild<QToolButton*>(QStringLiteral("filterTextButton"))->click();
        auto* edit = view->findChild<QLineEdit*>(QStringLiteral("filterEdit"));
        edit->setText(QString::fromUtf8(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }

    bool isShown(const char* name) const
    {
        return view->findChild<QWidget*>(QLatin1String(name))->isVisible();
    }
};

/// Says everything in another language, by a sign before it.
class Foreign : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QStringLiteral("~") + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_F(HealthAskTest, RuleDepthDayAndFilterStandBesideTheNumbers)
{
    showView();
    EXPECT_EQ(
        textOf(view.get(), "healthOf"),
        QStringLiteral("Numbers of 4 member(s) (everybody but the archived) · as things stand on "
                       "12 Mar 2025 · all ties · depth claimed by either side"));
    view->model().setAsk(
        {.rule = Rule::Mean,
         .minDepth = 2,
         .asOf = *CivilDate::of(2024, 12, 31),
         .filter = filter("place = Leith")});
    waitForAll();
    EXPECT_EQ(
        textOf(view.get(), "healthOf"),
        QStringLiteral("Numbers of 2 member(s) (Place: Leith) · as of 31 Dec 2024 · ties of depth "
                       "2 · exchanging or more · depth mean of both sides"));
}

TEST_F(HealthAskTest, AFilterMeasuresOnlyThoseWhomItLetsThrough)
{
    showView();
    view->model().setAsk({.filter = filter("place = Leith")});
    waitForAll();
    EXPECT_EQ(view->model().picture()->found.network.members, (std::vector{ana, bo}));
    EXPECT_EQ(view->model().picture()->found.filter, QStringLiteral("place = Leith"));
    EXPECT_EQ(view->model().trend()->back().filter, QStringLiteral("place = Leith"));
}

TEST_F(HealthAskTest, AFilterIsWrittenShownAsAChipAndTakenAway)
{
    showView();
    writeFilter("place = Leith");
    waitForAll();
    EXPECT_EQ(view->model().picture()->found.network.members, (std::vector{ana, bo}));
    auto* chip = view->findChild<QPushButton*>(QStringLiteral("filterChip"));
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->text().startsWith(QStringLiteral("Place: Leith")));
    chip->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->model().ask().filter.isEmpty(); }));
    waitForAll();
    EXPECT_EQ(view->model().picture()->found.network.members.size(), 4U);
}

TEST_F(HealthAskTest, WhoIsMeasuredCannotDependOnWhatIsMeasured)
{
    showView();
    for (const char* text : {"degree > 1", "relationship.depth > 1"}) {
        writeFilter(text);
        EXPECT_TRUE(isShown("filterProblem")) << text;
        EXPECT_TRUE(view->model().ask().filter.isEmpty()) << text;
    }
}

TEST_F(HealthAskTest, NumbersThatMoveBecauseTheFilterMovedSaySo)
{
    showView();
    EXPECT_FALSE(isShown("healthMoved"));
    writeFilter("place = Leith");
    EXPECT_TRUE(isShown("healthMoved"));
    EXPECT_TRUE(textOf(view.get(), "healthMovedText")
                    .contains(QStringLiteral("Place: Leith instead of everybody")));
    waitForAll();
    EXPECT_TRUE(isShown("healthMoved")) << "until somebody has taken note";
    view->findChild<QToolButton*>(QStringLiteral("healthMovedNoted"))->click();
    EXPECT_FALSE(isShown("healthMoved"));
    EXPECT_FALSE(view->model().ask().filter.isEmpty());
}

TEST_F(HealthAskTest, TheFirstQuestionComesBackWithOneClick)
{
    showView();
    auto* rule = view->findChild<QComboBox*>(QStringLiteral("healthRule"));
    rule->setCurrentIndex(2);
    emit rule->activated(2);
    writeFilter("place = Leith");
    view->findChild<QPushButton*>(QStringLiteral("healthAskAsBefore"))->click();
    EXPECT_EQ(view->model().ask(), HealthAsk());
    EXPECT_EQ(rule->currentIndex(), 0);
    EXPECT_FALSE(isShown("healthMoved"));
}

TEST_F(HealthAskTest, ASnapshotOfOthersIsNotHeldAgainstThese)
{
    showView();
    view->findChild<QPushButton*>(QStringLiteral("keepSnapshot"))->click();
    waitForAll();
    view->model().setAsk({.filter = filter("place = Leith")});
    waitForAll();
    QStringList texts;
    for (const QLabel* each :
         view->findChild<QWidget*>(QStringLiteral("snapshotCard"))->findChildren<QLabel*>())
        texts << each->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("not comparable: another filter")));
}

TEST_F(HealthAskTest, WhoIsLetThroughByNothingLeavesNoNumbersButSaysSo)
{
    showView();
    view->model().setAsk({.filter = filter("place = Nowhere")});
    waitForAll();
    EXPECT_TRUE(textOf(view.get(), "healthOf").startsWith(QStringLiteral("Numbers of 0")));
    EXPECT_EQ(card(health::Panel::Connectivity), nullptr);
}

TEST_F(HealthAskTest, AnotherLanguageReachesEverythingAndKeepsThePlace)
{
    showView();
    view->model().setAsk({.filter = filter("place = Leith")});
    waitForAll();
    view->open(health::Panel::Connectivity);
    Foreign foreign;
    QCoreApplication::installTranslator(&foreign);
    QCoreApplication::processEvents();
    EXPECT_TRUE(view->isOpen());
    EXPECT_TRUE(textOf(view.get(), "panelTitle").startsWith(u'~'));
    EXPECT_TRUE(textOf(view.get(), "healthOf").startsWith(u'~'));
    EXPECT_TRUE(textOf(view.get(), "snapshotTitle").startsWith(u'~'));
    EXPECT_EQ(view->findChildren<QPushButton*>(QStringLiteral("filterChip")).size(), 1);
    for (const QPushButton* each : view->findChildren<QPushButton*>())
        EXPECT_TRUE(each->text().contains(u'~')) << qPrintable(each->objectName());
    QCoreApplication::removeTranslator(&foreign);
    QCoreApplication::processEvents();
    EXPECT_FALSE(textOf(view.get(), "panelTitle").startsWith(u'~'));
}

} // namespace cw
