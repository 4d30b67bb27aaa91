// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DocumentFixture.h"

#include <QTest>

#include <optional>

namespace cw {

namespace {

using DocumentCopiesTest = DocumentFixture;

} // namespace

TEST_F(DocumentCopiesTest, OfTwoBackupsTheLaterOneIsMade)
{
    const store::BackupShelf shelf{folder.filePath(QStringLiteral("backups"))};
    TaskContext task;
    // A step copies about a megabyte: an even number of steps, and an odd one.
    for (int megabytes = 1; megabytes <= 4; ++megabytes) {
        Member member;
        member.name = QString::number(megabytes);
        member.notes = QString(1 << 20, QLatin1Char('n'));
        add(member);
        std::optional<Result<QString>> first;
        std::optional<Result<QString>> second;
        document->copyForBackup(shelf, [&](const Result<QString>& copy) { first = copy; });
        document->copyForBackup(shelf, [&](const Result<QString>& copy) { second = copy; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return first && second; }, 30'000));
        ASSERT_TRUE(second->ok()) << megabytes;
        // Or it was ready before the second was asked for.
        EXPECT_TRUE(first->ok() || first->error().code == ErrorCode::Cancelled);
        EXPECT_TRUE(shelf.accept(**second, document->documentId(), now, task).ok());
    }
}

} // namespace cw
