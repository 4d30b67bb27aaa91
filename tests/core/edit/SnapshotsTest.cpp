// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Snapshots.h"

#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class SnapshotsTest : public EditTest
{
protected:
    static Snapshot autumn()
    {
        Snapshot snapshot;
        snapshot.label = text("Autumn");
        snapshot.measures.setValue(text("density"), text("0.25"));
        return snapshot;
    }
};

TEST_F(SnapshotsTest, AreKeptWithTheirDayWhichIsTodayUnlessSaid)
{
    done(keepSnapshot(context(), autumn()));
    Snapshot earlier = autumn();
    earlier.taken = CivilDate::fromEpochDays(19'000);
    done(keepSnapshot(context(), earlier));
    std::vector<CivilDate> days;
    for (const Snapshot& snapshot : network.all<Snapshot>())
        days.push_back(snapshot.taken);
    EXPECT_EQ(days, (std::vector<CivilDate>{context().today, earlier.taken}));
}

TEST_F(SnapshotsTest, KeepNumbersOnly)
{
    for (const char* number : {"much", "nan", "inf", "1e999"}) {
        Snapshot broken = autumn();
        broken.measures.setValue(text("density"), text(number));
        EXPECT_EQ(refusal(keepSnapshot(context(), broken), ErrorCode::InvalidArgument), "measures")
            << number;
    }
}

TEST_F(SnapshotsTest, HaveALabelWhicheverItIs)
{
    EXPECT_EQ(refusal(keepSnapshot(context(), Snapshot()), ErrorCode::InvalidArgument), "label");
    const SnapshotId id = insertedId<Snapshot>(done(keepSnapshot(context(), autumn())));
    EXPECT_EQ(refusal(renameSnapshot(context(), id, {}), ErrorCode::InvalidArgument), "label");
    done(renameSnapshot(context(), id, text("Before winter")));
    EXPECT_EQ(network.find(id)->label, text("Before winter"));
    done(removeSnapshots(context(), {&id, 1}));
    EXPECT_EQ(network.find(id), nullptr);
}

TEST_F(SnapshotsTest, AJudgementOfThePhaseGivesItsReason)
{
    PhaseJudgement judgement;
    judgement.phase = Phase::CorePeriphery;
    judgement.reason = text("  ");
    EXPECT_EQ(refusal(judgePhase(context(), judgement), ErrorCode::InvalidArgument), "reason");
    judgement.reason = text("The six founders decide");
    const auto id = insertedId<PhaseJudgement>(done(judgePhase(context(), judgement)));
    EXPECT_EQ(network.find(id)->date, context().today);
    done(removePhaseJudgements(context(), {&id, 1}));
    EXPECT_EQ(network.find(id), nullptr);
}

} // namespace cw::edit
