// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Journal.h"
#include "core/change/ChangeBuilder.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

class JournalTest : public testing::Test
{
protected:
    JournalTest()
    {
        ChangeBuilder builder(before, ids);
        for (int i = 0; i < 300; ++i) {
            Member member;
            member.name = QStringLiteral("Member %1").arg(i);
            members.push_back(builder.insert(member));
        }
        apply(before, builder.take());

        ChangeBuilder next(before, ids);
        next.modify(members[0], [](Member& m) { m.latitude = -33.5; });
        next.modify(members[1], [](Member& m) {
            m.tags = {};
            m.fields.setValue(QStringLiteral("since"), QStringLiteral("2019\n\t"));
            m.joined = *CivilDate::of(2021, 5, 3);
        });
        next.remove(members[2]);
        Relationship tie;
        tie.first = members[3];
        tie.second = members[4];
        tie.cadenceDays = 30;
        next.insert(tie);
        change = next.take();
        after = before;
        apply(after, change);
    }

    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    Network before;
    Network after;
    std::vector<MemberId> members;
    Change change;
};

} // namespace

TEST_F(JournalTest, ReadsBackAChangeFromTheStateAfterItForUndo)
{
    for (const auto insertions : {journal::Insertions::IdsOnly, journal::Insertions::WholeRows}) {
        const auto decoded =
            journal::decode(journal::encode(change, insertions), after, journal::Side::After);
        ASSERT_TRUE(decoded.ok());
        EXPECT_EQ(*decoded, change);
    }
}

TEST_F(JournalTest, ReadsBackAChangeFromTheStateBeforeItForRedo)
{
    const auto decoded = journal::decode(
        journal::encode(change, journal::Insertions::WholeRows), before, journal::Side::Before);
    ASSERT_TRUE(decoded.ok());
    EXPECT_EQ(*decoded, change);
}

TEST_F(JournalTest, CannotRedoInsertionsOfWhichItKeptOnlyTheIds)
{
    const auto decoded = journal::decode(
        journal::encode(change, journal::Insertions::IdsOnly), before, journal::Side::Before);
    EXPECT_EQ(decoded.error().code, ErrorCode::Damaged);
}

TEST_F(JournalTest, KeepsAMovedMapSmall)
{
    ChangeBuilder placing(before, ids);
    for (const MemberId member : members)
        placing.insert(Placement{.member = member, .x = 0.5, .y = 0.25});
    apply(before, placing.take());
    ChangeBuilder moving(before, ids);
    double x = 0.0;
    for (const Placement& placement : before.all<Placement>())
        moving.modify(placement.id, [&](Placement& moved) { moved.x = (x += 1.25); });
    const QByteArray bytes = journal::encode(moving.take(), journal::Insertions::IdsOnly);
    EXPECT_LT(bytes.size(), 300 * 16);
}

TEST_F(JournalTest, SaysDamagedForEveryBytesCutShortOrChanged)
{
    const QByteArray whole = qUncompress(journal::encode(change, journal::Insertions::WholeRows));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto decoded =
            journal::decode(qCompress(whole.first(length)), after, journal::Side::After);
        ASSERT_FALSE(decoded.ok()) << length;
    }
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        // Another value may come out (the file's checksums find that); a crash or an endless loop
        // may not.
        (void)journal::decode(qCompress(changed), after, journal::Side::After);
    }
}

} // namespace cw
