// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/comparison/ComparisonPage.h"

#include "tests/ui/health/HealthViewFixture.h"
#include "ui/support/Formats.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace cw {

namespace {

/// Eli joined this year; a snapshot was kept before anybody else did.
class ComparisonPageTest : public HealthViewFixture
{
protected:
    void openPage()
    {
        showView();
        view->findChild<QPushButton*>(QStringLiteral("compareDays"))->click();
        page = view->findChild<ComparisonPage*>();
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->comparison() != nullptr; }));
    }

    void addLatecomer()
    {
        Member eli;
        eli.name = QStringLiteral("Eli Moss");
        eli.joined = *CivilDate::of(2025, 2, 1);
        relate(ana, add(eli));
    }

    QStringList rows(const char* table) const
    {
        QStringList texts;
        const auto* model = view->findChild<QTableView*>(QLatin1String(table))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            texts << cells.join(u'|');
        }
        return texts;
    }

    ComparisonPage* page = nullptr;
};

} // namespace

TEST_F(ComparisonPageTest, NamesThePeopleAndTiesBehindTheDifference)
{
    addLatecomer();
    openPage();
    EXPECT_EQ(page->comparison()->before.day, *CivilDate::of(2024, 12, 31));
    EXPECT_TRUE(rows("comparisonMeasures").contains(QStringLiteral("Members|4|5|+1")))
        << qPrintable(rows("comparisonMeasures").join(u'\n'));
    const QStringList changes = rows("comparisonChanges");
    EXPECT_TRUE(changes.contains(QStringLiteral("Eli Moss|came|")))
        << qPrintable(changes.join(u'\n'));
    EXPECT_TRUE(changes.contains(QStringLiteral("Ana Ruiz – Eli Moss|new|not known")));
    EXPECT_TRUE(textOf(view.get(), "comparisonSentence").contains(QStringLiteral("who came: 1")));
}

TEST_F(ComparisonPageTest, TheDaysThatAreChosenAreThoseThatAreCompared)
{
    openPage();
    auto* from = view->findChild<QComboBox*>(QStringLiteral("comparisonFrom"));
    EXPECT_EQ(from->currentText(), QStringLiteral("31 Dec 2024"));
    from->setCurrentIndex(2);
    EXPECT_EQ(from->currentText(), formats::date(*CivilDate::of(2024, 9, 30)));
    emit from->activated(from->currentIndex());
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->comparison() != nullptr; }));
    EXPECT_EQ(page->comparison()->before.day, *CivilDate::of(2024, 9, 30));
}

TEST_F(ComparisonPageTest, WhoIsChosenIsSelectedEverywhere)
{
    addLatecomer();
    openPage();
    view->findChild<QTableView*>(QStringLiteral("comparisonChanges"))->selectRow(0);
    ASSERT_TRUE(selection.onlyMember());
    EXPECT_EQ(member(selection.onlyMember()).name, QStringLiteral("Eli Moss"));
}

TEST_F(ComparisonPageTest, TheMapIsAskedForTheSameTwoDays)
{
    openPage();
    QSignalSpy asked(view.get(), &HealthView::compareOnMapRequested);
    view->findChild<QPushButton*>(QStringLiteral("compareOnMap"))->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).value<CivilDate>(), *CivilDate::of(2024, 12, 31));
    EXPECT_FALSE(asked.first().at(1).value<CivilDate>()) << "as things stand";
    EXPECT_TRUE(asked.first().at(2).value<query::Filter>().isEmpty());
}

TEST_F(ComparisonPageTest, AKeptDayCountsWithItsNumbersAndAnotherMethodIsNotCompared)
{
    Snapshot kept;
    kept.taken = *CivilDate::of(2025, 1, 10);
    kept.label = QStringLiteral("Winter");
    kept.measures = KeyedText::fromEntries(
        {{QStringLiteral("members"), QStringLiteral("2")},
         {QStringLiteral("density"), QStringLiteral("0.5")}});
    kept.methods = KeyedText::fromEntries(
        {{QStringLiteral("members"), QStringLiteral("1")},
         {QStringLiteral("density"), QStringLiteral("99")}});
    add(kept);
    openPage();
    EXPECT_GE(
        page->findChild<QComboBox*>(QStringLiteral("comparisonFrom"))
            ->findText(QStringLiteral("Snapshot “Winter”")),
        0);
    const QStringList measures = rows("comparisonMeasures");
    EXPECT_TRUE(measures.contains(QStringLiteral("Members|2|4|+2")))
        << qPrintable(measures.join(u'\n'));
    EXPECT_TRUE(measures.contains(
        QStringLiteral("Density|50 %|50 %|not comparable: measured in another way")));
}

TEST_F(ComparisonPageTest, EscapeGoesBack)
{
    openPage();
    QTest::keyClick(page, Qt::Key_Escape);
    EXPECT_FALSE(page->isVisible());
}

} // namespace cw
