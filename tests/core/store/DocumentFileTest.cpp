// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreFixture.h"

namespace cw::store {

namespace {

class DocumentFileTest : public testing::StoreFixture
{};

} // namespace

TEST_F(DocumentFileTest, ANewDocumentHoldsANetworkWithoutAName)
{
    {
        auto file = DocumentFile::create(path());
        ASSERT_TRUE(file.ok()) << file.error().detail;
        EXPECT_EQ(load(**file).network, Network());
    }
    EXPECT_EQ(load(*open()).network, Network());
    constexpr QFile::Permissions kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(path()) & kOthers, 0);
}

TEST_F(DocumentFileTest, EveryChangeIsReadBackAsItWas)
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        QFile::remove(path());
        testing::RandomChanges changes(seed);
        Network network;
        auto file = DocumentFile::create(path());
        ASSERT_TRUE(file.ok()) << file.error().detail;
        load(**file);
        for (int i = 0; i < 12; ++i) {
            const Change change = changes.next(network);
            ASSERT_TRUE(checkFits(network, change).ok())
                << checkFits(network, change).error().detail;
            const auto committed = (*file)->commit(change, {}, task);
            ASSERT_TRUE(committed.ok()) << committed.error().subject << committed.error().detail;
            apply(network, change);
            ASSERT_EQ(load(**file).network, network);
        }
        file->reset();
        ASSERT_EQ(load(*open()).network, network);
    }
}

/// Twice, and the member that was me could not be removed once somebody else was.
TEST_F(DocumentFileTest, WhoIsMeIsReferredToOnceAfterReading)
{
    Change change;
    Member ana;
    ana.id = MemberId{7};
    ana.name = QStringLiteral("Ana");
    change.of<Member>().inserted.push_back(ana);
    auto file = DocumentFile::create(path());
    ASSERT_TRUE(file.ok());
    const NetworkProfile before = load(**file).network.profile();
    NetworkProfile after = before;
    after.me = ana.id;
    change.of<NetworkProfile>().updated.push_back({before, after});
    ASSERT_TRUE((*file)->commit(change, {}, task).ok());

    Network network = load(**file).network;
    EXPECT_EQ(network.referencing(&NetworkProfile::me, ana.id).size(), 1U);
    Change nobody;
    nobody.of<NetworkProfile>().updated.push_back({after, before});
    apply(network, nobody);
    Change gone;
    gone.of<Member>().removed.push_back(ana);
    EXPECT_TRUE(checkFits(network, gone).ok());
}

TEST_F(DocumentFileTest, ALargeChangeBuildsItsIndexesAfterwards)
{
    testing::RandomChanges changes(3);
    const Change change = changes.manyRows(Network(), 6000);
    ASSERT_GT(change.of<Relationship>().inserted.size(), 20'000U);
    Network network;
    apply(network, change);
    auto file = DocumentFile::create(path());
    ASSERT_TRUE(file.ok());
    load(**file);
    ASSERT_TRUE((*file)->commit(change, {}, task).ok());
    file->reset();
    EXPECT_EQ(load(*open()).network, network);
}

TEST_F(DocumentFileTest, ALargeChangeWithAReferenceToNobodyIsTakenBack)
{
    testing::RandomChanges changes(3);
    Change stray = changes.manyRows(Network(), 6000);
    stray.of<Relationship>().inserted.back().second = MemberId{std::int64_t{1} << 62};
    auto file = DocumentFile::create(path());
    ASSERT_TRUE(file.ok());
    load(**file);
    const auto refused = (*file)->commit(stray, {}, task);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Damaged);
    EXPECT_EQ(refused.error().subject, path().toStdString());
    EXPECT_TRUE(refused.error().detail.starts_with("relationship: ")) << refused.error().detail;

    // From here on SQLite looks after each reference by itself again.
    Change small;
    small.of<Relationship>().inserted.push_back(stray.of<Relationship>().inserted.back());
    EXPECT_FALSE((*file)->commit(small, {}, task).ok());
    const Change sound = changes.manyRows(Network(), 60);
    ASSERT_TRUE((*file)->commit(sound, {}, task).ok());
    file->reset();
    Network network;
    apply(network, sound);
    EXPECT_EQ(load(*open()).network, network);
}

} // namespace cw::store
