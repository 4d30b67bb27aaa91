// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/edit/Members.h"
#include "core/store/DocumentLock.h"
#include "core/store/Meta.h"
#include "core/store/sqlite/Connection.h"
#include "tests/support/FakeDialogs.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/exchange/ImportPreview.h"
#include "ui/members/MemberTable.h"
#include "ui/shell/Banner.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WelcomePage.h"
#include "ui/shell/WindowFrame.h"
#include "ui/support/ChangeText.h"
#include "ui/support/InlineField.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cw {

namespace {

struct MainWindowTest : testing::Test
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.conf"))};
    FakePrompter prompter;
    FakeFileChooser files;
    MainWindow window{WindowServices{.settings = settings, .prompter = prompter, .files = files}};

    QString pathOf(const char* name) const { return folder.filePath(QLatin1String(name)); }

    void create(const char* name)
    {
        window.create(pathOf(name));
        ASSERT_NE(window.document(), nullptr);
    }

    void open(const QString& path)
    {
        QSignalSpy changed(&window, &MainWindow::documentChanged);
        window.open(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.document() || !changed.isEmpty(); }));
    }

    MemberId add(const char* name)
    {
        Document& document = *window.document();
        const edit::EditContext context{document.network(), document.ids(), document.today()};
        Member member;
        member.name = QLatin1String(name);
        const auto change = edit::addMember(context, member);
        EXPECT_TRUE(change.ok());
        EXPECT_TRUE(document.commit(*change, titleOf(titles::kMemberAdd, member.name)).ok());
        return edit::insertedId<Member>(*change);
    }

    /// As a version of the program that is not there yet would leave it.
    static void makeNewer(const QString& path, int oldestReader)
    {
        using namespace store;
        TaskContext task;
        const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        ASSERT_TRUE(connection.ok());
        Meta meta = *Meta::read(**connection);
        Sums sums = *Sums::read(**connection);
        const Sums before = sums;
        meta.format = 9;
        meta.oldestReader = oldestReader;
        ASSERT_TRUE(meta.write(**connection, sums).ok());
        ASSERT_TRUE(sums.write(**connection, before).ok());
        ASSERT_TRUE((*connection)->run(QStringLiteral("PRAGMA user_version=9")).ok());
    }

    void remove(const std::vector<MemberId>& ids)
    {
        Document& document = *window.document();
        const edit::EditContext context{document.network(), document.ids(), document.today()};
        const auto change = edit::removeMembers(context, ids);
        ASSERT_TRUE(change.ok());
        ASSERT_TRUE(
            document.commit(*change, titleOf(titles::kMemberRemove, document.network(), ids)).ok());
    }

    QWidget* inspectorField(const char* label)
    {
        window.frame().setInspectorFolded(false); // as it is in a narrow window
        for (const auto* field : window.findChildren<InlineField*>()) {
            if (field->isVisible() && field->label() == QLatin1String(label))
                return field->focusProxy();
        }
        return nullptr;
    }

    QAction& action(ActionId id) { return window.actions().action(id); }
    std::size_t memberCount() { return window.document()->network().all<Member>().size(); }
};

} // namespace

TEST_F(MainWindowTest, BeginsWithAWelcomeAndNothingToUndo)
{
    EXPECT_TRUE(window.isEmpty());
    EXPECT_NE(window.findChild<WelcomePage*>(), nullptr);
    EXPECT_FALSE(action(ActionId::Undo).isEnabled());
    EXPECT_FALSE(action(ActionId::SaveCopy).isEnabled());
    EXPECT_TRUE(action(ActionId::Import).isEnabled());
}

TEST_F(MainWindowTest, UndoCarriesTheNameOfTheStep)
{
    create("a.weave");
    EXPECT_EQ(action(ActionId::Undo).text(), QStringLiteral("Undo"));
    add("Ana Ruiz");
    EXPECT_EQ(action(ActionId::Undo).text(), QStringLiteral("Undo: Add Ana Ruiz"));
    EXPECT_TRUE(action(ActionId::Undo).toolTip().contains(QLatin1String("Ctrl+Z")));
    action(ActionId::Undo).trigger();
    EXPECT_EQ(memberCount(), 0u);
    EXPECT_FALSE(action(ActionId::Undo).isEnabled());
    EXPECT_EQ(action(ActionId::Redo).text(), QStringLiteral("Redo: Add Ana Ruiz"));
    action(ActionId::Redo).trigger();
    EXPECT_EQ(memberCount(), 1u);
}

TEST_F(MainWindowTest, ClosingKeepsWhatIsBeingTyped)
{
    window.show();
    create("a.weave");
    window.selection().select(add("Ana Ruiz"));
    QTest::keyClicks(inspectorField("Place"), QStringLiteral("Quayside"));
    action(ActionId::CloseNetwork).trigger();
    ASSERT_EQ(window.document(), nullptr);
    EXPECT_TRUE(prompter.asked.isEmpty());
    open(pathOf("a.weave"));
    EXPECT_EQ(
        window.document()->network().all<Member>().begin()->place, QStringLiteral("Quayside"));
}

TEST_F(MainWindowTest, ClosingAsksBeforeLosingWhatCannotBeKept)
{
    window.show();
    create("a.weave");
    window.selection().select(add("Ana Ruiz"));
    auto* joined = inspectorField("Name");
    qobject_cast<QLineEdit*>(joined)->clear();
    EXPECT_FALSE(window.close());
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("Name")));
    ASSERT_NE(window.document(), nullptr);
    prompter.answer = true;
    EXPECT_TRUE(window.close());
    EXPECT_EQ(window.document(), nullptr);
}

TEST_F(MainWindowTest, UndoTakesTypingBackFirst)
{
    window.show();
    create("a.weave");
    const MemberId ana = add("Ana Ruiz");
    window.selection().select(ana);
    QTest::keyClicks(inspectorField("Place"), QStringLiteral("Quayside"));
    action(ActionId::Undo).trigger();
    ASSERT_EQ(memberCount(), 1u);
    EXPECT_EQ(window.document()->network().find(ana)->place, QString());
    action(ActionId::Redo).trigger();
    EXPECT_EQ(window.document()->network().find(ana)->place, QStringLiteral("Quayside"));
}

TEST_F(MainWindowTest, ArchivedMembersComeBackByName)
{
    create("a.weave");
    const MemberId ana = add("Ana Ruiz");
    EXPECT_FALSE(action(ActionId::ArchiveMembers).isEnabled());
    window.selection().select(ana);
    EXPECT_FALSE(action(ActionId::RestoreMembers).isEnabled());
    action(ActionId::ArchiveMembers).trigger();
    EXPECT_TRUE(window.document()->network().find(ana)->archived);
    ASSERT_TRUE(action(ActionId::RestoreMembers).isEnabled());
    action(ActionId::RestoreMembers).trigger();
    EXPECT_FALSE(window.document()->network().find(ana)->archived);
}

TEST_F(MainWindowTest, OneMemberCanBeMe)
{
    create("a.weave");
    const MemberId ana = add("Ana Ruiz");
    window.selection().select(ana);
    action(ActionId::ThisIsMe).trigger();
    EXPECT_EQ(window.document()->network().profile().me, ana);
    EXPECT_FALSE(action(ActionId::ThisIsMe).isEnabled()) << "known now";
}

TEST_F(MainWindowTest, LookingAtTheMapTakesNoRedoAway)
{
    window.show();
    create("a.weave");
    add("Ana Ruiz");
    add("Bo Lind");
    window.frame().showWorkspace(QStringLiteral("members"));
    action(ActionId::Undo).trigger();
    ASSERT_TRUE(window.document()->canRedo());
    window.frame().showWorkspace(QStringLiteral("map"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.tasks().isIdle(); }));
    EXPECT_TRUE(window.document()->canRedo());
}

TEST_F(MainWindowTest, TheKeysOfTheMapAndOfTheTableAreTheActionsOfTheCatalogue)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    create("a.weave");
    const MemberId ana = add("Ana Ruiz");
    const Document& document = *window.document();
    action(ActionId::ShowMap).trigger();
    auto* canvas = window.findChild<GraphCanvas*>();
    ASSERT_NE(canvas, nullptr);
    canvas->setFocus();
    window.selection().select(ana);
    const QSignalSpy pinned(&action(ActionId::PinMembers), &QAction::triggered);
    QTest::keyClick(canvas, Qt::Key_P);
    EXPECT_EQ(pinned.count(), 1);
    ASSERT_NE(document.network().placementOf(ana), nullptr);
    EXPECT_TRUE(document.network().placementOf(ana)->pinned);

    action(ActionId::ShowMembers).trigger();
    auto* table = window.findChild<MemberTable*>();
    ASSERT_NE(table, nullptr);
    table->setFocus();
    const QSignalSpy removed(&action(ActionId::RemoveMembers), &QAction::triggered);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(document.network().find(ana), nullptr);
}

TEST_F(MainWindowTest, ToastTakesARemovalBack)
{
    window.show();
    create("a.weave");
    const MemberId ana = add("Ana Ruiz");
    const MemberId bo = add("Bo Lind");
    QCoreApplication::processEvents();
    EXPECT_FALSE(window.toast().isVisible()) << "adding one is seen where it happens";
    window.selection().set({ana, bo});
    remove({ana, bo});
    EXPECT_TRUE(window.selection().isEmpty());
    QCoreApplication::processEvents();
    ASSERT_TRUE(window.toast().isVisible());
    window.toast().findChild<QPushButton*>(QStringLiteral("toastButton"))->click();
    EXPECT_EQ(memberCount(), 2u);
    QCoreApplication::processEvents();
    EXPECT_FALSE(window.toast().isVisible()) << "undoing offers no undo";
}

TEST_F(MainWindowTest, ClosingGoesBackToTheWelcomeAndReopeningFindsEverything)
{
    create("a.weave");
    add("Ana Ruiz");
    action(ActionId::CloseNetwork).trigger();
    EXPECT_TRUE(window.isEmpty());
    EXPECT_FALSE(action(ActionId::CloseNetwork).isEnabled());
    EXPECT_EQ(settings.recentDocuments().front().path, pathOf("a.weave"));
    open(pathOf("a.weave"));
    ASSERT_NE(window.document(), nullptr);
    EXPECT_EQ(memberCount(), 1u);
    EXPECT_EQ(action(ActionId::Undo).text(), QStringLiteral("Undo: Add Ana Ruiz"));
}

TEST_F(MainWindowTest, ASecondWindowSaysWhoHasTheNetworkAndOnlyReads)
{
    create("a.weave");
    add("Ana Ruiz");
    MainWindow second(WindowServices{.settings = settings, .prompter = prompter, .files = files});
    second.open(pathOf("a.weave"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.document() != nullptr; }));
    EXPECT_TRUE(second.document()->isReadOnly());
    const QString said = second.frame().banner().text();
    EXPECT_TRUE(said.contains(QString::number(QCoreApplication::applicationPid())))
        << said.toStdString();
    EXPECT_FALSE(second.actions().action(ActionId::AddMember).isEnabled());

    window.close();
    second.frame().banner().findChild<QPushButton*>(QStringLiteral("bannerButton"))->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return second.document() && !second.document()->isReadOnly(); }));
    EXPECT_TRUE(second.frame().banner().text().isEmpty());
}

TEST_F(MainWindowTest, ALockThatAnotherMachineLeftCanBePassedAfterAQuestion)
{
    create("a.weave");
    action(ActionId::CloseNetwork).trigger();
    QFile lock(store::DocumentLock::pathFor(pathOf("a.weave")));
    ASSERT_TRUE(lock.open(QFile::WriteOnly));
    lock.write("4711\ncommonweave\nelsewhere\n");
    lock.close();
    open(pathOf("a.weave"));
    ASSERT_TRUE(window.document()->isReadOnly());
    EXPECT_TRUE(window.frame().banner().text().contains(QLatin1String("elsewhere")));
    auto* anyway =
        window.frame().banner().findChild<QPushButton*>(QStringLiteral("otherBannerButton"));
    anyway->click();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(window.document()->isReadOnly()) << "the answer was no";
    prompter.answer = true;
    anyway->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return window.document() && !window.document()->isReadOnly(); }));
    add("Ana Ruiz");
}

TEST_F(MainWindowTest, ANewerNetworkIsShownAndSaysWhyItCannotBeChanged)
{
    create("a.weave");
    add("Ana Ruiz");
    action(ActionId::CloseNetwork).trigger();
    makeNewer(pathOf("a.weave"), 1);
    open(pathOf("a.weave"));
    ASSERT_NE(window.document(), nullptr);
    EXPECT_EQ(memberCount(), 1u);
    EXPECT_FALSE(action(ActionId::AddMember).isEnabled());
    const QString said = window.frame().banner().text();
    EXPECT_TRUE(said.contains(QLatin1String("newer Commonweave"))) << said.toStdString();
}

TEST_F(MainWindowTest, ANetworkThatIsTooNewToBeReadIsSaidToBe)
{
    window.show();
    create("a.weave");
    action(ActionId::CloseNetwork).trigger();
    makeNewer(pathOf("a.weave"), 9);
    open(pathOf("a.weave"));
    EXPECT_TRUE(window.isEmpty());
    EXPECT_TRUE(window.toast().isVisible());
}

TEST_F(MainWindowTest, ADamagedNetworkOpensTheRecoveryPageAndNothingElse)
{
    create("a.weave");
    add("Ana Ruiz");
    action(ActionId::CloseNetwork).trigger();
    QFile file(pathOf("a.weave"));
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    const qint64 half = file.size() / 2;
    file.seek(half);
    file.write(QByteArray(static_cast<qsizetype>(file.size() - half), '\x5a'));
    file.close();
    window.open(pathOf("a.weave"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<RecoveryPage*>() != nullptr; }));
    EXPECT_EQ(window.document(), nullptr);
    EXPECT_NE(window.findChild<QPushButton*>(QStringLiteral("salvageButton")), nullptr);
    window.findChild<QPushButton*>(QStringLiteral("closeRecoveryButton"))->click();
    EXPECT_TRUE(window.isEmpty());
}

TEST_F(MainWindowTest, AFileThatIsGoneIsSaidAndTheWindowStaysUsable)
{
    window.show();
    open(pathOf("nothing.weave"));
    EXPECT_TRUE(window.isEmpty());
    EXPECT_TRUE(window.toast().isVisible());
    create("a.weave");
    EXPECT_FALSE(window.isEmpty());
}

TEST_F(MainWindowTest, NewNetworkNeverReplacesAFile)
{
    QFile there(pathOf("there.weave"));
    ASSERT_TRUE(there.open(QFile::WriteOnly));
    there.write("precious");
    there.close();
    QSignalSpy wanted(&window, &MainWindow::newDocumentRequested);
    files.next = {there.fileName()};
    action(ActionId::NewNetwork).trigger();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(files.lastRequest.mustBeNew);
    window.create(there.fileName());
    EXPECT_TRUE(window.isEmpty());
    ASSERT_TRUE(there.open(QFile::ReadOnly));
    EXPECT_EQ(there.readAll(), QByteArray("precious"));
}

TEST_F(MainWindowTest, SavingACopyGoesOnWithThisOne)
{
    create("a.weave");
    add("Ana Ruiz");
    files.next = {pathOf("b.weave")};
    action(ActionId::SaveCopy).trigger();
    EXPECT_EQ(files.lastRequest.name, QStringLiteral("a copy.weave"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.tasks().isIdle(); }));
    EXPECT_EQ(window.documentPath(), pathOf("a.weave"));
    MainWindow second(WindowServices{.settings = settings, .prompter = prompter, .files = files});
    second.open(pathOf("b.weave"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.document() != nullptr; }));
    EXPECT_EQ(second.document()->network(), window.document()->network());
}

TEST_F(MainWindowTest, AFileThatTookTheNetworksPlaceIsReadAgainAndCanBeEdited)
{
    create("a.weave");
    add("Ana Ruiz");
    files.next = {pathOf("b.weave")};
    action(ActionId::SaveCopy).trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.tasks().isIdle(); }));
    add("Bo Lind");
    ASSERT_TRUE(QFile::remove(pathOf("a.weave"))); // as programs that keep folders in step do
    ASSERT_TRUE(QFile::rename(pathOf("b.weave"), pathOf("a.weave")));

    window.show();
    action(ActionId::Undo).trigger();
    QCoreApplication::processEvents();
    ASSERT_TRUE(window.toast().isVisible());
    EXPECT_EQ(memberCount(), 2u) << "what could not be written has not happened";
    window.toast().findChild<QPushButton*>(QStringLiteral("toastButton"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return window.document() && window.document()->network().all<Member>().size() == 1;
    }));
    add("Cy Moor");
    EXPECT_EQ(memberCount(), 2u);
}

TEST_F(MainWindowTest, DroppedFilesGoWhereTheyBelong)
{
    QSignalSpy documents(&window, &MainWindow::documentRequested);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(pathOf("a.weave")), QUrl::fromLocalFile(pathOf("people.csv")),
         QUrl::fromLocalFile(pathOf("ties.xlsx")), QUrl(QStringLiteral("https://example.org/x"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    EXPECT_EQ(documents.count(), 1);
    EXPECT_EQ(files.lastRequest.folder, folder.path());
    EXPECT_EQ(
        files.lastRequest.name, QFileInfo(folder.path()).fileName() + QStringLiteral(".weave"))
        << "spreadsheets without a network ask where the new one should live, called as the folder";
    window.bring({pathOf("people.csv")});
    EXPECT_EQ(files.lastRequest.name, QStringLiteral("people.weave"));
}

TEST_F(MainWindowTest, ShowsWhatCopiedTextWouldBringAndSaysWhereThereIsNone)
{
    EXPECT_FALSE(action(ActionId::ImportCopied).isEnabled()) << "it needs a network to go into";
    create("a.weave");
    window.show();
    QGuiApplication::clipboard()->clear();
    action(ActionId::ImportCopied).trigger();
    EXPECT_TRUE(window.toast().isVisible());
    EXPECT_EQ(window.findChild<ImportPreview*>(), nullptr);
    QGuiApplication::clipboard()->setText(QStringLiteral("Ana\tBo\n"));
    action(ActionId::ImportCopied).trigger();
    auto* preview = window.findChild<ImportPreview*>();
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview->isReady(); }, 30'000));
    preview->reject();
}

TEST_F(MainWindowTest, TheTableOfMembersComesBackAsItWasLeft)
{
    create("a.weave");
    add("Ana Ruiz");
    window.frame().showWorkspace(QStringLiteral("members"));
    auto* table = window.findChild<MemberTable*>();
    ASSERT_NE(table, nullptr);
    const QStringList first = table->shownColumns();
    ASSERT_GT(first.size(), 2);
    table->setColumnShown(1, false);
    table->setColumnShown(2, false);
    table->sortByColumn(0, Qt::DescendingOrder);
    const TableState left = table->tableState();
    EXPECT_LT(left.columns.size(), first.size());
    action(ActionId::CloseNetwork).trigger();
    open(pathOf("a.weave"));
    window.frame().showWorkspace(QStringLiteral("members"));
    table = window.findChild<MemberTable*>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->tableState(), left);
}

TEST_F(MainWindowTest, RemembersHowItStoodForEachNetwork)
{
    window.resize(1111, 777);
    create("a.weave");
    window.frame().setInspectorFolded(true);
    window.close();
    MainWindow again(WindowServices{.settings = settings, .prompter = prompter, .files = files});
    again.open(pathOf("a.weave"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.document() != nullptr; }));
    EXPECT_EQ(again.size(), QSize(1111, 777));
    EXPECT_TRUE(again.frame().isInspectorFolded());
}

} // namespace cw
