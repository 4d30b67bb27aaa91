// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/CustomFields.h"
#include "core/edit/Tags.h"
#include "tests/support/DocumentFixture.h"
#include "ui/members/DuplicatesDialog.h"
#include "ui/members/FieldDialog.h"
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
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
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

    FieldDefinitionId
    defineField(const char* label, FieldKind kind, FieldOwner owner = FieldOwner::Member)
    {
        FieldDefinition field;
        field.label = QString::fromUtf8(label);
        field.kind = kind;
        field.owner = owner;
        return edit::insertedId<FieldDefinition>(
            commit(edit::defineField(document->editContext(), field)));
    }
    void setValue(MemberId id, const char* key, const char* value)
    {
        commit(edit::setFieldValue(
            document->editContext(), id, QString::fromUtf8(key), QString::fromUtf8(value)));
    }
    TagId tagged(const char* name, MemberId id)
    {
        Tag tag;
        tag.name = QString::fromUtf8(name);
        const TagId made = add(tag);
        if (id)
            commit(edit::tagMembers(document->editContext(), std::span(&id, 1), made));
        return made;
    }
    Change commit(const Result<Change>& change)
    {
        EXPECT_TRUE(change.ok());
        EXPECT_TRUE(document->commit(*change, {QStringLiteral("test"), {}}).ok());
        return *change;
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

TEST_F(MemberDialogsTest, ChangingAKindSaysWhatBecomesOfTheValuesAndIsOneStep)
{
    const FieldDefinitionId staff = defineField("Staff", FieldKind::Text);
    setValue(ana, "staff", "about 3");
    setValue(bo, "staff", "4");
    QPointer<FieldDialog> dialog = new FieldDialog(commits, staff, &window);
    dialog->open();
    child<QComboBox>(dialog, "fieldNewKind")->setCurrentIndex(int(FieldKind::Number));
    const QString outcome = child<QLabel>(dialog, "fieldOutcome")->text();
    EXPECT_TRUE(outcome.contains(QStringLiteral("about 3"))) << outcome.toStdString();
    EXPECT_TRUE(outcome.startsWith(u'1')) << outcome.toStdString();
    child<QLineEdit>(dialog, "fieldName")->setText(QStringLiteral("People"));
    click(dialog, "saveField");
    const FieldDefinition field = *document->network().find(staff);
    EXPECT_EQ(field.kind, FieldKind::Number);
    EXPECT_EQ(field.label, QStringLiteral("People"));
    EXPECT_TRUE(member(ana).fields.isEmpty());
    EXPECT_EQ(member(bo).fields.value(QStringLiteral("staff")), QStringLiteral("4"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(document->network().find(staff)->kind, FieldKind::Text);
    EXPECT_EQ(member(ana).fields.value(QStringLiteral("staff")), QStringLiteral("about 3"));
}

TEST_F(MemberDialogsTest, AFieldThatBecomesAListOffersWhatIsWrittenThere)
{
    const FieldDefinitionId size = defineField("Size", FieldKind::Text);
    setValue(ana, "size", "small");
    setValue(bo, "size", "large, with stall");
    QPointer<FieldDialog> dialog = new FieldDialog(commits, size, &window);
    dialog->open();
    child<QComboBox>(dialog, "fieldNewKind")->setCurrentIndex(int(FieldKind::Choice));
    auto* options = child<QPlainTextEdit>(dialog, "fieldOptions");
    EXPECT_EQ(options->toPlainText(), QStringLiteral("small\nlarge, with stall"));
    options->setPlainText(QStringLiteral("large\n\nsmall\n"));
    EXPECT_TRUE(child<QLabel>(dialog, "fieldOutcome")->text().startsWith(u'1'));
    click(dialog, "saveField");
    EXPECT_EQ(
        document->network().find(size)->options,
        (QStringList{QStringLiteral("large"), QStringLiteral("small")}));
    EXPECT_EQ(member(bo).fields.value(QStringLiteral("size")), QStringLiteral("large, with stall"));
}

TEST_F(MemberDialogsTest, FieldsAreMovedAmongThoseOfTheirOwner)
{
    const FieldDefinitionId first = defineField("First", FieldKind::Text);
    const FieldDefinitionId second = defineField("Second", FieldKind::Text);
    defineField("Of ties", FieldKind::Text, FieldOwner::Relationship);
    QPointer<FieldsDialog> dialog = new FieldsDialog(commits, &window);
    dialog->open();
    auto* list = child<QListWidget>(dialog, "fieldList");
    list->setCurrentRow(1);
    EXPECT_FALSE(child<QPushButton>(dialog, "moveFieldDown")->isEnabled());
    click(dialog, "moveFieldUp");
    EXPECT_LT(
        document->network().find(second)->position, document->network().find(first)->position);
    EXPECT_EQ(list->currentItem()->text(), QStringLiteral("Second"));
    EXPECT_FALSE(child<QPushButton>(dialog, "moveFieldUp")->isEnabled());
}

TEST_F(MemberDialogsTest, ATagsNameBeingTypedStaysWhenTheNetworkChanges)
{
    const TagId baker = tagged("baker", ana);
    QPointer<TagsDialog> dialog = new TagsDialog(commits, {}, &window);
    dialog->open();
    auto* list = child<QListWidget>(dialog, "tagList");
    list->setCurrentRow(0);
    click(dialog, "renameTag");
    auto* editor = list->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("pastry cook"));
    tagged("gardener", bo);
    click(dialog, "renameTag");
    ASSERT_EQ(list->viewport()->findChild<QLineEdit*>(), editor);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([list] { return list->count() == 2; }));
    EXPECT_EQ(document->network().find(baker)->name, QStringLiteral("pastry cook"));
}

TEST_F(MemberDialogsTest, TagsAreMergedAndThoseNobodyHasTakenOut)
{
    const TagId baker = tagged("baker", ana);
    const TagId bakery = tagged("bakery", bo);
    tagged("unused", {});
    QPointer<TagsDialog> dialog = new TagsDialog(commits, {}, &window);
    dialog->open();
    auto* list = child<QListWidget>(dialog, "tagList");
    list->setCurrentRow(1);
    auto* menu = child<QPushButton>(dialog, "mergeTag")->menu();
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions().first()->text(), QStringLiteral("baker"));
    menu->actions().first()->trigger();
    EXPECT_EQ(document->network().find(bakery), nullptr);
    EXPECT_TRUE(member(bo).tags.contains(baker));
    click(dialog, "removeUnusedTags");
    EXPECT_EQ(document->network().all<Tag>().size(), 1U);
    EXPECT_FALSE(child<QPushButton>(dialog, "removeUnusedTags")->isEnabled());
}

TEST_F(MemberDialogsTest, AMergeGoesOnWhenItsDialogIsClosed)
{
    ChangeBuilder builder(document->network(), document->ids());
    for (std::size_t i = 0; i < Commits::kMostAtOnce; ++i) {
        Member neighbour;
        neighbour.name = QStringLiteral("Neighbour %1").arg(i);
        Relationship tie;
        tie.first = anna;
        tie.second = builder.insert(neighbour);
        builder.insert(tie);
    }
    commit(builder.take());
    QPointer<MergeDialog> merge = new MergeDialog(commits, {ana, anna}, &window);
    merge->open();
    merge->findChildren<QRadioButton*>().first()->setChecked(true); // Ana stays
    click(merge, "mergeButton");
    delete merge;
    ASSERT_TRUE(QTest::qWaitFor([this] { return tasks.isIdle(); }, 60'000));
    EXPECT_EQ(document->network().find(anna), nullptr);
    EXPECT_NE(document->network().find(ana), nullptr);
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
