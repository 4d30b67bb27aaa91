// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/log/LogDialog.h"

#include "core/query/Depth.h"
#include "tests/support/DocumentFixture.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"
#include "ui/weaving/log/ParticipantsEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <array>

namespace cw {

namespace {

class LogDialogTest : public DocumentFixture
{
protected:
    LogDialogTest() { host.show(); }

    void open(std::span<const MemberId> members)
    {
        dialog = new LogDialog(commits, members, &host);
        dialog->open();
    }

    template <class Widget>
    Widget* part(const char* name)
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    void log()
    {
        part<QPushButton>("logButton")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    const Network& network() const { return document->network(); }

    MemberId sam = addMember("Sam Okoro");
    MemberId ines = addMember("Ines Vidal");
    TaskRunner tasks;
    Commits commits{*document, tasks};
    QWidget host;
    QPointer<LogDialog> dialog;
};

} // namespace

TEST_F(LogDialogTest, LogsAContactOfTodayWithOneKey)
{
    open(std::array{sam, ines});
    QTest::keyClicks(part<QLineEdit>("logNote"), QStringLiteral("the van"));
    QTest::keyClick(part<QLineEdit>("logNote"), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(dialog.isNull());
    const Interaction& logged = *network().all<Interaction>().begin();
    EXPECT_EQ(logged.participants, (IdSet<Member>{sam, ines}));
    EXPECT_EQ(logged.date, document->today());
    EXPECT_EQ(logged.note, QStringLiteral("the van"));
}

TEST_F(LogDialogTest, TakesDownWhatWasGivenAndHeardInTheSameStep)
{
    open(std::array{sam, ines});
    part<QCheckBox>("logIsGiven")->setChecked(true);
    part<QLineEdit>("logGiven")->setText(QStringLiteral("A van"));
    part<QCheckBox>("logIsHeard")->setChecked(true);
    part<QLineEdit>("logHeard")->setText(QStringLiteral("Cold storage"));
    log();
    ASSERT_EQ(network().all<Exchange>().size(), 1U);
    EXPECT_EQ(network().all<Exchange>().begin()->giver, sam);
    EXPECT_EQ(network().all<Exchange>().begin()->receiver, ines);
    ASSERT_EQ(network().all<Need>().size(), 1U);
    EXPECT_EQ(network().all<Need>().begin()->member, sam);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(network().all<Interaction>().empty());
    EXPECT_TRUE(network().all<Need>().empty());
}

/// "raise the tie?" asks, never assumes.
TEST_F(LogDialogTest, RaisesATieOnlyWhereAPersonSaysSo)
{
    for (const bool isAgreed : {false, true}) {
        open(std::array{sam, ines});
        part<QCheckBox>("logIsGiven")->setChecked(true);
        auto* question = part<QCheckBox>("logRaise");
        ASSERT_NE(question, nullptr);
        EXPECT_FALSE(question->isChecked());
        question->setChecked(isAgreed);
        log();
        const Relationship* tie = network().relationshipBetween(sam, ines);
        EXPECT_EQ(tie != nullptr, isAgreed);
    }
}

TEST_F(LogDialogTest, SaysWhatCannotBeAndStaysOpen)
{
    const auto reason = [this] { return part<QLabel>("logReason")->text(); };
    open({});
    log();
    ASSERT_FALSE(dialog.isNull());
    EXPECT_FALSE(reason().isEmpty());
    part<QLineEdit>("logWho")->setText(QStringLiteral("Sam Okoro, Nobody Here"));
    log();
    EXPECT_TRUE(reason().contains(QStringLiteral("Nobody Here")));
    part<QLineEdit>("logWho")->setText(QStringLiteral("Sam Okoro, Ines Vidal"));
    part<QLineEdit>("logDay")->setText(QStringLiteral("the day after"));
    log();
    EXPECT_TRUE(reason().contains(QStringLiteral("the day after")));
    part<QLineEdit>("logDay")->setText(QStringLiteral("2999-01-01"));
    log();
    ASSERT_FALSE(dialog.isNull());
    EXPECT_TRUE(network().all<Interaction>().empty());
}

TEST_F(LogDialogTest, CompletesTheLastNameOfTheLine)
{
    open({});
    auto* who = part<ParticipantsEdit>("logWho");
    QCompleter* completer = who->completer();
    who->setText(QStringLiteral("Sam Okoro, in"));
    completer->setCompletionPrefix(who->text());
    ASSERT_GT(completer->completionCount(), 0);
    EXPECT_EQ(
        completer->pathFromIndex(completer->completionModel()->index(0, 0)),
        QStringLiteral("Sam Okoro, Ines Vidal"));
}

TEST_F(LogDialogTest, KnowsANameWithACommaInIt)
{
    const MemberId firm = addMember("Baker, Sons and Co");
    open({});
    auto* who = part<ParticipantsEdit>("logWho");
    who->setText(QStringLiteral("Baker, Sons and Co, Sam Okoro"));
    const ParticipantsEdit::Read read = who->read(network());
    EXPECT_TRUE(read.refusal.isEmpty());
    EXPECT_EQ(read.members, (std::vector{firm, sam}));
}

} // namespace cw
