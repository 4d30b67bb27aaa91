// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/introductions/IntroductionsPage.h"

#include "core/edit/Cells.h"
#include "core/edit/Introductions.h"
#include "tests/support/DocumentFixture.h"
#include "ui/support/InlineField.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"
#include "ui/weaving/introductions/ConclusionDialog.h"
#include "ui/weaving/introductions/IntroductionActions.h"
#include "ui/weaving/introductions/IntroductionPanel.h"
#include "ui/weaving/introductions/IntroductionWords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

namespace cw {

namespace {

/// Ines looks for soil data, which Oak Trust offers.
class IntroductionsPageTest : public DocumentFixture
{
protected:
    IntroductionsPageTest()
    {
        ines = addMember("Ines Vidal");
        oak = addMember("Oak Trust", MemberKind::Organization);
        Tag tag;
        tag.name = QStringLiteral("soil");
        const TagId soil = add(tag);
        Need need;
        need.member = ines;
        need.text = QStringLiteral("soil data");
        need.tags.insert(soil);
        add(need);
        Offer offer;
        offer.member = oak;
        offer.text = QStringLiteral("ten years of samples");
        offer.tags.insert(soil);
        add(offer);
        Offer secret = offer;
        secret.text = QStringLiteral("a grant nobody may know of");
        secret.isPrivate = true;
        add(secret);
        page.resize(1000, 700);
        page.show();
    }

    IntroductionId begin()
    {
        Introduction row;
        row.first = ines;
        row.second = oak;
        const IntroductionId id = beginIntroduction(commits, row);
        page.open(id);
        settle();
        return id;
    }

    void bothSayYes(IntroductionId id)
    {
        for (const MemberId side : {ines, oak})
            EXPECT_TRUE(commits.carryOut(
                edit::answerSide(document->editContext(), id, side, IntroductionAnswer::Yes),
                {QStringLiteral("test"), {}}));
        settle();
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    const Introduction& row(IntroductionId id) const { return *document->network().find(id); }

    QPushButton* button(const char* name) const
    {
        return page.findChild<QPushButton*>(QLatin1String(name));
    }

    QString state() const
    {
        return page.findChild<QLabel*>(QStringLiteral("introductionState"))->text();
    }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    IntroductionsPage page{commits, selection, nullptr};
    MemberId ines;
    MemberId oak;
};

} // namespace

TEST_F(IntroductionsPageTest, DraftsTheMessageFromBothProfilesAndKeepsPrivateThingsOut)
{
    const Introduction& begun = row(begin());
    EXPECT_EQ(begun.strengthsFirst, QStringLiteral("Looks for “soil data”."));
    EXPECT_EQ(begun.strengthsSecond, QStringLiteral("Offers “ten years of samples”."));
    EXPECT_EQ(
        begun.benefit,
        QStringLiteral("Ines Vidal looks for “soil data”, and Oak Trust offers “ten years of "
                       "samples”."));
    EXPECT_TRUE(begun.message.startsWith(QStringLiteral("Dear Ines Vidal, dear Oak Trust,")));
    EXPECT_TRUE(begun.message.contains(begun.benefit));
    for (const QString& text : {begun.message, begun.strengthsSecond, begun.benefit})
        EXPECT_FALSE(text.contains(QStringLiteral("grant")));
}

TEST_F(IntroductionsPageTest, IntroducesOnlyOnceBothSaidYes)
{
    const IntroductionId id = begin();
    EXPECT_FALSE(button("introduced")->isEnabled());
    bothSayYes(id);
    EXPECT_EQ(state(), QStringLiteral("Ines Vidal said yes. Oak Trust said yes."));
    ASSERT_TRUE(button("introduced")->isEnabled());
    button("introduced")->click();
    settle();
    EXPECT_EQ(row(id).made, document->today());
    ASSERT_EQ(document->network().all<FollowUp>().size(), 1U);
    EXPECT_NE(button("followUpAsked"), nullptr);
    button("planFollowUp")->menu()->actions().at(1)->trigger();
    EXPECT_EQ(document->network().all<FollowUp>().size(), 2U);
}

TEST_F(IntroductionsPageTest, KeepsWhatIsTypedAndWritesTheMessageFromIt)
{
    const IntroductionId id = begin();
    auto* benefit = page.findChildren<InlineField*>().at(3)->findChild<QPlainTextEdit*>();
    benefit->selectAll();
    QTest::keyClicks(benefit, QStringLiteral("Better fields."));
    button("draftMessage")->click();
    EXPECT_EQ(row(id).benefit, QStringLiteral("Better fields."));
    EXPECT_TRUE(row(id).message.contains(QStringLiteral("Better fields.")));
    button("copyMessage")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), row(id).message);
}

TEST_F(IntroductionsPageTest, AsksOneSideByMail)
{
    const IntroductionId id = begin();
    QPushButton* mail = button("mailMessage");
    EXPECT_FALSE(mail->menu()->actions().at(0)->isEnabled()) << "no address is known";
    ASSERT_TRUE(commits.carryOut(
        edit::setField(
            document->editContext(), ines, &Member::email, QStringLiteral("ines@example.org")),
        {QStringLiteral("test"), {}}));
    QUrl opened;
    page.panel().setUrlOpener([&opened](const QUrl& url) {
        opened = url;
        return true;
    });
    ASSERT_TRUE(mail->menu()->actions().at(0)->isEnabled());
    mail->menu()->actions().at(0)->trigger();
    EXPECT_EQ(opened.scheme(), QStringLiteral("mailto"));
    EXPECT_EQ(opened.path(), QStringLiteral("ines@example.org"));
    const QString body =
        QUrlQuery(opened).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    EXPECT_TRUE(body.startsWith(QStringLiteral("Dear Ines Vidal,\r\n\r\nmay I introduce you")));
    EXPECT_EQ(
        body, askingMessage(document->network(), row(id), ines)
                  .replace(QStringLiteral("\n"), QStringLiteral("\r\n")));
    EXPECT_FALSE(mail->menu()->actions().at(2)->isEnabled()) << "both have not said yes";
}

TEST_F(IntroductionsPageTest, CopiesTheMessageWhereThereIsNoMailProgram)
{
    ASSERT_TRUE(commits.carryOut(
        edit::setField(
            document->editContext(), ines, &Member::email, QStringLiteral("ines@example.org")),
        {QStringLiteral("test"), {}}));
    const IntroductionId id = begin();
    page.panel().setUrlOpener([](const QUrl&) { return false; });
    button("mailMessage")->menu()->actions().at(0)->trigger();
    EXPECT_EQ(
        QGuiApplication::clipboard()->text(), askingMessage(document->network(), row(id), ines));
}

TEST_F(IntroductionsPageTest, NotesWhatBecameOfItWithTheTieAndTheExchange)
{
    const IntroductionId id = begin();
    bothSayYes(id);
    button("introduced")->click();
    settle();
    button("askOutcome")->click();
    auto* dialog = page.findChild<ConclusionDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto box = [dialog](const char* name) {
        return dialog->findChild<QComboBox*>(QLatin1String(name));
    };
    box("depth")->setCurrentIndex(5); // 4
    box("giver")->setCurrentIndex(1);
    dialog->findChild<QCheckBox*>(QStringLiteral("exchanged"))->setChecked(true);
    dialog->findChild<QLineEdit*>(QStringLiteral("exchangeText"))
        ->setText(QStringLiteral("now sharing a van"));
    dialog->findChild<QPushButton*>(QStringLiteral("concludeButton"))->click();
    settle();
    EXPECT_EQ(row(id).outcome, IntroductionOutcome::Exchanged);
    ASSERT_EQ(document->network().all<Exchange>().size(), 1U);
    const Exchange& exchange = *document->network().all<Exchange>().begin();
    EXPECT_EQ(exchange.giver, oak);
    EXPECT_EQ(exchange.receiver, ines);
    EXPECT_EQ(exchange.introduction, id);
    EXPECT_EQ(document->network().all<Assessment>().begin()->depth, 4);
    EXPECT_TRUE(document->network().all<FollowUp>().empty());
}

TEST_F(IntroductionsPageTest, BeginsWithTheTwoWhoAreSelected)
{
    EXPECT_FALSE(button("introduceSelected")->isEnabled());
    selection.set({ines, oak});
    ASSERT_TRUE(button("introduceSelected")->isEnabled());
    button("introduceSelected")->click();
    settle();
    ASSERT_EQ(document->network().all<Introduction>().size(), 1U);
    EXPECT_EQ(page.panel().shown(), document->network().all<Introduction>().begin()->id);
}

TEST_F(IntroductionsPageTest, GroupsByStageAndShowsTheNextOneWhenOneIsTakenOut)
{
    const IntroductionId id = begin();
    const MemberId bo = addMember("Bo Lind");
    Introduction other;
    other.first = ines;
    other.second = bo;
    const IntroductionId second = beginIntroduction(commits, other);
    page.open(id);
    auto* list = page.findChild<QListWidget*>(QStringLiteral("introductionList"));
    ASSERT_EQ(list->count(), 3);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Thought of (2)"));
    button("removeIntroduction")->click();
    settle();
    EXPECT_EQ(document->network().find(id), nullptr);
    EXPECT_EQ(page.panel().shown(), second);
}

} // namespace cw
