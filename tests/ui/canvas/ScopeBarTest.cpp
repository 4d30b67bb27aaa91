// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scope/ScopeBar.h"

#include "core/edit/Interactions.h"
#include "core/query/filter/FilterParser.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/filter/FilterChips.h"
#include "ui/filter/FilterEdit.h"
#include "ui/filter/FilterPopup.h"
#include "ui/filter/FilterText.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace cw {

namespace {

query::Filter filterOf(const Network& network, const char* text)
{
    const auto parsed = query::parseFilter(QString::fromUtf8(text), query::FilterWords(network));
    EXPECT_TRUE(parsed.isOk()) << text;
    return parsed.filter;
}

/// Ana (Food) - Bo (Food) - Chi (Housing) - Dan.
class ScopeBarTest : public MapFixture
{
protected:
    ScopeBarTest()
    {
        motion::setReduced(true);
        ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
        bo = addMember("Bo", 200, 0, MemberKind::Individual, "Food");
        chi = addMember("Chi", 400, 0, MemberKind::Individual, "Housing");
        dan = addMember("Dan", 600, 0);
        relate(ana, bo);
        relate(bo, chi);
        relate(chi, dan);
        view = std::make_unique<MapView>(commits);
        view->resize(1200, 600);
        view->show();
        view->activateWindow();
        view->canvas().setFocus();
        EXPECT_TRUE(QTest::qWaitFor([this] { return view->canvas().isSettled(); }, 10'000));
    }
    ~ScopeBarTest() override { motion::setReduced(false); }

    void filter(const char* text)
    {
        query::MapScope scope = view->model().scope();
        scope.filter = filterOf(network(), text);
        view->setScope(scope);
    }
    std::size_t shown() const { return view->model().scene().nodeCount(); }
    QList<QPushButton*> chips() const
    {
        QList<QPushButton*> found;
        for (QPushButton* button : view->findChildren<QPushButton*>(QStringLiteral("filterChip"))) {
            if (button->isVisibleTo(view.get()))
                found << button;
        }
        return found;
    }
    template <class W>
    W* part(const char* name) const
    {
        W* found = view->findChild<W*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString scopeText() const { return query::text(view->model().scope().filter); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    MemberId ana, bo, chi, dan;
    std::unique_ptr<MapView> view;
};

} // namespace

TEST_F(ScopeBarTest, AChipSaysWhatIsAskedAndGoesWhenPressed)
{
    filter("sector = Food and depth is empty");
    ASSERT_EQ(chips().size(), 2);
    EXPECT_TRUE(chips()[0]->text().startsWith(QStringLiteral("Sector: Food")));
    EXPECT_TRUE(chips()[1]->text().startsWith(QStringLiteral("Depth not known")));
    EXPECT_EQ(shown(), 2U);
    chips()[0]->setFocus();
    QTest::keyClick(chips()[0], Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown() == 4; }, 5'000));
    EXPECT_EQ(scopeText(), QStringLiteral("depth is empty"));
}

TEST_F(ScopeBarTest, SaysWhoIsHiddenAndWhyAndHasAWayOut)
{
    filter("sector = Food");
    EXPECT_EQ(part<QLabel>("hiddenLabel")->text(), QStringLiteral("2 hidden by the filter"));
    QTest::mouseClick(part<QPushButton>("clearScopeButton"), Qt::LeftButton);
    EXPECT_EQ(shown(), 4U);
    EXPECT_FALSE(part<QLabel>("hiddenLabel")->isVisible());
}

TEST_F(ScopeBarTest, AllOrAnyOfTheChipsMustHold)
{
    filter("sector = Food and name = Chi");
    EXPECT_EQ(shown(), 0U);
    QTest::mouseClick(part<QPushButton>("filterJoinButton"), Qt::LeftButton);
    EXPECT_EQ(shown(), 3U);
    EXPECT_EQ(scopeText(), QStringLiteral("sector = Food or name = Chi"));
    EXPECT_EQ(chips().size(), 2);
}

TEST_F(ScopeBarTest, WhenNobodyMatchesTheMapIsNotCalledEmpty)
{
    filter("name = Nobody");
    EXPECT_EQ(shown(), 0U);
    EXPECT_TRUE(part<QPushButton>("clearScopeButton")->isVisible());
    EXPECT_FALSE(part<QPushButton>("emptyAddButton")->isVisible());
}

TEST_F(ScopeBarTest, NumberKeysShowWhoIsThatManyStepsAway)
{
    view->showMember(ana);
    QTest::keyClick(&view->canvas(), Qt::Key_1);
    EXPECT_EQ(shown(), 2U);
    QTest::keyClick(&view->canvas(), Qt::Key_2);
    EXPECT_EQ(shown(), 3U);
    EXPECT_TRUE(part<QPushButton>("focusChip")->text().startsWith(QStringLiteral("Ana, 2 step")));
    QTest::keyClick(&view->canvas(), Qt::Key_2);
    EXPECT_EQ(shown(), 4U);
}

TEST_F(ScopeBarTest, EscapeFirstLetsGoThenEndsTheFocus)
{
    view->showMember(ana);
    QTest::keyClick(&view->canvas(), Qt::Key_1);
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_EQ(shown(), 2U);
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_EQ(shown(), 4U);
}

TEST_F(ScopeBarTest, TheTextFormFiltersWithEnterAndSaysWhatIsWrong)
{
    QTest::mouseClick(
        view->findChild<QWidget*>(QStringLiteral("filterTextButton")), Qt::LeftButton);
    auto* edit = part<FilterEdit>("filterEdit");
    ASSERT_TRUE(edit->isVisible());
    edit->setText(QStringLiteral("sectr = Food"));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(part<QLabel>("filterProblem")->isVisible());
    EXPECT_TRUE(part<QLabel>("filterProblem")->text().startsWith(QStringLiteral("Column 1:")));
    EXPECT_EQ(shown(), 4U);
    edit->setText(QStringLiteral("sector = Food"));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_FALSE(part<QLabel>("filterProblem")->isVisible());
    EXPECT_EQ(shown(), 2U);
    EXPECT_EQ(chips().size(), 1);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(edit->isVisible());
}

TEST_F(ScopeBarTest, TheTextFormOffersWhatMayFollow)
{
    view->scopeBar().editText();
    auto* edit = part<FilterEdit>("filterEdit");
    QTest::keyClicks(edit, QStringLiteral("sector = Ho"));
    auto* completer = edit->findChild<QCompleter*>();
    ASSERT_EQ(completer->completionModel()->rowCount(), 1);
    emit completer->activated(QStringLiteral("Housing"));
    EXPECT_EQ(edit->text(), QStringLiteral("sector = Housing "));
}

TEST_F(ScopeBarTest, EnterFiltersByWhatIsWrittenToItsEndThoughTheListIsOpen)
{
    view->scopeBar().editText();
    auto* edit = part<FilterEdit>("filterEdit");
    auto* list = edit->findChild<QCompleter*>()->popup();
    const auto press = [&](Qt::Key key, const QString& text = {}) {
        QWidget* target = list->isVisible() ? static_cast<QWidget*>(list) : edit;
        QTest::sendKeyEvent(QTest::Click, target, key, text, Qt::NoModifier);
    };
    for (const QChar letter : QStringLiteral("sector = food"))
        press(Qt::Key(letter.toUpper().unicode()), letter);
    ASSERT_TRUE(list->isVisible());
    press(Qt::Key_Return);
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(shown(), 2U);
    edit->clear();
    for (const QChar letter : QStringLiteral("sector = fo"))
        press(Qt::Key(letter.toUpper().unicode()), letter);
    press(Qt::Key_Return);
    EXPECT_EQ(edit->text(), QStringLiteral("sector = Food ")) << "what is offered comes first";
}

TEST_F(ScopeBarTest, AProblemQuotesNoMoreThanCanBeRead)
{
    view->scopeBar().editText();
    auto* edit = part<FilterEdit>("filterEdit");
    edit->setText(QString(5'000, u'x'));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(part<QLabel>("filterProblem")->isVisible());
    EXPECT_LT(part<QLabel>("filterProblem")->text().size(), 120);
}

TEST_F(ScopeBarTest, ThePopupAsksForFieldComparisonAndValues)
{
    view->scopeBar().askForFilter();
    auto* popup = part<FilterPopup>("filterPopup");
    auto* values = popup->findChild<QListWidget*>(QStringLiteral("filterValues"));
    auto* add = popup->findChild<QPushButton*>(QStringLiteral("filterAdd"));
    ASSERT_EQ(values->count(), 2) << "Sector comes first";
    EXPECT_EQ(values->item(0)->text(), QStringLiteral("Food (2)"));
    EXPECT_FALSE(add->isEnabled());
    values->item(0)->setCheckState(Qt::Checked);
    values->item(1)->setCheckState(Qt::Checked);
    ASSERT_TRUE(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_EQ(scopeText(), QStringLiteral("sector in (Food, Housing)"));
    EXPECT_EQ(shown(), 3U);
}

TEST_F(ScopeBarTest, ThePopupTakesNumbersOnlyForNumbers)
{
    view->scopeBar().askForFilter();
    auto* popup = part<FilterPopup>("filterPopup");
    auto* fields = popup->findChild<QComboBox*>(QStringLiteral("filterAttribute"));
    fields->setCurrentIndex(fields->findText(QStringLiteral("Relationships")));
    auto* typed = popup->findChild<QLineEdit*>(QStringLiteral("filterTyped"));
    auto* add = popup->findChild<QPushButton*>(QStringLiteral("filterAdd"));
    ASSERT_TRUE(typed->isVisible());
    QTest::keyClicks(typed, QStringLiteral("many"));
    EXPECT_FALSE(add->isEnabled());
    typed->setText(QStringLiteral("2"));
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(scopeText(), QStringLiteral("degree >= 2"));
    EXPECT_EQ(shown(), 2U);
}

TEST_F(ScopeBarTest, PathsBetweenTheTwoSelectedAreListed)
{
    view->setSelectedMembers({ana, dan});
    view->showPaths();
    auto* paths = part<QListWidget>("pathList");
    ASSERT_EQ(paths->count(), 1);
    EXPECT_TRUE(paths->item(0)->text().startsWith(QStringLiteral("Ana – Bo – Chi – Dan")));
    filter("name != Bo");
    EXPECT_EQ(paths->count(), 0);
    EXPECT_TRUE(part<QLabel>("pathTitle")->text().contains(QStringLiteral("cannot reach")));
    view->setSelectedMembers({ana});
    view->showPaths();
    EXPECT_TRUE(part<QLabel>("pathTitle")->text().startsWith(QStringLiteral("Select two")));
}

TEST_F(ScopeBarTest, WhoComesNextOnAPathCanBeAskedForAnIntroduction)
{
    view->setSelectedMembers({ana, dan});
    view->showPaths();
    auto* ask = part<QPushButton>("askOnPathButton");
    std::vector<MemberId> wanted;
    QObject::connect(
        view.get(), &MapView::introductionWanted,
        [&](MemberId first, MemberId second, MemberId between) {
            wanted = {first, second, between};
        });
    QTest::mouseClick(ask, Qt::LeftButton);
    EXPECT_EQ(wanted, (std::vector{ana, chi, bo}));
    QTest::mouseClick(part<QPushButton>("copyRequestButton"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Dear Bo,"))) << copied.toStdString();
    EXPECT_TRUE(copied.contains(QStringLiteral("introduce Ana")));
    EXPECT_TRUE(copied.contains(QStringLiteral("lead on to Dan")));
    view->setSelectedMembers({ana, bo});
    view->showPaths();
    EXPECT_FALSE(ask->isEnabled()) << "they know each other";
}

TEST_F(ScopeBarTest, EachStepOfAPathSaysWhenTheTwoLastMet)
{
    Interaction met;
    met.date = *CivilDate::of(2025, 3, 10);
    met.participants = {ana, bo};
    ASSERT_TRUE(commit(edit::logInteraction(context(), met)));
    view->setSelectedMembers({ana, chi});
    view->showPaths();
    const QString row =
        part<QListWidget>("pathList")->item(0)->data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.contains(QStringLiteral("Bo: depth not known, in touch 2 day")))
        << row.toStdString();
    EXPECT_TRUE(row.contains(QStringLiteral("no contact noted")));
}

TEST(FilterChips, AreTheFilterAgain)
{
    const Network network;
    for (const char* text :
         {"sector = A", "sector = A and place = B", "sector = A or place = B",
          "sector = A and depth > 2", "(sector = A or place = B) and (depth = 1 or depth = 2)",
          "(sector = A or place = B) and level = C", "not (sector = A or place = B)",
          "(sector = A or place = B) and depth > 1"}) {
        const query::Filter filter = filterOf(network, text);
        EXPECT_EQ(query::text(FilterChips::of(filter).filter()), query::text(filter)) << text;
    }
    EXPECT_TRUE(FilterChips::of({}).filter().isEmpty());
}

TEST(FilterChips, GoInAnyOrder)
{
    const Network network;
    const FilterChips chips =
        FilterChips::of(filterOf(network, "sector = A and place = B and depth > 1"));
    EXPECT_EQ(query::text(chips.without(1).filter()), QStringLiteral("sector = A and depth > 1"));
    EXPECT_EQ(query::text(chips.without(2).without(0).filter()), QStringLiteral("place = B"));
}

TEST(ScopeText, UnderstandsTheWordsOfTheScreen)
{
    const Network network;
    const auto parsed = query::parseFilter(
        QStringLiteral("kind = organisation and \"Known since\" is known"), screenWords(network));
    ASSERT_TRUE(parsed.isOk());
    EXPECT_EQ(query::text(parsed.filter), QStringLiteral("kind = organization and since is known"));
}

} // namespace cw
