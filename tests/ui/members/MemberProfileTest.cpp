// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberProfile.h"

#include "tests/support/DocumentFixture.h"
#include "ui/shell/Selection.h"
#include "ui/support/InlineField.h"
#include "ui/support/ListRow.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

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
        profile = std::make_unique<MemberProfile>(*document, selection);
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

    MemberId ana;
    MemberId bo;
    RelationshipId tie;
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

TEST_F(MemberProfileTest, AnEmptyNameIsRefusedAndShownAsItWas)
{
    QSignalSpy failed(profile.get(), &MemberProfile::failed);
    auto* line = qobject_cast<QLineEdit*>(field("Name")->focusProxy());
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(field("Name")->text(), QStringLiteral("Ana Ruiz"));
}

TEST_F(MemberProfileTest, ListsRelationshipsAndLeadsToThem)
{
    ASSERT_NE(row("Bo Lind"), nullptr);
    QTest::mouseClick(row("Bo Lind"), Qt::LeftButton);
    EXPECT_EQ(selection.onlyRelationship(), tie);
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

} // namespace cw
