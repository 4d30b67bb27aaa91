// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/QuickCaptureBar.h"

#include "tests/support/DocumentFixture.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace cw {

namespace {

class QuickCaptureBarTest : public DocumentFixture
{
protected:
    QuickCaptureBarTest()
    {
        ana = addMember("Ana Ruiz");
        bo = addMember("Bo Lind");
        bar = std::make_unique<QuickCaptureBar>(commits);
        bar->open();
        sentence = bar->findChild<QLineEdit*>(QStringLiteral("captureSentence"));
    }

    QString said() const
    {
        return bar->findChild<QLabel*>(QStringLiteral("captureMeaning"))->text();
    }

    MemberId ana;
    MemberId bo;
    TaskRunner tasks;
    Commits commits{*document, tasks};
    std::unique_ptr<QuickCaptureBar> bar;
    QLineEdit* sentence = nullptr;
};

} // namespace

TEST_F(QuickCaptureBarTest, ShowsWhatWillBeMadeWhileOneTypes)
{
    QTest::keyClicks(sentence, QStringLiteral("ana bo 3"));
    EXPECT_TRUE(said().contains(QStringLiteral("Ana Ruiz – Bo Lind")));
    EXPECT_TRUE(said().contains(QStringLiteral("3")));
    EXPECT_TRUE(document->network().all<Relationship>().empty());
}

TEST_F(QuickCaptureBarTest, EnterNotesItInOneStep)
{
    QSignalSpy captured(bar.get(), &QuickCaptureBar::captured);
    QTest::keyClicks(sentence, QStringLiteral("ana met Ines Vidal, exchanging"));
    QTest::keyClick(sentence, Qt::Key_Return);
    EXPECT_EQ(captured.count(), 1);
    EXPECT_EQ(document->network().all<Member>().size(), 3U);
    EXPECT_EQ(document->network().all<Relationship>().size(), 1U);
    EXPECT_EQ(document->network().all<Interaction>().size(), 1U);
    EXPECT_TRUE(sentence->text().isEmpty());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(document->network().all<Member>().size(), 2U);
    EXPECT_TRUE(document->network().all<Relationship>().empty());
}

TEST_F(QuickCaptureBarTest, ShowsWhatWasHeardAndPointsAtWhatIsMissing)
{
    sentence->setText(QStringLiteral("ana met bo, he offers"));
    EXPECT_TRUE(said().contains(QStringLiteral("“offers”"))) << said().toStdString();
    QTest::keyClick(sentence, Qt::Key_Return);
    EXPECT_TRUE(document->network().all<Interaction>().empty());
    QTest::keyClicks(sentence, QStringLiteral(" a van"));
    EXPECT_TRUE(said().contains(QStringLiteral("Bo Lind offers: a van"))) << said().toStdString();
    QTest::keyClick(sentence, Qt::Key_Return);
    EXPECT_EQ(document->network().all<Interaction>().size(), 1U);
    EXPECT_EQ(document->network().all<Offer>().size(), 1U);
}

TEST_F(QuickCaptureBarTest, AsksWhetherTheTieIsDeeperAndAssumesNothing)
{
    const auto box = [this] { return bar->findChild<QCheckBox*>(QStringLiteral("captureRaise")); };
    sentence->setText(QStringLiteral("ana met bo, he gave her a drill"));
    ASSERT_TRUE(box());
    EXPECT_FALSE(box()->isChecked());
    QTest::keyClick(sentence, Qt::Key_Return);
    EXPECT_TRUE(document->network().all<Assessment>().empty());
    sentence->setText(QStringLiteral("ana met bo, he gave her a saw"));
    ASSERT_TRUE(box());
    box()->setChecked(true);
    QTest::keyClick(box(), Qt::Key_Return);
    ASSERT_EQ(document->network().all<Assessment>().size(), 1U);
    EXPECT_EQ((*document->network().all<Assessment>().begin()).depth, 2);
    sentence->setText(QStringLiteral("ana met bo, exchanging"));
    EXPECT_FALSE(box()) << "it is said already";
}

TEST_F(QuickCaptureBarTest, SaysWhatWasNotedByTheNamesAsTheyAreKept)
{
    QTest::keyClicks(sentence, QStringLiteral("anna bo 3"));
    QTest::keyClick(sentence, Qt::Key_Return);
    ASSERT_EQ(document->network().all<Member>().size(), 2U) << "Anna is taken for Ana Ruiz";
    EXPECT_TRUE(said().contains(QStringLiteral("Ana Ruiz – Bo Lind"))) << said().toStdString();
    EXPECT_FALSE(said().contains(QStringLiteral("anna")));
    EXPECT_TRUE(document->undoTitle().arguments.value(0).contains(QStringLiteral("Ana Ruiz")));
}

TEST_F(QuickCaptureBarTest, OffersUnknownNamesAsNew)
{
    QTest::keyClicks(sentence, QStringLiteral("ana met Ines Vidal"));
    bool offered = false;
    for (const auto* button : bar->findChildren<QToolButton*>())
        offered = offered || button->text() == QStringLiteral("New: Ines Vidal");
    EXPECT_TRUE(offered);
}

TEST_F(QuickCaptureBarTest, APastedTableIsNotThousandsOfButtons)
{
    QStringList names;
    for (int i = 0; i < 2'000; ++i)
        names << QStringLiteral("P%1").arg(i);
    QGuiApplication::clipboard()->setText(names.join(QStringLiteral(", ")));
    sentence->paste();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_LT(sentence->text().size(), 2'000);
    EXPECT_LE(bar->findChildren<QToolButton*>().size(), 12);
    EXPECT_LT(said().size(), 200);
    bool isCounted = false;
    for (const auto* label : bar->findChildren<QLabel*>())
        isCounted = isCounted || label->text().startsWith(QStringLiteral("and "));
    EXPECT_TRUE(isCounted);
}

TEST_F(QuickCaptureBarTest, OneNameAloneAsksForTheOther)
{
    QTest::keyClicks(sentence, QStringLiteral("ana"));
    EXPECT_TRUE(said().contains(u'?'));
    QTest::keyClick(sentence, Qt::Key_Return);
    EXPECT_TRUE(document->network().all<Relationship>().empty());
}

TEST_F(QuickCaptureBarTest, EscapeClosesWithoutDoingAnything)
{
    QTest::keyClicks(sentence, QStringLiteral("ana bo 3"));
    QTest::keyClick(sentence, Qt::Key_Escape);
    EXPECT_TRUE(bar->isHidden());
    EXPECT_TRUE(document->network().all<Relationship>().empty());
}

TEST_F(QuickCaptureBarTest, KnowsMembersThatWereAddedMeanwhile)
{
    addMember("Sam Okoro");
    QTest::keyClicks(sentence, QStringLiteral("sam ana 1"));
    EXPECT_TRUE(said().contains(QStringLiteral("Sam Okoro")));
}

} // namespace cw
