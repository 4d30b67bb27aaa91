// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MembersView.h"
#include "ui/members/MemberTable.h"
#include "ui/members/MemberTableModel.h"

#include "core/edit/CustomFields.h"
#include "core/edit/Placements.h"
#include "tests/support/DocumentFixture.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <array>

namespace cw {

namespace {

class MembersViewTest : public DocumentFixture
{
protected:
    MembersViewTest()
    {
        ana = addMember("Ana Ruiz");
        bo = addMember("Bo Lind");
        bank = addMember("Harbour Food Bank", MemberKind::Organization);
        relate(ana, bank);
        relate(ana, bo);
        view = std::make_unique<MembersView>(commits, selection);
        tester = std::make_unique<QAbstractItemModelTester>(&view->model());
        view->resize(1000, 600);
        view->show();
    }

    int columnOf(const char* key) const
    {
        const auto& columns = view->model().columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i].key == QLatin1String(key))
                return i;
        }
        return -1;
    }

    QString text(MemberId id, const char* key) const
    {
        MemberTableModel& model = view->model();
        return model.index(model.rowOf(id), columnOf(key)).data().toString();
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < view->model().rowCount(); ++row)
            all.append(view->model().index(row, 0).data().toString());
        return all;
    }

    /// The one that is to be seen, or null.
    QLineEdit* editor() const
    {
        for (QLineEdit* each : view->table().viewport()->findChildren<QLineEdit*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    MemberId ana;
    MemberId bo;
    MemberId bank;
    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    std::unique_ptr<MembersView> view;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(MembersViewTest, ShowsEveryMemberByNameWithWhatIsCounted)
{
    EXPECT_EQ(
        names(), QStringList(
                     {QStringLiteral("Ana Ruiz"), QStringLiteral("Bo Lind"),
                      QStringLiteral("Harbour Food Bank")}));
    EXPECT_EQ(text(ana, "@relationships"), QStringLiteral("2"));
    const auto* count = view->findChild<QLabel*>(QStringLiteral("memberCount"));
    EXPECT_TRUE(count->text().startsWith(QStringLiteral("3 member")));
}

TEST_F(MembersViewTest, NarrowsDownByWordsWithoutCaseAndAccents)
{
    addMember("Inès Vidal");
    auto* filter = view->findChild<QLineEdit*>(QStringLiteral("memberFilter"));
    QTest::keyClicks(filter, QStringLiteral("INES"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Inès Vidal")});
    EXPECT_EQ(
        view->findChild<QLabel*>(QStringLiteral("memberCount"))->text(),
        QStringLiteral("1 of 4 members"));
}

TEST_F(MembersViewTest, SortsNumbersAsNumbersAndEmptyCellsLast)
{
    view->model().sort(columnOf("@relationships"), Qt::DescendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Ana Ruiz"));
    ASSERT_TRUE(view->model().setTextOfMany({bo}, columnOf("place"), QStringLiteral("Zell")));
    view->model().sort(columnOf("place"), Qt::AscendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Bo Lind"));
    view->model().sort(columnOf("place"), Qt::DescendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Bo Lind"));
}

TEST_F(MembersViewTest, EditingACellIsOneStepThatCanBeUndone)
{
    MemberTableModel& model = view->model();
    const QModelIndex cell = model.index(model.rowOf(bo), columnOf("place"));
    ASSERT_TRUE(model.setData(cell, QStringLiteral("Quayside"), Qt::EditRole));
    EXPECT_EQ(member(bo).place, QStringLiteral("Quayside"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(text(bo, "place"), QString());
}

TEST_F(MembersViewTest, ARefusedTextSaysWhyAndChangesNothing)
{
    QSignalSpy failed(&commits, &Commits::failed);
    MemberTableModel& model = view->model();
    EXPECT_FALSE(
        model.setData(model.index(model.rowOf(bo), 0), QStringLiteral("  "), Qt::EditRole));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(member(bo).name, QStringLiteral("Bo Lind"));
}

TEST_F(MembersViewTest, ARefusedTextStaysInItsEditorWithTheReason)
{
    MemberTable& table = view->table();
    const QModelIndex cell = view->model().index(view->model().rowOf(ana), columnOf("name"));
    table.setCurrentIndex(cell);
    table.edit(cell);
    QPointer<QLineEdit> editor = table.viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("  "));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_NE(editor, nullptr) << "it is not closed";
    EXPECT_EQ(editor->text(), QStringLiteral("  "));
    auto* reason = table.viewport()->findChild<QLabel*>(QStringLiteral("cellRefusal"));
    ASSERT_NE(reason, nullptr);
    EXPECT_TRUE(reason->isVisible());
    EXPECT_FALSE(editor->accessibleDescription().isEmpty());
    EXPECT_EQ(commits.finishTyping(), QStringList{view->model().columns()[cell.column()].title});

    editor->setText(QStringLiteral("Ana Maria Ruiz"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(member(ana).name, QStringLiteral("Ana Maria Ruiz"));
    EXPECT_FALSE(reason->isVisible());
    EXPECT_TRUE(commits.finishTyping().isEmpty());
}

TEST_F(MembersViewTest, EscapeTakesARefusedTextBack)
{
    MemberTable& table = view->table();
    const QModelIndex cell = view->model().index(view->model().rowOf(ana), columnOf("name"));
    table.setCurrentIndex(cell);
    table.edit(cell);
    QPointer<QLineEdit> editor = table.viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->clear();
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QTest::keyClick(editor, Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_FALSE(table.viewport()->findChild<QLabel*>(QStringLiteral("cellRefusal"))->isVisible());
    EXPECT_TRUE(commits.finishTyping().isEmpty());
    EXPECT_EQ(member(ana).name, QStringLiteral("Ana Ruiz"));
}

TEST_F(MembersViewTest, OneTextForManyRowsIsOneStep)
{
    ASSERT_TRUE(view->model().setTextOfMany({ana, bo}, columnOf("sector"), QStringLiteral("Food")));
    EXPECT_EQ(member(ana).sector, QStringLiteral("Food"));
    EXPECT_EQ(member(bo).sector, QStringLiteral("Food"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(member(ana).sector, QString());
    EXPECT_EQ(member(bo).sector, QString());
}

TEST_F(MembersViewTest, CtrlEnterInAnEditorMeansAllSelectedRows)
{
    view->table().setSelectedMembers({ana, bo});
    const QModelIndex cell = view->model().index(view->model().rowOf(bo), columnOf("place"));
    view->table().selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    view->table().edit(cell);
    auto* editor = view->table().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("Quayside"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(member(ana).place, QStringLiteral("Quayside"));
    EXPECT_EQ(member(bo).place, QStringLiteral("Quayside"));
    EXPECT_EQ(member(bank).place, QString());
}

TEST_F(MembersViewTest, SharesItsSelectionBothWays)
{
    selection.select(bo);
    EXPECT_EQ(view->table().selectedMembers(), std::vector{bo});
    const QModelIndex cell = view->model().index(view->model().rowOf(bank), 0);
    QTest::mouseClick(
        view->table().viewport(), Qt::LeftButton, Qt::NoModifier,
        view->table().visualRect(cell).center());
    EXPECT_EQ(selection.onlyMember(), bank);
}

TEST_F(MembersViewTest, KeepsTheSelectionWhenRowsAreSortedOrAdded)
{
    selection.set({ana, bank});
    view->model().sort(0, Qt::DescendingOrder);
    addMember("Zoe");
    EXPECT_EQ(view->table().selectedMembers(), (std::vector{ana, bank}));
    EXPECT_EQ(selection.members(), (std::vector{ana, bank}));
}

TEST_F(MembersViewTest, FollowsTheDocumentRowByRow)
{
    QSignalSpy reset(&view->model(), &QAbstractItemModel::modelReset);
    const MemberId chi = addMember("Chi");
    EXPECT_EQ(view->model().rowOf(chi), 3);
    view->removeMembers({chi});
    EXPECT_EQ(view->model().rowOf(chi), -1);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_GE(view->model().rowOf(chi), 0);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(MembersViewTest, HidesArchivedMembersUntilAskedFor)
{
    view->archiveMembers({bo});
    EXPECT_EQ(view->model().rowOf(bo), -1);
    view->model().setShowsArchived(true);
    EXPECT_GE(view->model().rowOf(bo), 0);
}

TEST_F(MembersViewTest, WhatIsCopiedCanBePastedAsNewMembersWithHarmlessFormulas)
{
    ASSERT_TRUE(view->model().setTextOfMany({ana}, columnOf("sector"), QStringLiteral("=1+1")));
    view->table().setSelectedMembers({ana, bank});
    view->table().copy();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Name\tKind")));
    EXPECT_TRUE(copied.contains(QStringLiteral("\t'=1+1\t")));

    view->table().clearSelection();
    view->table().paste();
    EXPECT_EQ(document->network().all<Member>().size(), 5U);
    const Member& pasted = *document->network().find(view->model().memberAt(3));
    EXPECT_EQ(pasted.name, QStringLiteral("Ana Ruiz"));
    EXPECT_EQ(pasted.sector, QStringLiteral("=1+1"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(document->network().all<Member>().size(), 3U);
}

TEST_F(MembersViewTest, ParagraphsTabsAndQuotesSurviveCopyAndPaste)
{
    const QString notes = QStringLiteral("First.\n\nSecond:\t\"so\".");
    ASSERT_TRUE(view->model().setTextOfMany({ana}, columnOf("notes"), notes));
    view->table().setColumnShown(columnOf("notes"), true);
    view->table().setSelectedMembers({ana});
    view->table().copy();
    view->table().clearSelection();
    view->table().paste();
    ASSERT_EQ(document->network().all<Member>().size(), 4U);
    EXPECT_EQ(document->network().find(view->model().memberAt(3))->notes, notes);
}

TEST_F(MembersViewTest, ALineBreakInACopiedNameIsPastedAsASpace)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("\"Food\r\nbanks\"\tHarbour\n"));
    view->table().setCurrentIndex(view->model().index(0, columnOf("sector")));
    view->table().paste();
    EXPECT_EQ(member(ana).sector, QStringLiteral("Food banks"));
    EXPECT_EQ(member(ana).place, QStringLiteral("Harbour"));
}

TEST_F(MembersViewTest, ARowThatIsRefusedWhenPastedIsNamedByItsNumber)
{
    QSignalSpy failed(&commits, &Commits::failed);
    MemberTableModel& model = view->model();
    const QList<int> columns{columnOf("name"), columnOf("joined")};
    EXPECT_FALSE(model.setBlock(
        model.rowCount(), columns,
        {{QStringLiteral("Chi"), QStringLiteral("2024-01-01")},
         {QStringLiteral("Dee"), QStringLiteral("2024-13-01")}}));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed.first().at(1).toString().contains(u'2'))
        << failed.first().at(1).toString().toStdString();
    EXPECT_FALSE(model.setBlock(
        model.rowCount(), {columnOf("name")},
        {{QStringLiteral("Chi")}, {QStringLiteral("Dee")}, {QStringLiteral(" ")}}));
    ASSERT_EQ(failed.count(), 2);
    EXPECT_TRUE(failed.last().at(1).toString().contains(u'3'));
    EXPECT_EQ(document->network().all<Member>().size(), 3U);
}

TEST_F(MembersViewTest, ABlockIsPastedFromTheCurrentCellDown)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Food\tHarbour\nFarming\tHills\n"));
    MemberTableModel& model = view->model();
    view->table().setCurrentIndex(model.index(0, columnOf("sector")));
    view->table().paste();
    EXPECT_EQ(member(ana).sector, QStringLiteral("Food"));
    EXPECT_EQ(member(bo).place, QStringLiteral("Hills"));
}

TEST_F(MembersViewTest, ANewCustomFieldBecomesAColumn)
{
    FieldDefinition field;
    field.key = QStringLiteral("hours");
    field.label = QStringLiteral("Hours a week");
    field.kind = FieldKind::Number;
    add(field);
    EXPECT_GE(columnOf("fields.hours"), 0);
    ASSERT_TRUE(view->model().setTextOfMany({bo}, columnOf("fields.hours"), QStringLiteral("12")));
    EXPECT_EQ(text(bo, "fields.hours"), QStringLiteral("12"));
}

TEST_F(MembersViewTest, ColumnsWidthsAndOrderComeBackAsTheyWereLeft)
{
    EXPECT_EQ(view->table().tableState(), TableState()) << "nothing was chosen";
    view->table().setColumnShown(columnOf("email"), true);
    view->table().setColumnShown(columnOf("kind"), false);
    view->table().horizontalHeader()->moveSection(
        view->table().horizontalHeader()->visualIndex(columnOf("email")), 0);
    view->table().setColumnWidth(columnOf("email"), 123);
    view->table().sortByColumn(columnOf("email"), Qt::DescendingOrder);
    const TableState left = view->table().tableState();
    EXPECT_EQ(left.columns.first(), QStringLiteral("email"));
    EXPECT_FALSE(left.columns.contains(QStringLiteral("kind")));
    EXPECT_EQ(left.widths.first(), 123);

    MembersView another(commits, selection);
    another.resize(1000, 600);
    another.table().restore(left);
    another.show();
    EXPECT_EQ(another.table().tableState(), left);
}

TEST_F(MembersViewTest, ANewCustomFieldLeavesTheChosenColumns)
{
    view->table().setColumnShown(columnOf("kind"), false);
    FieldDefinition field;
    field.key = QStringLiteral("since");
    field.label = QStringLiteral("Since");
    add(field);
    EXPECT_FALSE(view->table().shownColumns().contains(QStringLiteral("kind")));
}

TEST_F(MembersViewTest, AddingStartsEditingTheNewName)
{
    view->addMember();
    auto* editor = view->table().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("Sam Okoro"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return names().contains(QStringLiteral("Sam Okoro")); }));
}

TEST_F(MembersViewTest, AddingFinishesTheCellThatIsBeingEdited)
{
    const QModelIndex cell = view->model().index(view->model().rowOf(ana), columnOf("name"));
    view->table().setCurrentIndex(cell);
    view->table().edit(cell);
    editor()->setText(QStringLiteral("Ana Maria"));
    view->addMember();
    EXPECT_EQ(member(ana).name, QStringLiteral("Ana Maria"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("New member"));
    editor()->clear();
    view->addMember();
    EXPECT_EQ(names().size(), 4) << "a name that is refused has to be mended first";
    ASSERT_NE(editor(), nullptr);
}

TEST_F(MembersViewTest, ARefusedTextGoesWithTheColumnsThatAreMadeAnew)
{
    view->addMember();
    editor()->clear();
    QStringList unsaved;
    view->table().finishEditing(unsaved);
    EXPECT_EQ(unsaved.size(), 1);
    FieldDefinition field;
    field.label = QStringLiteral("Budget");
    const auto change = edit::defineField(document->editContext(), field);
    ASSERT_TRUE(document->commit(change.value(), {QStringLiteral("test"), {}}).ok());
    EXPECT_TRUE(commits.finishTyping().isEmpty());
    EXPECT_EQ(editor(), nullptr);
    view->addMember();
    EXPECT_NE(editor(), nullptr);
}

TEST_F(MembersViewTest, AnEditorGoesWithItsRowAndAnotherOpens)
{
    for (const char* text : {"Sam", "  "}) {
        view->addMember();
        ASSERT_NE(editor(), nullptr) << "for '" << text << "'";
        editor()->setText(QLatin1String(text));
        commits.finishTyping();
        while (document->network().all<Member>().size() > 3)
            ASSERT_TRUE(document->undo().ok());
        commits.finishTyping();
        EXPECT_EQ(editor(), nullptr);
        EXPECT_EQ(names().size(), 3);
    }
    view->addMember();
    ASSERT_TRUE(document->undo().ok()) << "by somebody who does not ask";
    view->addMember();
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), QStringLiteral("Ines"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(names().contains(QStringLiteral("Ines")));
}

TEST_F(MembersViewTest, WhoIsAddedHereStandsOnTheMapWithinTheSameStep)
{
    edit::EditContext context = document->editContext();
    const std::array moves{
        edit::Move{ana, {0, 0}}, edit::Move{bo, {100, 0}}, edit::Move{bank, {0, 80}}};
    const auto placed = edit::moveMembers(context, moves);
    ASSERT_TRUE(document->commit(*placed, {QStringLiteral("test"), {}}).ok());
    view->addMember();
    const MemberId added = document->network().all<Member>().last().id;
    EXPECT_NE(document->network().placementOf(added), nullptr);
    EXPECT_EQ(document->network().placementOf(ana)->x, 0);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(document->network().all<Member>().size(), 3U);
}

TEST_F(MembersViewTest, TagsAreWrittenWithCommas)
{
    MemberTableModel& model = view->model();
    const QModelIndex tags = model.index(model.rowOf(ana), columnOf("tags"));
    ASSERT_TRUE(model.setData(tags, QStringLiteral("founder, steering,founder"), Qt::EditRole));
    EXPECT_EQ(tags.data(Qt::EditRole).toString(), QStringLiteral("founder, steering"));
    EXPECT_EQ(document->network().find(ana)->tags.size(), 2U);
}

TEST(MemberColumn, AListWithACommaInATextComesBackWhole)
{
    MemberColumn column;
    column.isList = true;
    for (const char* cell : {"", "a", "a|b", "north, east", "north, east|west"}) {
        const QString text = QLatin1String(cell);
        EXPECT_EQ(cellFromWritten(column, writtenText(column, text)), text) << cell;
    }
}

TEST_F(MembersViewTest, WordsThatNobodyMatchesLeadBack)
{
    auto* words = view->findChild<QLineEdit*>(QStringLiteral("memberFilter"));
    auto* button = view->findChild<QPushButton*>(QStringLiteral("emptyMembersButton"));
    EXPECT_FALSE(button->isVisible());
    words->setText(QStringLiteral("zzz"));
    ASSERT_TRUE(button->isVisible());
    button->click();
    EXPECT_EQ(view->model().rowCount(), 3);
    EXPECT_FALSE(button->isVisible());
}

} // namespace cw
