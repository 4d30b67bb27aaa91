// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"

#include "core/change/ChangeBuilder.h"
#include "core/edit/Backgrounds.h"
#include "core/edit/Members.h"
#include "core/kernel/base/Random.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <thread>

namespace cw {

namespace {

class DocumentTest : public testing::Test
{
protected:
    DocumentServices services()
    {
        return {
            .nowMs = [this] { return now += 1000; },
            .today = [] { return *CivilDate::of(2025, 3, 12); },
            .seed = 7,
            .maxHistoryBytes = maxHistoryBytes};
    }

    std::unique_ptr<Document> create()
    {
        auto created = Document::create(path, services());
        EXPECT_TRUE(created.ok());
        return std::move(created).value();
    }

    std::unique_ptr<Document> reopen(store::Access access = store::Access::ReadWrite)
    {
        TaskContext task;
        auto opened = Document::open(path, access, services(), task);
        EXPECT_TRUE(opened.ok()) << errorKey(opened.error().code);
        return std::move(opened).value();
    }

    static Change addMember(Document& document, const QString& name)
    {
        ChangeBuilder builder(document.network(), document.ids());
        Member member;
        member.name = name;
        builder.insert(member);
        return builder.take();
    }

    static Change rename(Document& document, const QString& name)
    {
        ChangeBuilder builder(document.network(), document.ids());
        const MemberId id = document.network().all<Member>().begin()->id;
        builder.modify(id, [&](Member& member) { member.name = name; });
        return builder.take();
    }

    Result<store::Erased> erase(Document& document, MemberId id)
    {
        const auto outcome = edit::eraseMembers(document.editContext(), std::array{id});
        EXPECT_TRUE(outcome.ok());
        Result<store::Erased> erased = Error{ErrorCode::Internal, {}, {}};
        bool done = false;
        document.eraseInBackground(
            outcome->change, shelf, TaskContext(), [&](const Result<store::Erased>& result) {
                erased = result;
                done = true;
            });
        EXPECT_TRUE(QTest::qWaitFor([&] { return done; }, 60'000));
        return erased;
    }

    static QString firstName(const Document& document)
    {
        return document.network().all<Member>().begin()->name;
    }

    std::int64_t now = 1'700'000'000'000;
    qint64 maxHistoryBytes = store::kMaxHistoryBytes;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("net.weave"));
    store::BackupShelf shelf{folder.filePath(QStringLiteral("backups"))};
    const ChangeTitle adding{QStringLiteral("member.add"), {QStringLiteral("Ana")}};
    const ChangeTitle renaming{QStringLiteral("member.rename"), {}};
};

} // namespace

TEST_F(DocumentTest, WhatIsCommittedIsInTheFileAndAnnounced)
{
    auto document = create();
    QSignalSpy changed(document.get(), &Document::changed);
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    EXPECT_EQ(changed.count(), 1);
    const Network network = document->network();
    document.reset();
    EXPECT_EQ(reopen()->network(), network);
}

TEST_F(DocumentTest, ANewNetworkIsCalledAsItsFile)
{
    const auto document = create();
    EXPECT_EQ(document->network().profile().name, QStringLiteral("net"));
    EXPECT_FALSE(document->canUndo());
}

TEST_F(DocumentTest, UndoAndRedoSurviveARestart)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("Ana Ruiz")), renaming).ok());
    document.reset();

    document = reopen();
    EXPECT_EQ(document->undoTitle(), renaming);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(firstName(*document), QStringLiteral("Ana"));
    document.reset();

    document = reopen();
    EXPECT_EQ(document->redoTitle(), renaming);
    EXPECT_EQ(document->undoTitle(), adding);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(document->network().all<Member>().empty());
    EXPECT_FALSE(document->canUndo());
    document.reset();

    document = reopen();
    ASSERT_TRUE(document->redo().ok());
    ASSERT_TRUE(document->redo().ok());
    EXPECT_EQ(firstName(*document), QStringLiteral("Ana Ruiz"));
    EXPECT_FALSE(document->canRedo());
}

TEST_F(DocumentTest, APictureComesBackAfterARestart)
{
    auto document = create();
    Picture picture;
    picture.mediaType = QStringLiteral("image/png");
    picture.width = picture.height = 9;
    picture.bytes = QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(100'000, 'x');
    const edit::EditContext context = document->editContext();
    ASSERT_TRUE(document->commit(*edit::layBackground(context, picture, {}), adding).ok());
    const Network with = document->network();
    const BackgroundId laid = edit::backgroundOf(with)->id;
    ASSERT_TRUE(document->commit(*edit::removeBackground(context, laid), renaming).ok());
    EXPECT_TRUE(document->network().all<Picture>().empty());
    document.reset();
    document = reopen();
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(document->network(), with);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(document->network().all<Background>().empty());
    document.reset();
    document = reopen();
    ASSERT_TRUE(document->redo().ok());
    EXPECT_EQ(document->network(), with);
}

TEST_F(DocumentTest, ANewEditEndsWhatCouldBeRedone)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("B")), renaming).ok());
    ASSERT_TRUE(document->undo().ok());
    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("C")), renaming).ok());
    EXPECT_FALSE(document->canRedo());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(firstName(*document), QStringLiteral("Ana"));
}

TEST_F(DocumentTest, StepsOfOneGestureAreOneStepOfTheHistory)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    for (const char* name : {"An", "Anna", "Anna R"}) {
        const Change typed = rename(*document, QString::fromUtf8(name));
        ASSERT_TRUE(document->commit(typed, renaming, QStringLiteral("typing")).ok());
    }
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(firstName(*document), QStringLiteral("Ana"));
    ASSERT_TRUE(document->redo().ok());
    EXPECT_EQ(firstName(*document), QStringLiteral("Anna R"));
}

TEST_F(DocumentTest, AGestureThatEndsWhereItBeganLeavesNoStep)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    const QString drag = QStringLiteral("drag");
    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("B")), renaming, drag).ok());
    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("Ana")), renaming, drag).ok());
    EXPECT_EQ(document->undoTitle(), adding);
    document.reset();
    EXPECT_EQ(reopen()->undoTitle(), adding);
}

TEST_F(DocumentTest, GesturesThatEndedAreNotMerged)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    const QString drag = QStringLiteral("drag");
    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("B")), renaming, drag).ok());
    document->endMerge();
    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("C")), renaming, drag).ok());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(firstName(*document), QStringLiteral("B"));
}

TEST_F(DocumentTest, AnEmptyChangeIsNoStep)
{
    auto document = create();
    QSignalSpy changed(document.get(), &Document::changed);
    ASSERT_TRUE(document->commit(Change(), adding).ok());
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(DocumentTest, AChangeThatDoesNotFitHasNotHappened)
{
    auto document = create();
    const Change change = addMember(*document, QStringLiteral("Ana"));
    ASSERT_TRUE(document->commit(change, adding).ok());
    const quint64 revision = document->revision();
    EXPECT_EQ(document->commit(change, adding).error().code, ErrorCode::Conflict);
    EXPECT_EQ(document->revision(), revision);
}

TEST_F(DocumentTest, ALargeChangeIsWrittenInTheBackgroundWhileOthersMustWait)
{
    auto document = create();
    Change large;
    for (int i = 0; i < 20'000; ++i) {
        Member member;
        member.id = document->ids().next<MemberId>();
        member.name = QStringLiteral("Member %1").arg(i);
        large.of<Member>().inserted.push_back(member);
    }
    std::size_t seen = 0;
    QObject::connect(document.get(), &Document::busyChanged, document.get(), [&](bool isBusy) {
        seen = isBusy ? 0 : document->network().all<Member>().size();
    });
    bool done = false;
    document->commitInBackground(large, adding, TaskContext(), [&](const Result<void>& result) {
        EXPECT_TRUE(result.ok());
        done = true;
    });
    EXPECT_EQ(
        document->commit(addMember(*document, QStringLiteral("Bo")), adding).error().code,
        ErrorCode::Locked);
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 60'000));
    EXPECT_EQ(document->network().all<Member>().size(), 20'000U);
    EXPECT_EQ(seen, 20'000U) << "who waits for it sees what was done";

    done = false;
    document->undoInBackground(TaskContext(), [&](const Result<void>& result) {
        EXPECT_TRUE(result.ok());
        done = true;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 60'000));
    EXPECT_TRUE(document->network().all<Member>().empty());
    ASSERT_TRUE(document->redo().ok());
    EXPECT_EQ(document->network().all<Member>().size(), 20'000U);
}

TEST_F(DocumentTest, ACancelledLargeChangeHasNotHappened)
{
    auto document = create();
    Change large;
    for (int i = 0; i < 5'000; ++i) {
        Member member;
        member.id = document->ids().next<MemberId>();
        member.name = QStringLiteral("Member");
        large.of<Member>().inserted.push_back(member);
    }
    std::stop_source stop;
    stop.request_stop();
    ErrorCode code = ErrorCode::Internal;
    bool done = false;
    document->commitInBackground(
        large, adding, TaskContext(stop.get_token()), [&](const Result<void>& result) {
            done = true;
            code = result.ok() ? ErrorCode::Internal : result.error().code;
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 60'000));
    EXPECT_EQ(code, ErrorCode::Cancelled);
    EXPECT_TRUE(document->network().all<Member>().empty());
    EXPECT_FALSE(document->canUndo());
}

TEST_F(DocumentTest, ErasingLeavesNothingToUndoOrRedo)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Bo")), adding).ok());
    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("Ann")), renaming).ok());
    ASSERT_TRUE(document->undo().ok());
    QSignalSpy changed(document.get(), &Document::changed);
    QSignalSpy history(document.get(), &Document::historyChanged);
    const MemberId ana = document->network().all<Member>().begin()->id;
    ASSERT_TRUE(erase(*document, ana).ok());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(history.count(), 1);
    EXPECT_EQ(firstName(*document), QStringLiteral("Bo"));
    EXPECT_FALSE(document->canUndo());
    EXPECT_FALSE(document->canRedo());
    EXPECT_EQ(document->undo().error().code, ErrorCode::NotFound);

    ASSERT_TRUE(document->commit(rename(*document, QStringLiteral("Bob")), renaming).ok());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(firstName(*document), QStringLiteral("Bo"));
    const Network network = document->network();
    document.reset();
    document = reopen();
    EXPECT_EQ(document->network(), network);
    EXPECT_FALSE(document->canUndo());
    EXPECT_TRUE(document->canRedo());
}

TEST_F(DocumentTest, ErasingEndsABackupThatIsUnderWay)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    Result<QString> copy = Error{ErrorCode::Internal, {}, {}};
    document->copyForBackup(shelf, [&](const Result<QString>& made) { copy = made; });
    const MemberId ana = document->network().all<Member>().begin()->id;
    ASSERT_TRUE(erase(*document, ana).ok());
    document.reset();
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QFile::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("Ana")) << file.fileName().toStdString();
    }
}

TEST_F(DocumentTest, ErasingWhoIsNotThereChangesNothing)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    Change change = addMember(*document, QStringLiteral("Bo")).inverse();
    const Network network = document->network();
    Result<store::Erased> erased = store::Erased();
    bool done = false;
    document->eraseInBackground(change, shelf, TaskContext(), [&](const auto& result) {
        erased = result;
        done = true;
    });
    EXPECT_TRUE(document->isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }));
    ASSERT_FALSE(erased.ok());
    EXPECT_EQ(erased.error().code, ErrorCode::Conflict);
    EXPECT_EQ(document->network(), network);
    EXPECT_TRUE(document->canUndo());
}

TEST_F(DocumentTest, StepsThatTheBoundOfTheHistoryDroppedAreNotOffered)
{
    maxHistoryBytes = 3'000;
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    constexpr int kRenamings = 20;
    Random random(3);
    for (int i = 0; i < kRenamings; ++i) {
        QString name; // of which nothing can be compressed away
        for (int k = 0; k < 300; ++k)
            name += QChar(static_cast<char16_t>(0x4e00 + random.below(0x4000)));
        ASSERT_TRUE(document->commit(rename(*document, name), renaming).ok());
    }
    int undone = 0;
    for (; document->canUndo(); ++undone)
        ASSERT_TRUE(document->undo().ok()) << undone;
    EXPECT_GT(undone, 0);
    EXPECT_LT(undone, kRenamings);
    EXPECT_TRUE(document->canRedo());
    while (document->canRedo())
        ASSERT_TRUE(document->redo().ok());
}

TEST_F(DocumentTest, ACopyIsWrittenWhileEditingGoesOn)
{
    auto document = create();
    ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Ana")), adding).ok());
    const QString copy = folder.filePath(QStringLiteral("copy.weave"));
    std::atomic<bool> isDone = false;
    std::thread worker([&] {
        TaskContext task;
        const Result<void> saved = document->saveCopy(copy, task);
        EXPECT_TRUE(saved.ok()) << errorKey(saved.error().code);
        isDone = true;
    });
    do
        ASSERT_TRUE(document->commit(addMember(*document, QStringLiteral("Bo")), adding).ok());
    while (!isDone);
    worker.join();
    path = copy;
    EXPECT_GE(reopen()->network().all<Member>().size(), 1U);
    EXPECT_EQ(
        QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QLatin1String("part")),
        QStringList());
}

TEST_F(DocumentTest, OpenedForReadingItRefusesToChange)
{
    create();
    auto document = reopen(store::Access::ReadOnly);
    EXPECT_TRUE(document->isReadOnly());
    EXPECT_EQ(
        document->commit(addMember(*document, QStringLiteral("Ana")), adding).error().code,
        ErrorCode::ReadOnly);
}

TEST_F(DocumentTest, CreatingRefusesAFileThatIsThere)
{
    create();
    EXPECT_EQ(Document::create(path, services()).error().code, ErrorCode::AlreadyExists);
}

TEST_F(DocumentTest, OpeningNothingMakesNothing)
{
    TaskContext task;
    EXPECT_FALSE(Document::open(path, store::Access::ReadWrite, services(), task).ok());
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace cw
