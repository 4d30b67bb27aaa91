// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DocumentFixture.h"
#include "ui/members/DuplicatesDialog.h"
#include "ui/members/FieldsDialog.h"
#include "ui/members/MergeDialog.h"
#include "ui/members/TagsDialog.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace cw {

namespace {

class MemberDialogsTest : public DocumentFixture
{
protected:
    void SetUp() override
    {
        ana = addMember("Ana Ruiz");
        anna = addMember("Ana  Ruiz");
        bo = addMember("Bo Lind");
        relate(anna, bo);
    }

    static void click(QWidget* dialog, const char* button)
    {
        auto* found = dialog->findChild<QPushButton*>(QLatin1String(button));
        ASSERT_NE(found, nullptr) << button;
        found->click();
    }
    template <class T>
    static T* child(QWidget* dialog, const char* name)
    {
        return dialog->findChild<T*>(QLatin1String(name));
    }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    QWidget window;
    MemberId ana;
    MemberId anna;
    MemberId bo;
};

} // namespace

TEST_F(MemberDialogsTest, MergingKeepsTheBestKnownAndIsOneStep)
{
    QPointer<MergeDialog> dialog = new MergeDialog(commits, {ana, anna}, &window);
    dialog->open();
    click(dialog, "mergeButton");
    const Network& network = document->network();
    EXPECT_EQ(network.find(ana), nullptr);
    ASSERT_NE(network.find(anna), nullptr);
    EXPECT_NE(network.relationshipBetween(anna, bo), nullptr);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_NE(network.find(ana), nullptr);
}

TEST_F(MemberDialogsTest, DuplicatesAreListedSelectedAndMerged)
{
    QPointer<DuplicatesDialog> dialog = new DuplicatesDialog(commits, selection, &window);
    dialog->open();
    auto* list = child<QListWidget>(dialog, "duplicateGroups");
    ASSERT_EQ(list->count(), 1);
    list->setCurrentRow(0);
    EXPECT_EQ(selection.members(), (std::vector{ana, anna}));
    click(dialog, "mergeGroupButton");
    auto* merge = dialog->findChild<MergeDialog*>();
    ASSERT_NE(merge, nullptr);
    click(merge, "mergeButton");
    EXPECT_EQ(list->count(), 0);
    EXPECT_EQ(document->network().all<Member>().size(), 2U);
}

TEST_F(MemberDialogsTest, ATagIsMadePutOnRenamedAndTakenOut)
{
    QPointer<TagsDialog> dialog = new TagsDialog(commits, {ana, bo}, &window);
    dialog->open();
    auto* name = child<QLineEdit>(dialog, "newTag");
    QTest::keyClicks(name, QStringLiteral("baker"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(document->network().all<Tag>().size(), 1U);
    const TagId tag = document->network().all<Tag>().begin()->id;
    EXPECT_TRUE(member(ana).tags.contains(tag));
    EXPECT_TRUE(member(bo).tags.contains(tag));
    EXPECT_FALSE(member(anna).tags.contains(tag));

    auto* list = child<QListWidget>(dialog, "tagList");
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCoreApplication::processEvents();
    EXPECT_FALSE(member(ana).tags.contains(tag));
    list->item(0)->setText(QStringLiteral("Baker"));
    QCoreApplication::processEvents();
    EXPECT_EQ(document->network().find(tag)->name, QStringLiteral("Baker"));
    list->setCurrentRow(0);
    click(dialog, "removeTag");
    EXPECT_TRUE(document->network().all<Tag>().empty());
}

TEST_F(MemberDialogsTest, AFieldOfOnesOwnIsAddedAndTakenOut)
{
    QPointer<FieldsDialog> dialog = new FieldsDialog(commits, &window);
    dialog->open();
    QTest::keyClicks(child<QLineEdit>(dialog, "fieldLabel"), QStringLiteral("Stall"));
    child<QComboBox>(dialog, "fieldKind")->setCurrentIndex(int(FieldKind::Number));
    click(dialog, "addField");
    ASSERT_EQ(document->network().all<FieldDefinition>().size(), 1U);
    const FieldDefinition field = *document->network().all<FieldDefinition>().begin();
    EXPECT_EQ(field.label, QStringLiteral("Stall"));
    EXPECT_EQ(field.kind, FieldKind::Number);
    EXPECT_EQ(field.owner, FieldOwner::Member);
    child<QListWidget>(dialog, "fieldList")->setCurrentRow(0);
    click(dialog, "removeField");
    EXPECT_TRUE(document->network().all<FieldDefinition>().empty());
}

TEST_F(MemberDialogsTest, GoWithTheDocument)
{
    auto others = std::make_unique<Commits>(*document, tasks);
    QPointer<TagsDialog> dialog = new TagsDialog(*others, {ana}, &window);
    dialog->open();
    others.reset();
    EXPECT_EQ(dialog, nullptr);
}

} // namespace cw
