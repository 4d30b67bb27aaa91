// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/RowMatching.h"
#include "core/exchange/fields/WeavingRows.h"
#include "core/exchange/matching/ImportPlan.h"

#include <gtest/gtest.h>

namespace cw::exchange {

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

class RowMatchingTest : public testing::Test
{
protected:
    static Draft draftOf(DraftFields fields)
    {
        Draft draft;
        for (const char* name : {"Ana", "Bo", "Cem"}) {
            DraftElement element;
            element.label = q(name);
            element.place = {q("people.csv"), 2, {}};
            draft.elements.push_back(element);
        }
        draft.elements.front().fields = std::move(fields);
        DraftConnection tie;
        tie.from = q("Bo");
        tie.to = q("Ana");
        tie.place = {q("ties.csv"), 2, {}};
        draft.connections = {tie};
        return draft;
    }

    ImportPlan import(const Draft& draft)
    {
        TaskContext task;
        auto planned = planImport(network, draft, options, ids, task);
        EXPECT_TRUE(planned.ok());
        EXPECT_TRUE(checkFits(network, planned->change).ok());
        apply(network, planned->change);
        return std::move(planned).value();
    }

    template <class R>
    const R& only() const
    {
        static const R kNone;
        EXPECT_EQ(network.all<R>().size(), 1U) << Schema<R>::table;
        return network.all<R>().empty() ? kNone : *network.all<R>().begin();
    }

    QString nameOf(MemberId id) const { return network.find(id) ? network.find(id)->name : q("?"); }

    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    ImportOptions options{.today = *CivilDate::of(2026, 3, 12)};
    Network network;
};

} // namespace

TEST_F(RowMatchingTest, TakesARowThatAPersonWroteByHand)
{
    import(draftOf(
        {{ q("Offer rows"),
           q(R"([{"text":"A van on Fridays","tags":["transport"]}])") }}));
    const auto& offer = only<Offer>();
    EXPECT_EQ(nameOf(offer.member), q("Ana"));
    EXPECT_EQ(offer.text, q("A van on Fridays"));
    EXPECT_EQ(only<Tag>().name, q("transport"));
    EXPECT_TRUE(offer.tags.contains(only<Tag>().id));
}

TEST_F(RowMatchingTest, BringsNothingTwiceWhereRowsHaveNoIds)
{
    const Draft draft = draftOf(
        {{q("Offer rows"), q(R"([{"text":"A van"},{"text":"A van"}])")},
         {q("Skill rows"), q(R"([{"tag":"Baking","level":3}])")},
         {q("Exchange rows"), q(R"([{"date":"2026-01-02","receiver":"Bo","text":"Bread"}])")}});
    import(draft);
    EXPECT_EQ(network.all<Offer>().size(), 2U) << "two vans are two";
    EXPECT_TRUE(import(draft).change.isEmpty());
}

/// A member has a word once as a skill, whatever is said of it.
TEST_F(RowMatchingTest, LeavesASkillAloneThatIsThereAtAnotherLevel)
{
    import(draftOf({{ q("Skill rows"), q(R"([{"tag":"Baking","level":3},{"tag":"baking"}])") }}));
    import(draftOf({{ q("Skill rows"), q(R"([{"tag":"baking","level":5}])") }}));
    EXPECT_EQ(only<Skill>().level, 3);
}

TEST_F(RowMatchingTest, FindsAgainWhatRowsReferTo)
{
    import(draftOf(
        {{q("Offer rows"), q(R"([{"id":"7","text":"A van"}])")},
         {q("Need rows"), q(R"([{"id":"7","text":"A ride","offer":"7"}])")},
         { q("Exchange rows"),
           q(R"([{"date":"2026-01-02","receiver":"Bo","need":"7"}])") }}));
    EXPECT_EQ(only<Need>().offer, only<Offer>().id);
    EXPECT_EQ(only<Exchange>().need, only<Need>().id);
    EXPECT_EQ(nameOf(only<Exchange>().receiver), q("Bo"));
}

TEST_F(RowMatchingTest, PutsRowsOfATieToTheTieWhicheverEndStandsFirst)
{
    Draft draft = draftOf({});
    draft.connections.front().fields = {
        {q("Strain rows"), q(R"([{"from_date":"2026-01-02","note":"The fence"}])")}};
    import(draft);
    const auto* tie = network.find(only<Strain>().relationship);
    ASSERT_NE(tie, nullptr);
    EXPECT_EQ(nameOf(tie->first), q("Ana"));
    EXPECT_EQ(nameOf(tie->second), q("Bo"));
    EXPECT_TRUE(import(draft).change.isEmpty());
}

TEST_F(RowMatchingTest, ReadsProjectsWithTheirTeamsAndOutcomes)
{
    Draft draft = draftOf({});
    draft.fields = {
        {q("Projects"), q(R"([{"id":"1","title":"Seed library"}])")},
        {q("Project teams"),
         q(R"([{"project":"1","member":"Ana"},{"project":"1","member":"Bo"}])")},
        {q("Outcomes"), q(R"([{"date":"2026-02-01","text":"It opened","projects":["1"]}])")}};
    import(draft);
    EXPECT_EQ(network.all<ProjectMember>().size(), 2U);
    EXPECT_TRUE(only<Outcome>().projects.contains(only<Project>().id));
    EXPECT_TRUE(import(draft).change.isEmpty());
}

/// Each with its row and the cell; the rest of the file comes in.
TEST_F(RowMatchingTest, RefusesRowsThatCannotStand)
{
    for (const auto& [header, cell] : std::initializer_list<std::pair<const char*, const char*>>{
             {"Offer rows", R"([{"text":""}])"},
             {"Offer rows", R"([{"text":"Van","member":"Nobody"}])"},
             {"Offer rows", "[{\"text\":\"cut in the mid"},
             {"Need rows", R"([{"text":"Ride","offer":"12"}])"},
             {"Skill rows", R"([{"level":3}])"},
             {"Exchange rows", R"([{"date":"2026-01-02","receiver":"Ana"}])"},
             {"Exchange rows", R"([{"date":"2026-01-02"}])"},
             {"Follow-up rows", R"([{"due":"2026-01-02"}])"},
             {"Advice rows", R"([{"members":["Ana"],"date":"2026-01-02"}])"},
             {"Introduction rows",
              R"([{"suggested":"2026-01-02","second":"Bo","made":"2026-01-03"}])"}}) {
        network = Network();
        const ImportPlan plan = import(draftOf({{q(header), q(cell)}}));
        EXPECT_FALSE(plan.problems.empty()) << cell;
        if (!plan.problems.empty()) {
            EXPECT_EQ(plan.problems.front().place.source, q("people.csv")) << cell;
        }
        EXPECT_EQ(network.all<Member>().size(), 3U) << cell;
        WeavingRecords::forEach([&]<class R>() {
            const bool isIntroduction = std::is_same_v<R, Introduction>;
            EXPECT_TRUE(network.all<R>().empty() || isIntroduction) << cell;
        });
    }
}

} // namespace cw::exchange
