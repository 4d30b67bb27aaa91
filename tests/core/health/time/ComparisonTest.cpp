// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Comparison.h"

#include "core/kernel/base/Random.h"
#include "tests/core/health/HealthTest.h"

#include <set>

namespace cw::health {

using query::day;
using query::TieChange;

class ComparisonTest : public HealthTest
{
protected:
    Comparison compared(CivilDate before, CivilDate after, const HealthQuery& query = quick())
    {
        TaskContext task;
        auto comparison = compareDates(network, query, before, after, task);
        EXPECT_TRUE(comparison.ok());
        return std::move(comparison).value();
    }

    static HealthQuery quick()
    {
        HealthQuery query;
        query.passes = {};
        query.passes.add(HealthPass::Degrees);
        return query;
    }

    /// Ties, depths, comings and goings on days of 2024 by chance.
    void addDatedNetwork(std::uint64_t seed)
    {
        Random random(seed);
        const auto someDay = [&] {
            return day("2024-01-01").plusDays(static_cast<std::int32_t>(random.next() % 366));
        };
        std::vector<MemberId> members;
        for (int i = 0; i < 12; ++i) {
            members.push_back(add("member"));
            change(members.back(), [&](Member& member) {
                if (random.next() % 2 == 0)
                    member.joined = someDay();
                if (random.next() % 4 == 0)
                    member.left = std::max(member.joined, someDay());
            });
        }
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                if (random.next() % 3 != 0)
                    continue;
                const RelationshipId made = tie(members[i], members[j]);
                for (int views = 0; views < 3; ++views)
                    said(made, members[i], static_cast<int>(random.next() % 6), someDay());
                if (random.next() % 4 == 0)
                    change(made, [&](Relationship& row) { row.ended = someDay(); });
            }
        }
    }

    std::set<RelationshipId> tiesOn(CivilDate date)
    {
        query::GraphQuery query;
        query.asOf = date;
        const auto ties = query::networkGraph(network, query).relationships;
        return {ties.begin(), ties.end()};
    }

    static std::size_t
    countOnlyIn(const std::set<RelationshipId>& first, const std::set<RelationshipId>& second)
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(first, [&](RelationshipId id) { return !second.contains(id); }));
    }
};

TEST_F(ComparisonTest, NamesThePeopleAndTiesBehindEachDifference)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    change(bo, [](Member& member) { member.left = day("2024-05-01"); });
    change(chi, [](Member& member) { member.joined = day("2024-05-01"); });
    const RelationshipId gone = tie(ana, bo);
    const RelationshipId made = tie(ana, chi);
    const RelationshipId deepened = tie(ana, add("Dan"));
    said(deepened, ana, 1, day("2024-01-01"));
    said(deepened, ana, 3, day("2024-06-01"));
    const Comparison found = compared(day("2024-03-31"), day("2024-06-30"));
    EXPECT_EQ(found.behind.came, std::vector{chi});
    EXPECT_EQ(found.behind.left, std::vector{bo});
    EXPECT_EQ(found.ties(TieChange::New), std::vector{made});
    EXPECT_EQ(found.ties(TieChange::Gone), std::vector{gone});
    ASSERT_EQ(found.ties(TieChange::Deepened), std::vector{deepened});
    const auto raised =
        std::ranges::find(found.behind.ties, deepened, &query::ComparedTie::relationship);
    EXPECT_EQ(raised->before, 1.0F);
    EXPECT_EQ(raised->after, 3.0F);
    EXPECT_DOUBLE_EQ(*found.turnover(), 2.0 / 3.0);
}

TEST_F(ComparisonTest, WithItselfIsEmpty)
{
    addDatedNetwork(7);
    const Comparison found = compared(day("2024-06-30"), day("2024-06-30"));
    EXPECT_TRUE(found.behind.came.empty());
    EXPECT_TRUE(found.behind.left.empty());
    EXPECT_EQ(found.turnover(), 0.0);
    for (const MeasureDifference& each : found.measures)
        EXPECT_EQ(each.difference().value_or(0.0), 0.0) << each.key;
}

TEST_F(ComparisonTest, TheOtherWayRoundSwapsEverything)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        network = Network();
        addDatedNetwork(seed);
        const Comparison forth = compared(day("2024-03-31"), day("2024-10-31"));
        const Comparison back = compared(day("2024-10-31"), day("2024-03-31"));
        EXPECT_EQ(forth.behind.came, back.behind.left);
        EXPECT_EQ(forth.behind.left, back.behind.came);
        EXPECT_EQ(forth.ties(TieChange::New), back.ties(TieChange::Gone));
        EXPECT_EQ(forth.ties(TieChange::Gone), back.ties(TieChange::New));
        EXPECT_EQ(forth.ties(TieChange::Deepened), back.ties(TieChange::Faded));
        EXPECT_EQ(forth.ties(TieChange::Same), back.ties(TieChange::Same));
        EXPECT_EQ(forth.turnover(), back.turnover());
        ASSERT_EQ(forth.measures.size(), back.measures.size());
        for (std::size_t i = 0; i < forth.measures.size(); ++i)
            EXPECT_EQ(
                forth.measures[i].difference().value_or(0.0),
                -back.measures[i].difference().value_or(0.0));
    }
}

TEST_F(ComparisonTest, TurnoverCountsTheSetDifferences)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        network = Network();
        addDatedNetwork(seed);
        const auto before = tiesOn(day("2024-03-31"));
        const auto after = tiesOn(day("2024-10-31"));
        const Comparison found = compared(day("2024-03-31"), day("2024-10-31"));
        const std::size_t made = countOnlyIn(after, before);
        const std::size_t gone = countOnlyIn(before, after);
        EXPECT_EQ(found.ties(TieChange::New).size(), made);
        EXPECT_EQ(found.ties(TieChange::Gone).size(), gone);
        const auto all = static_cast<double>(before.size() + made);
        EXPECT_DOUBLE_EQ(found.turnover().value(), static_cast<double>(made + gone) / all);
    }
}

TEST_F(ComparisonTest, WithoutTiesOnEitherDayHasNoTurnover)
{
    add("Ana");
    EXPECT_FALSE(compared(day("2024-01-01"), day("2024-02-01")).turnover());
}

TEST_F(ComparisonTest, AMeasureByAnotherMethodHasNoDifference)
{
    addDatedNetwork(3);
    const Comparison found = compared(day("2024-03-31"), day("2024-10-31"));
    Reading kept = found.before;
    kept.numbers.find("density")->second.method = 2;
    const auto differences = compareReadings(kept, found.after);
    const auto density = std::ranges::find(differences, "density", &MeasureDifference::key);
    ASSERT_NE(density, differences.end());
    EXPECT_EQ(density->comparable, Comparability::OtherMethod);
    EXPECT_FALSE(density->difference());
    const auto members = std::ranges::find(differences, "members", &MeasureDifference::key);
    EXPECT_TRUE(members->difference());
}

TEST_F(ComparisonTest, AMeasureThatIsNotThereAnyMoreIsNamed)
{
    addDatedNetwork(3);
    const Comparison found = compared(day("2024-03-31"), day("2024-10-31"));
    Reading kept = found.before;
    kept.numbers.emplace("warmth", ReadNumber{{0.5}, 1});
    const auto differences = compareReadings(kept, found.after);
    EXPECT_EQ(differences.back().key, "warmth");
    EXPECT_EQ(differences.back().comparable, Comparability::NotMeasured);
    EXPECT_EQ(differences.front().key, "members"); // as the table has them
}

TEST_F(ComparisonTest, UnderARuleComparesWhatTheRuleMakesOfTies)
{
    const MemberId ana = add("Ana");
    const RelationshipId known = tie(ana, add("Bo"));
    said(known, ana, 2, day("2024-01-01"));
    said(known, ana, 4, day("2024-06-01"));
    HealthQuery query = quick();
    query.of.minDepth = 3;
    EXPECT_EQ(
        compared(day("2024-03-31"), day("2024-06-30"), query).ties(TieChange::New),
        std::vector{known});
    query.of.rule = Rule::Confirmed;
    EXPECT_TRUE(compared(day("2024-03-31"), day("2024-06-30"), query).behind.ties.empty());
}

TEST_F(ComparisonTest, StopsWhenCancelled)
{
    addDatedNetwork(3);
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto found = compareDates(network, quick(), day("2024-01-01"), day("2024-02-01"), task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace cw::health
