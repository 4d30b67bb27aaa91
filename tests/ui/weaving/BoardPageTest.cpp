// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/board/BoardPage.h"

#include "core/edit/Exchanges.h"
#include "core/edit/OffersAndNeeds.h"
#include "tests/support/DocumentFixture.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"
#include "ui/weaving/board/ListingDialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace cw {

namespace {

class BoardPageTest : public DocumentFixture
{
protected:
    BoardPageTest()
    {
        page.resize(1000, 700);
        page.show();
        selection.select(ines);
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    ListingDialog* dialog(const char* opener)
    {
        settle();
        page.findChild<QPushButton*>(QLatin1String(opener))->click();
        return page.findChild<ListingDialog*>();
    }

    static QLineEdit* line(ListingDialog* dialog, const char* name)
    {
        return dialog->findChild<QLineEdit*>(QLatin1String(name));
    }

    static void keep(ListingDialog* dialog)
    {
        dialog->findChild<QPushButton*>(QStringLiteral("keepListing"))->click();
        settle();
    }

    void offer(const char* who, const char* what, int capacity = 1)
    {
        ListingDialog* open = dialog("newOffer");
        line(open, "listingMember")->setText(QString::fromUtf8(who));
        line(open, "listingText")->setText(QString::fromUtf8(what));
        open->findChild<QSpinBox*>(QStringLiteral("listingCapacity"))->setValue(capacity);
        keep(open);
    }

    void need(const char* who, const char* what)
    {
        ListingDialog* open = dialog("newNeed");
        line(open, "listingMember")->setText(QString::fromUtf8(who));
        line(open, "listingText")->setText(QString::fromUtf8(what));
        keep(open);
    }

    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : page.findChildren<QPushButton*>(QStringLiteral("taskButton"))) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    const Need& onlyNeed() const { return *document->network().all<Need>().begin(); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    MemberId ines = addMember("Ines Vidal");
    MemberId oak = addMember("Oak Trust", MemberKind::Organization);
    BoardPage page{commits, selection, nullptr};
};

} // namespace

TEST_F(BoardPageTest, SaysWhatItIsForWhileItIsEmpty)
{
    EXPECT_NE(page.findChild<QLabel*>(QStringLiteral("boardEmpty")), nullptr);
}

TEST_F(BoardPageTest, PutsANeedOfTheSelectedMemberOnTheBoardWithNewTags)
{
    ListingDialog* open = dialog("newNeed");
    EXPECT_EQ(line(open, "listingMember")->text(), QStringLiteral("Ines Vidal"));
    line(open, "listingText")->setText(QStringLiteral("soil data"));
    line(open, "listingTags")->setText(QStringLiteral("soil, data ,"));
    line(open, "listingUntil")->setText(QStringLiteral("2025-04-01"));
    keep(open);
    ASSERT_EQ(document->network().all<Need>().size(), 1U);
    EXPECT_EQ(onlyNeed().member, ines);
    EXPECT_EQ(onlyNeed().tags.size(), 2U);
    EXPECT_EQ(onlyNeed().until, *CivilDate::of(2025, 4, 1));
    EXPECT_EQ(document->network().all<Tag>().size(), 2U);
}

TEST_F(BoardPageTest, RefusesNobodyNothingAndNoDayAndSaysWhich)
{
    ListingDialog* open = dialog("newNeed");
    auto* reason = open->findChild<QLabel*>(QStringLiteral("listingReason"));
    line(open, "listingMember")->setText(QStringLiteral("Nobody At All"));
    keep(open);
    EXPECT_EQ(reason->text(), QStringLiteral("Nobody is called so."));
    line(open, "listingMember")->setText(QStringLiteral("ines vidal"));
    keep(open);
    EXPECT_EQ(reason->text(), QStringLiteral("Say what it is."));
    line(open, "listingText")->setText(QStringLiteral("soil data"));
    line(open, "listingUntil")->setText(QStringLiteral("soonish"));
    keep(open);
    EXPECT_EQ(reason->text(), QStringLiteral("“soonish” is no day."));
    EXPECT_TRUE(document->network().all<Need>().empty());
    addMember("Ines Vidal");
    line(open, "listingUntil")->clear();
    keep(open);
    EXPECT_TRUE(reason->text().startsWith(QStringLiteral("Several members")));
    EXPECT_TRUE(document->network().all<Need>().empty());
}

TEST_F(BoardPageTest, MatchesANeedWithWhatFitsAndIntroducesTheTwo)
{
    offer("Oak Trust", "ten years of soil samples");
    need("Ines Vidal", "soil data");
    settle();
    ASSERT_NE(button(QStringLiteral("Match")), nullptr);
    const auto offers = button(QStringLiteral("Match"))->menu()->actions();
    ASSERT_EQ(offers.size(), 1);
    EXPECT_EQ(offers[0]->text(), QStringLiteral("Oak Trust: ten years of soil samples"));
    offers[0]->trigger();
    settle();
    EXPECT_EQ(onlyNeed().state, MatchState::Matched);
    QSignalSpy wanted(&page, &BoardPage::introductionWanted);
    ASSERT_NE(button(QStringLiteral("Introduce")), nullptr);
    button(QStringLiteral("Introduce"))->click();
    settle();
    ASSERT_EQ(wanted.size(), 1);
    const Introduction& begun = *document->network().all<Introduction>().begin();
    EXPECT_EQ(begun.need, onlyNeed().id);
    EXPECT_TRUE(begun.joins(ines) && begun.joins(oak));
    button(QStringLiteral("Met"))->click();
    settle();
    EXPECT_EQ(onlyNeed().state, MatchState::Met);
    EXPECT_EQ(document->network().all<Offer>().begin()->state, MatchState::Met);
    EXPECT_EQ(button(QStringLiteral("Met")), nullptr) << "it is of the past";
}

TEST_F(BoardPageTest, NamesTheOfferThatSuitsAllNeedsBestAndPutsItFirst)
{
    offer("Oak Trust", "a van with a driver");
    offer("Oak Trust", "a van");
    need("Ines Vidal", "a van with a driver");
    need("Ines Vidal", "some van");
    settle();
    QStringList said;
    for (const QLabel* each : page.findChildren<QLabel*>())
        said += each->text().split(u'\n');
    EXPECT_TRUE(said.contains(QStringLiteral("Best match: Oak Trust offers “a van”")))
        << said.join(u'|').toStdString();
    EXPECT_TRUE(
        said.contains(QStringLiteral("Best match: Oak Trust offers “a van with a driver”")));
}

TEST_F(BoardPageTest, SaysHowLongNeedsWereOpenOnceItIsKnown)
{
    auto* time = page.findChild<QLabel*>(QStringLiteral("timeToMeet"));
    EXPECT_TRUE(time->text().isEmpty());
    need("Ines Vidal", "a van");
    Exchange given;
    given.giver = oak;
    given.receiver = ines;
    given.need = onlyNeed().id;
    ASSERT_TRUE(commits.carryOut(
        edit::logExchange(document->editContext(), given), {QStringLiteral("given"), {}}));
    settle();
    EXPECT_FALSE(time->text().isEmpty());
}

TEST_F(BoardPageTest, SaysThatNothingFits)
{
    offer("Oak Trust", "bookkeeping");
    need("Ines Vidal", "soil data");
    settle();
    const auto offers = button(QStringLiteral("Match"))->menu()->actions();
    ASSERT_EQ(offers.size(), 1);
    EXPECT_FALSE(offers[0]->isEnabled());
}

TEST_F(BoardPageTest, WithdrawsAndShowsThePastWhenAsked)
{
    offer("Oak Trust", "bookkeeping", 3);
    settle();
    button(QStringLiteral("More"))->menu()->actions().at(0)->trigger();
    settle();
    EXPECT_EQ(document->network().all<Offer>().begin()->state, MatchState::Withdrawn);
    EXPECT_EQ(button(QStringLiteral("More")), nullptr);
    page.findChild<QCheckBox*>(QStringLiteral("showsPast"))->setChecked(true);
    settle();
    EXPECT_NE(button(QStringLiteral("More")), nullptr);
}

} // namespace cw
