// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/History.h"
#include "core/store/Meta.h"
#include "tests/core/store/StoreFixture.h"

namespace cw::store {

namespace {

using testing::failureOf;

class HistoryTable : public testing::StoreFixture
{
protected:
    void SetUp() override
    {
        makeDocument(1, 1);
        auto opened = Connection::open(path(), Connection::Mode::ReadWrite);
        ASSERT_TRUE(opened.ok());
        connection = std::move(*opened);
    }

    QList<qint64> append(qint64 seq, qsizetype bytes, qint64 cursor, qint64 maxBytes)
    {
        HistoryEdit edit;
        edit.append = HistoryStep{seq, seq, {QStringLiteral("x"), {}}, QByteArray(bytes, 'r')};
        edit.cursor = cursor;
        const auto dropped = History(*connection).apply(edit, sum, maxBytes);
        EXPECT_TRUE(dropped.ok()) << failureOf(dropped);
        return dropped.ok() ? *dropped : QList<qint64>();
    }

    QList<qint64> seqs()
    {
        QList<qint64> all;
        const auto steps = History(*connection).summaries(sum);
        EXPECT_TRUE(steps.ok()) << failureOf(steps);
        for (const HistorySummary& step : *steps)
            all.append(step.seq);
        return all;
    }

    std::unique_ptr<Connection> connection;
    TableSum sum;
};

} // namespace

TEST_F(HistoryTable, TheOldestGoWhenItIsFull)
{
    for (qint64 seq = 1; seq <= 5; ++seq)
        EXPECT_EQ(append(seq, 100, seq, 500), QList<qint64>());
    EXPECT_EQ(append(6, 150, 6, 500), (QList<qint64>{1, 2}));
    EXPECT_EQ(seqs(), (QList<qint64>{3, 4, 5, 6}));
}

TEST_F(HistoryTable, ASummaryTellsTheTitleAndTheNumberOfRows)
{
    HistoryEdit edit;
    const ChangeTitle title{QStringLiteral("member.add"), {QStringLiteral("Ana"), QString()}};
    edit.append = HistoryStep{1, 2, title, "rows", 1200};
    edit.cursor = 1;
    ASSERT_TRUE(History(*connection).apply(edit, sum).ok());
    const auto steps = History(*connection).summaries(sum);
    ASSERT_TRUE(steps.ok()) << failureOf(steps);
    EXPECT_EQ(*steps, (QList<HistorySummary>{{1, 2, title, 1200}}));
}

TEST_F(HistoryTable, TheNewestStepStaysWhateverItsSize)
{
    append(1, 100, 1, 500);
    EXPECT_EQ(append(2, 10'000, 2, 500), (QList<qint64>{1}));
    EXPECT_EQ(seqs(), (QList<qint64>{2}));
    EXPECT_EQ(History(*connection).rows(2)->size(), 10'000);
}

TEST_F(HistoryTable, WhatCanBeUndoneAndRedoneNextStays)
{
    for (qint64 seq = 1; seq <= 6; ++seq)
        append(seq, 100, seq, 10'000);
    // Three are undone; the next undo's rows grow.
    HistoryEdit edit;
    edit.rewrite = HistoryStep{3, 3, {QStringLiteral("x"), {}}, QByteArray(1000, 'r')};
    edit.cursor = 3;
    const auto dropped = History(*connection).apply(edit, sum, 1150);
    ASSERT_TRUE(dropped.ok());
    EXPECT_EQ(*dropped, (QList<qint64>{1, 2, 5, 6}));
    EXPECT_EQ(seqs(), (QList<qint64>{3, 4}));
}

TEST_F(HistoryTable, EverythingUndoneKeepsTheFirstToRedo)
{
    for (qint64 seq = 1; seq <= 3; ++seq)
        append(seq, 100, seq, 10'000);
    HistoryEdit edit;
    edit.rewrite = HistoryStep{1, 1, {QStringLiteral("x"), {}}, QByteArray(1000, 'r')};
    edit.cursor = 0;
    EXPECT_EQ(*History(*connection).apply(edit, sum, 500), (QList<qint64>{2, 3}));
}

TEST_F(HistoryTable, AStepWhoseRowsWereChangedIsDamaged)
{
    append(1, 100, 1, 500);
    ASSERT_TRUE(
        connection->run(QStringLiteral("UPDATE history SET \"rows\"=x'00' WHERE seq=1")).ok());
    EXPECT_EQ(History(*connection).rows(1).error().code, ErrorCode::Damaged);
    ASSERT_TRUE(connection->run(QStringLiteral("UPDATE history SET title='y'")).ok());
    EXPECT_EQ(History(*connection).summaries(sum).error().code, ErrorCode::Damaged);
}

} // namespace cw::store
