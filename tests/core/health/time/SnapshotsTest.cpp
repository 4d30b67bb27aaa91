// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Snapshots.h"

#include "core/health/time/Trend.h"
#include "tests/core/health/HealthTest.h"
#include "tests/support/GraphFixtures.h"

namespace cw::health {

using query::day;

class SnapshotsTest : public HealthTest
{
protected:
    Reading reading(const HealthQuery& query = {})
    {
        Reading made = readingOf(measured(query), day("2024-05-05"));
        // They are not kept.
        made.coverage.undatedMembers = 0;
        made.coverage.undatedRelationships = 0;
        return made;
    }

    void keep(const Reading& what, const char* label, const char* taken)
    {
        write(snapshotOf(what, query::text(label), day(taken)));
    }

    void judge(const char* date, Phase phase, Phase diagnosed)
    {
        write(PhaseJudgement{
            .id = {},
            .date = day(date),
            .phase = phase,
            .diagnosed = diagnosed,
            .reason = query::text("We know better")});
    }
};

TEST_F(SnapshotsTest, GiveBackWhatWasRead)
{
    addGraph(fixtures::star(7));
    HealthQuery query;
    query.of.rule = Rule::Mean;
    query.filter = QStringLiteral("tag = x");
    for (const char* const asOf : {"", "2024-03-31"}) {
        query.of.asOf = CivilDate::fromIso(asOf).value_or(CivilDate());
        Reading expected = reading(query);
        ASSERT_TRUE(expected.phase);
        expected.isKept = true;
        expected.label = QStringLiteral("Spring");
        const Snapshot kept = snapshotOf(expected, expected.label, day("2024-05-05"));
        EXPECT_EQ(kept.asOf, query.of.asOf);
        EXPECT_EQ(readingOf(kept), expected);
    }
}

TEST_F(SnapshotsTest, KeepWhyAMeasureHadNoNumber)
{
    add("Ana");
    const Snapshot kept = snapshotOf(reading(), QStringLiteral("One"), day("2024-05-05"));
    EXPECT_EQ(kept.notDefined.value(QStringLiteral("density")), QStringLiteral("too_few_members"));
    EXPECT_FALSE(kept.measures.contains(QStringLiteral("density")));
    const Reading back = readingOf(kept);
    EXPECT_FALSE(back.find("density")->value.value);
    EXPECT_EQ(back.find("density")->value.why, NotDefined::TooFewMembers);
}

TEST_F(SnapshotsTest, JoinTheTrendAndAreMarkedWhereTheMethodWasAnother)
{
    addGraph(fixtures::star(5));
    Reading old = reading();
    old.day = day("2023-12-31");
    old.numbers.find("density")->second.method = 0;
    keep(old, "Winter", "2023-12-31");
    std::vector<Reading> readings = keptReadings(network);
    readings.push_back(reading());
    const auto density = trendOf("density", readings, readings.back());
    ASSERT_EQ(density.size(), 2U);
    EXPECT_TRUE(density[0].isKept);
    EXPECT_EQ(density[0].comparable, Comparability::OtherMethod);
    EXPECT_EQ(density[0].coverage.relationships, 4U);
    const auto members = trendOf("members", readings, readings.back());
    EXPECT_EQ(members[0].comparable, Comparability::Comparable);
}

TEST_F(SnapshotsTest, AreFoundByTheDayThatTheyAreAbout)
{
    Reading what = reading();
    what.day = day("2023-06-30");
    keep(what, "June, late", "2024-02-02");
    what.day = day("2023-09-30");
    keep(what, "September", "2023-09-30");
    what.day = day("2023-06-30");
    keep(what, "June", "2023-06-30");
    QStringList labels;
    for (const Reading& each : keptReadings(network))
        labels.append(each.label);
    EXPECT_EQ(
        labels,
        (QStringList{
            QStringLiteral("June"), QStringLiteral("June, late"), QStringLiteral("September")}));
    EXPECT_FALSE(lastKept(network, day("2023-06-29")));
    EXPECT_EQ(lastKept(network, day("2023-09-29"))->label, QStringLiteral("June, late"));
    EXPECT_EQ(lastKept(network, day("2024-01-01"))->label, QStringLiteral("September"));
}

TEST_F(SnapshotsTest, OfMeasuresThatThereAreNoMoreAreStillRead)
{
    Snapshot kept;
    kept.measures.setValue(QStringLiteral("warmth"), QStringLiteral("0.5"));
    kept.notDefined.setValue(QStringLiteral("light"), QStringLiteral("too_dark"));
    const Reading back = readingOf(kept);
    EXPECT_EQ(back.find("warmth")->value.value, 0.5);
    EXPECT_EQ(back.find("warmth")->method, 0);
    EXPECT_EQ(back.find("light")->value.why, NotDefined::TooFewMembers);
}

TEST_F(SnapshotsTest, TheLatestJudgementStandsWhileTheRuleSaysTheSame)
{
    EXPECT_FALSE(standingJudgement(network, Phase::Mixed, day("2024-01-01")));
    judge("2024-02-01", Phase::SmallWorld, Phase::Mixed);
    judge("2024-02-01", Phase::HubAndSpoke, Phase::Mixed);
    judge("2024-01-01", Phase::Scattered, Phase::Mixed);
    EXPECT_EQ(
        standingJudgement(network, Phase::Mixed, day("2024-03-01"))->phase, Phase::HubAndSpoke);
    EXPECT_EQ(standingJudgement(network, Phase::Mixed, day("2024-01-31"))->phase, Phase::Scattered);
    EXPECT_FALSE(standingJudgement(network, Phase::Mixed, day("2023-12-31")));
    EXPECT_FALSE(standingJudgement(network, Phase::CorePeriphery, day("2024-03-01")));
}

} // namespace cw::health
