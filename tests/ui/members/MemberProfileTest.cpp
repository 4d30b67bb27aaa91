// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberProfile.h"

#include "tests/support/DocumentFixture.h"
#include "ui/support/InlineField.h"
#include "ui/support/ListRow.h"
#include "ui/support/MenuRow.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace cw {

namespace {

class MemberProfileTest : public DocumentFixture
{
protected:
    MemberProfileTest()
    {
        ana = addMember("Ana Ruiz");
        bo = addMember("Bo Lind");
        tie = relate(ana, bo);
        profile = std::make_unique<MemberProfile>(commits, selection);
        profile->resize(320, 700);
        profile->show();
        profile->showMember(ana);
    }

    InlineField* field(const char* label) const
    {
        for (auto* each : profile->findChildren<InlineField*>()) {
            if (each->label() == QString::fromUtf8(label))
                return each;
        }
        return nullptr;
    }

    ListRow* row(const char* text) const
    {
        for (auto* each : profile->findChildren<ListRow*>()) {
            if (each->isVisibleTo(profile.get()) && each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }

    /// From the menu at the end of a row.
    void choose(const char* rowText, const char* action)
    {
        ListRow* line = row(rowText);
        ASSERT_NE(line, nullptr) << rowText;
        auto* holder = qobject_cast<MenuRow*>(line->parentWidget());
        ASSERT_NE(holder, nullptr);
        for (QAction* each : holder->menu().actions()) {
            if (each->text() == QString::fromUtf8(action))
                each->trigger();
        }
        QCoreApplication::processEvents();
    }

    MemberId ana;
    MemberId bo;
    RelationshipId tie;
    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    std::unique_ptr<MemberProfile> profile;
};

} // namespace

TEST_F(MemberProfileTest, EditsAFieldWhereItStands)
{
    auto* line = qobject_cast<QLineEdit*>(field("Place")->focusProxy());
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Quayside"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(member(ana).place, QStringLiteral("Quayside"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(field("Place")->text(), QString());
}

TEST_F(MemberProfileTest, EscapeTakesTypingBack)
{
    auto* line = qobject_cast<QLineEdit*>(field("Place")->focusProxy());
    line->setText(QStringLiteral("Quayside"));
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(member(ana).place, QString());
}

TEST_F(MemberProfileTest, ARefusedNameStaysWithTheReasonUntilEscape)
{
    QSignalSpy failed(&commits, &Commits::failed);
    InlineField* name = field("Name");
    auto* line = qobject_cast<QLineEdit*>(name->focusProxy());
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(name->text(), QString());
    EXPECT_TRUE(name->isUnsaved());
    const auto* reason = name->findChild<QLabel*>(QStringLiteral("notSaved"));
    ASSERT_NE(reason, nullptr);
    EXPECT_TRUE(reason->isVisible());
    EXPECT_EQ(line->accessibleDescription(), reason->text());
    addMember("Somebody else"); // whatever else changes, it stays
    EXPECT_EQ(name->text(), QString());
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(name->text(), QStringLiteral("Ana Ruiz"));
    EXPECT_FALSE(reason->isVisible());
}

TEST_F(MemberProfileTest, WhatCouldNotBeKeptIsThereAgainWithItsMember)
{
    auto* line = qobject_cast<QLineEdit*>(field("Name")->focusProxy());
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    profile->showMember(bo);
    EXPECT_EQ(field("Name")->text(), QStringLiteral("Bo Lind"));
    EXPECT_EQ(commits.finishTyping(), QStringList{QStringLiteral("Name")});
    profile->showMember(ana);
    EXPECT_EQ(field("Name")->text(), QString());
    EXPECT_FALSE(field("Name")->refusal().isEmpty());
}

TEST_F(MemberProfileTest, TypingIsKeptWhenAnotherMemberIsShown)
{
    auto* line = qobject_cast<QLineEdit*>(field("Place")->focusProxy());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Quayside"));
    profile->showMember(bo);
    EXPECT_EQ(member(ana).place, QStringLiteral("Quayside"));
    EXPECT_EQ(member(bo).place, QString());
    EXPECT_EQ(field("Place")->text(), QString());
}

TEST_F(MemberProfileTest, ProseIsKeptWheneverTypingRestsAsOneStep)
{
    InlineField* notes = field("Notes (private)");
    ASSERT_NE(notes, nullptr);
    auto* editor = qobject_cast<QPlainTextEdit*>(notes->focusProxy());
    auto* rest = notes->findChild<QTimer*>(QStringLiteral("typingRest"));
    ASSERT_NE(rest, nullptr);
    const auto letRest = [&] {
        ASSERT_TRUE(rest->isActive());
        QMetaObject::invokeMethod(rest, "timeout");
    };
    QTest::keyClicks(editor, QStringLiteral("Met at the "));
    letRest();
    EXPECT_EQ(member(ana).notes, QStringLiteral("Met at the "));
    QTest::keyClicks(editor, QStringLiteral("harbour"));
    letRest();
    EXPECT_EQ(member(ana).notes, QStringLiteral("Met at the harbour"));
    EXPECT_FALSE(rest->isActive());
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("."));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(member(ana).notes, QStringLiteral("Met at the harbour")) << "a session of its own";
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(member(ana).notes, QString()) << "one step, however often it rested";
}

TEST_F(MemberProfileTest, ClosingTheWindowKeepsWhatIsHalfTyped)
{
    QTest::keyClicks(field("Notes (private)")->focusProxy(), QStringLiteral("half a th"));
    QTest::keyClicks(field("Place")->focusProxy(), QStringLiteral("Quay"));
    EXPECT_TRUE(commits.finishTyping().isEmpty());
    EXPECT_EQ(member(ana).notes, QStringLiteral("half a th"));
    EXPECT_EQ(member(ana).place, QStringLiteral("Quay"));
}

TEST_F(MemberProfileTest, ANewCustomFieldLeavesTypingAlone)
{
    QTest::keyClicks(field("Place")->focusProxy(), QStringLiteral("Quay"));
    FieldDefinition definition;
    definition.owner = FieldOwner::Member;
    definition.key = QStringLiteral("since");
    definition.label = QStringLiteral("Since");
    add(definition);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(field("Place")->text(), QStringLiteral("Quay"));
    commits.finishTyping();
    EXPECT_EQ(member(ana).place, QStringLiteral("Quay"));
}

TEST_F(MemberProfileTest, ListsRelationshipsAndLeadsToThem)
{
    ASSERT_NE(row("Bo Lind"), nullptr);
    QTest::mouseClick(row("Bo Lind"), Qt::LeftButton);
    EXPECT_EQ(selection.onlyRelationship(), tie);
}

TEST_F(MemberProfileTest, WhoKnowsHundredsShowsAHundredAndThenTheNext)
{
    profile->showMember({});
    for (int i = 0; i < 149; ++i)
        relate(ana, addMember("Somebody"));
    profile->showMember(ana);
    const auto rows = [&] {
        QList<ListRow*> all = profile->findChildren<ListRow*>();
        all.removeIf([&](ListRow* each) { return !each->isVisibleTo(profile.get()); });
        return all.size();
    };
    EXPECT_EQ(rows(), 100);
    auto* more = profile->findChild<QPushButton*>(QStringLiteral("moreRows"));
    ASSERT_NE(more, nullptr);
    EXPECT_TRUE(more->text().contains(QStringLiteral("50")));
    more->click();
    EXPECT_EQ(rows(), 150);
    profile->showMember(bo);
    profile->showMember(ana);
    EXPECT_EQ(rows(), 100);
}

TEST_F(MemberProfileTest, FollowsTheDocument)
{
    const MemberId chi = addMember("Chi");
    relate(ana, chi);
    EXPECT_NE(row("Chi"), nullptr);
}

TEST_F(MemberProfileTest, ShowsAffiliationsFromBothEnds)
{
    const MemberId bank = addMember("Harbour Bank", MemberKind::Organization);
    Affiliation belongs;
    belongs.member = ana;
    belongs.container = bank;
    belongs.role = QStringLiteral("board");
    add(belongs);
    EXPECT_NE(row("Harbour Bank"), nullptr);
    profile->showMember(bank);
    EXPECT_NE(row("Ana Ruiz"), nullptr);
}

TEST_F(MemberProfileTest, AnAffiliationIsEndedAndRemovedFromItsRow)
{
    const MemberId bank = addMember("Harbour Bank", MemberKind::Organization);
    Affiliation belongs;
    belongs.member = ana;
    belongs.container = bank;
    const AffiliationId id = add(belongs);
    choose("Harbour Bank", "Ended today");
    EXPECT_EQ(document->network().find(id)->to, document->today());
    choose("Harbour Bank", "Remove");
    EXPECT_EQ(document->network().find(id), nullptr);
}

TEST_F(MemberProfileTest, AContactIsLookedAtAndRemovedFromItsRow)
{
    Interaction contact;
    contact.participants.insert(ana);
    contact.participants.insert(bo);
    contact.date = document->today();
    const InteractionId id = add(contact);
    QSignalSpy chosen(profile.get(), &MemberProfile::contactChosen);
    choose("meeting with Bo Lind", "Edit…");
    EXPECT_EQ(chosen.count(), 1);
    choose("meeting with Bo Lind", "Remove");
    EXPECT_EQ(document->network().find(id), nullptr);
}

TEST_F(MemberProfileTest, ADayMayBeTypedAsItIsShown)
{
    profile->findChild<QPushButton*>(QStringLiteral("allFields"))->click();
    auto* line = qobject_cast<QLineEdit*>(field("Joined")->focusProxy());
    for (const char* typed : {"12 Mar 2025", "2025-03-12", "12.3.2025"}) {
        line->setText(QString());
        QTest::keyClick(line, Qt::Key_Return);
        line->setText(QLatin1String(typed));
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_EQ(member(ana).joined, *CivilDate::of(2025, 3, 12)) << typed;
    }
}

} // namespace cw
