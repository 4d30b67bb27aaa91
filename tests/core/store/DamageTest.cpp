// SPDX-License-Identifier: GPL-3.0-or-later
// What disks, sticks and sync programs do to files: whatever it is, the document is read as it was
// or said to be damaged. Never a crash, never an empty network, never a value that is not what was
// written.
#include "core/store/rescue/Findings.h"
#include "core/store/rescue/Salvage.h"
#include "tests/core/store/StoreFixture.h"

#include <algorithm>

namespace cw::store {

namespace {

using testing::failureOf;

constexpr qsizetype kPage = 4096;

enum class Kind { Flip, Burst, Zero, Swap, Cut, Tail };

QByteArray damaged(QByteArray bytes, Kind kind, Random& random)
{
    const auto below = [&](qsizetype bound) {
        return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bound)));
    };
    const qsizetype pages = bytes.size() / kPage;
    const qsizetype at = below(bytes.size());
    switch (kind) {
    case Kind::Flip:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
    case Kind::Burst:
        for (qsizetype i = at; i < std::min(at + 64, bytes.size()); ++i)
            bytes[i] = static_cast<char>(below(256));
        break;
    case Kind::Zero:
        std::fill_n(bytes.begin() + below(pages) * kPage, kPage, '\0');
        break;
    case Kind::Swap: {
        const qsizetype a = 1 + below(pages - 1);
        const qsizetype b = 1 + below(pages - 1);
        std::swap_ranges(
            bytes.begin() + a * kPage, bytes.begin() + (a + 1) * kPage, bytes.begin() + b * kPage);
        break;
    }
    case Kind::Cut:
        bytes.truncate(at);
        break;
    case Kind::Tail:
        for (qsizetype i = 1 + below(kPage); i > 0; --i)
            bytes.append(static_cast<char>(below(256)));
        break;
    }
    return bytes;
}

class Damage : public testing::StoreFixture
{
protected:
    /// @return how many of them were seen.
    int sweep(Kind kind, int count, std::uint64_t seed)
    {
        Random random(seed + static_cast<std::uint64_t>(kind));
        int seen = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray bytes = damaged(m_bytes, kind, random);
            testing::putBytes(path(), bytes);
            Result<std::unique_ptr<DocumentFile>> file =
                DocumentFile::open(path(), Access::ReadWrite, task);
            const Result<Loaded> loaded =
                file.ok() ? (*file)->load(task) : Result<Loaded>(file.error());
            if (loaded.ok()) {
                EXPECT_EQ(loaded->network, m_network) << "copy " << i;
                EXPECT_EQ(loaded->history, m_history) << "copy " << i;
            } else {
                ++seen;
                EXPECT_EQ(loaded.error().code, ErrorCode::Damaged)
                    << "copy " << i << ": " << failureOf(loaded);
                if (file.ok())
                    file->reset();
                EXPECT_EQ(testing::bytesOf(path()), bytes) << "looking must not change it";
            }
        }
        return seen;
    }

    void SetUp() override
    {
        makeDocument(11, 4);
        {
            auto file = open();
            Loaded loaded = load(*file);
            const Change change = testing::RandomChanges(12).manyRows(loaded.network, 60);
            HistoryEdit edit;
            edit.append = HistoryStep{1, 5, {QStringLiteral("import"), {}}, QByteArray(9000, 'h')};
            edit.cursor = 1;
            ASSERT_TRUE(file->commit(change, edit, task).ok());
            loaded = load(*file);
            m_network = loaded.network;
            m_history = loaded.history;
        }
        m_bytes = testing::bytesOf(path());
        ASSERT_EQ(m_bytes.size() % kPage, 0);
    }

    Network m_network;
    QList<HistorySummary> m_history;
    QByteArray m_bytes;
};

} // namespace

TEST_F(Damage, AFlippedBitIsSeenOrHarmless)
{
    EXPECT_GT(sweep(Kind::Flip, 250, 1), 125);
}

TEST_F(Damage, ABurstOfNoiseIsSeenOrHarmless)
{
    EXPECT_GT(sweep(Kind::Burst, 50, 1), 30);
}

TEST_F(Damage, AnEmptiedPageIsSeen)
{
    EXPECT_GE(sweep(Kind::Zero, 60, 1), 59);
}

TEST_F(Damage, SwappedPagesAreSeen)
{
    EXPECT_GT(sweep(Kind::Swap, 40, 1), 36);
}

TEST_F(Damage, ACutFileIsSeen)
{
    EXPECT_EQ(sweep(Kind::Cut, 80, 1), 80);
}

TEST_F(Damage, AnAppendedTailIsSeenOrHarmless)
{
    sweep(Kind::Tail, 20, 1);
}

TEST_F(Damage, WhatIsSalvagedIsADocumentOfWhatWasThere)
{
    Random random(3);
    int salvaged = 0;
    for (int i = 0; i < 40; ++i) {
        const Kind kind = static_cast<Kind>(i % 4);
        testing::putBytes(path(), damaged(m_bytes, kind, random));
        const QString to = pathOf("rescued.weave");
        QFile::remove(to);
        const Result<SalvageReport> report = salvage(path(), to, task);
        if (!report.ok()) {
            EXPECT_EQ(report.error().code, ErrorCode::Damaged) << failureOf(report);
            EXPECT_FALSE(QFile::exists(to));
            continue;
        }
        ++salvaged;
        auto file = DocumentFile::open(to, Access::ReadWrite, task);
        ASSERT_TRUE(file.ok()) << failureOf(file);
        const Network rescued = load(**file).network;
        EXPECT_TRUE(!report->lostNothing() || rescued == m_network) << "copy " << i;
        EXPECT_NE(rescued, Network()) << "copy " << i;
        // A row that is whole in the end was whole before, unless the report says otherwise.
        const auto& strands = report->tables[6];
        ASSERT_EQ(strands.table, QStringLiteral("strand"));
        if (strands.mayBeAltered || strands.loosened > 0 || !strands.expected)
            continue;
        std::size_t altered = 0;
        for (const Strand& row : rescued.all<Strand>()) {
            const Strand* before = m_network.find(row.id);
            altered += !before || *before != row ? 1U : 0U;
        }
        EXPECT_TRUE(strands.kept != *strands.expected || altered == 0) << "copy " << i;
    }
    EXPECT_GE(salvaged, 34);
}

TEST_F(Damage, SalvageOfASoundDocumentLosesNothing)
{
    const QString to = pathOf("rescued.weave");
    const Result<SalvageReport> report = salvage(path(), to, task);
    ASSERT_TRUE(report.ok()) << failureOf(report);
    EXPECT_TRUE(report->lostNothing());
    EXPECT_EQ(load(**DocumentFile::open(to, Access::ReadWrite, task)).network, m_network);
    EXPECT_EQ(testing::bytesOf(path()), m_bytes) << "the original is only read";
    EXPECT_EQ(salvage(path(), to, task).error().code, ErrorCode::AlreadyExists);
}

TEST_F(Damage, SalvageReadsPastALostPage)
{
    // The last page of rows in the file is one leaf of many: what lies on the others is saved.
    Random random(5);
    int partial = 0;
    for (int i = 0; i < 12; ++i) {
        testing::putBytes(path(), damaged(m_bytes, Kind::Zero, random));
        const QString to = pathOf("rescued.weave");
        QFile::remove(to);
        const Result<SalvageReport> report = salvage(path(), to, task);
        if (!report.ok() || report->lostNothing())
            continue;
        for (const SalvagedTable& table : report->tables) {
            if (table.expected && table.kept > 0 && table.kept < *table.expected)
                ++partial;
        }
    }
    EXPECT_GT(partial, 3);
}

TEST_F(Damage, SalvageMendsASpoiltHeader)
{
    QByteArray bytes = m_bytes;
    std::fill_n(bytes.begin(), 60, '\0');
    testing::putBytes(path(), bytes);
    const Result<SalvageReport> report = salvage(path(), pathOf("rescued.weave"), task);
    ASSERT_TRUE(report.ok()) << failureOf(report);
    EXPECT_TRUE(report->lostNothing());
}

TEST_F(Damage, CheckingSaysNothingOfASoundDocumentAndSomethingOfADamagedOne)
{
    const auto sound = checkDocument(path(), task);
    ASSERT_TRUE(sound.ok()) << failureOf(sound);
    EXPECT_TRUE(sound->isEmpty()) << sound->first().text.toStdString();
    Random random(6);
    for (int i = 0; i < 30; ++i) {
        testing::putBytes(path(), damaged(m_bytes, static_cast<Kind>(i % 5), random));
        const auto opened = DocumentFile::open(path(), Access::ReadOnly, task);
        const bool isSound = opened.ok() && (*opened)->load(task).ok();
        const auto findings = checkDocument(path(), task);
        ASSERT_TRUE(findings.ok()) << failureOf(findings);
        EXPECT_TRUE(isSound || !findings->isEmpty()) << "copy " << i;
    }
    EXPECT_EQ(checkDocument(pathOf("no.weave"), task).error().code, ErrorCode::NotFound);
}

} // namespace cw::store
