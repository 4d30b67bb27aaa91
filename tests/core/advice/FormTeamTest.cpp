// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/advice/AdviceTest.h"

#include "core/kernel/base/Random.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <string>

namespace cw::advice {

namespace {

/// Teams of a few people as sets of bits, and what each is worth by the rule, for comparison.
struct SmallTeams
{
    static constexpr std::size_t kPeople = 9;
    static constexpr std::size_t kWords = 3;

    std::array<std::array<double, kWords>, kPeople> holds{};
    std::array<std::array<int, kPeople>, kPeople> depth{}; ///< 0: no tie

    static bool isIn(unsigned team, std::size_t person) { return (team >> person & 1U) != 0; }

    double coverageOf(unsigned team) const
    {
        double sum = 0.0;
        for (std::size_t word = 0; word < kWords; ++word) {
            std::vector<double> of{0.0, 0.0};
            for (std::size_t i = 0; i < kPeople; ++i) {
                if (isIn(team, i))
                    of.push_back(holds[i][word]);
            }
            std::ranges::sort(of, std::greater<>());
            sum += 0.7 * of[0] + 0.3 * of[1];
        }
        return sum / kWords;
    }

    /// 0: no team. Without what rests on clusters and on how busy people are.
    double worthOf(unsigned team) const
    {
        const auto size = static_cast<unsigned>(std::popcount(team));
        if (size < 3 || size > 5 || coverageOf(team) < 0.35)
            return 0.0;
        double carrying = 0.0;
        double trusted = 0.0;
        double fresh = 0.0;
        for (std::size_t a = 0; a < kPeople; ++a) {
            if (!isIn(team, a))
                continue;
            if (a > 0 && coverageOf(team & ~(1U << a)) >= coverageOf(team))
                return 0.0; // brings nothing
            int deepest = 0;
            for (std::size_t b = 0; b < kPeople; ++b) {
                if (a == b || !isIn(team, b))
                    continue;
                deepest = std::max(deepest, depth[a][b]);
                fresh += a < b && depth[a][b] == 0 ? 1.0 : 0.0;
            }
            carrying += deepest >= 2 ? 1.0 : 0.0;
            trusted += deepest >= 3 ? 1.0 : 0.0;
        }
        const double pairs = size * (size - 1) / 2.0;
        return carrying == 0.0
                   ? 0.0
                   : 0.50 * coverageOf(team) + 0.25 * trusted / size + 0.10 * fresh / pairs;
    }
};

class FormTeamTest : public AdviceTest
{
protected:
    FormTeamTest() { only(AdviceKind::FormTeam); }

    void can(MemberId member, TagId word)
    {
        Skill skill;
        skill.member = member;
        skill.tag = word;
        write(skill);
    }

    void cares(MemberId member, TagId word)
    {
        Interest interest;
        interest.member = member;
        interest.tag = word;
        write(interest);
    }

    ProjectId project(MemberId idea, std::initializer_list<TagId> words)
    {
        Project project;
        project.title = query::text("Barn");
        project.ideaBy = idea;
        for (const TagId word : words)
            project.tags.insert(word);
        return write(project);
    }

    /// Some people, one of whom has a project, in the network and for comparison.
    SmallTeams drawn(std::uint64_t seed)
    {
        Random random(seed);
        SmallTeams teams;
        std::vector<MemberId> people;
        const std::array words{tag("wood"), tag("law"), tag("money")};
        for (std::size_t i = 0; i < SmallTeams::kPeople; ++i) {
            people.push_back(add(std::string(1, static_cast<char>('a' + i)).c_str()));
            for (std::size_t word = 0; word < words.size() && i > 0; ++word) {
                const auto what = random.below(4);
                if (what == 0)
                    can(people[i], words[word]);
                else if (what == 1)
                    cares(people[i], words[word]);
                teams.holds[i][word] = what == 0 ? 1.0 : what == 1 ? 0.7 : 0.0;
            }
        }
        for (std::size_t a = 0; a < people.size(); ++a) {
            for (std::size_t b = a + 1; b < people.size(); ++b) {
                if (random.below(3) != 0)
                    continue;
                const int depth = static_cast<int>(1 + random.below(5));
                teams.depth[a][b] = teams.depth[b][a] = depth;
                tieAt(people[a], people[b], depth);
            }
        }
        project(people[0], {words[0], words[1], words[2]});
        return teams;
    }

    NeedId need(MemberId member, std::initializer_list<TagId> words)
    {
        Need need;
        need.member = member;
        need.text = query::text("A roof");
        for (const TagId word : words)
            need.tags.insert(word);
        return write(need);
    }
};

std::vector<MemberId> sorted(std::vector<MemberId> members)
{
    std::ranges::sort(members);
    return members;
}

} // namespace

TEST_F(FormTeamTest, BringsTogetherWhatAProjectTakes)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const MemberId dana = add("Dana"); // can do nothing that it takes
    const TagId wood = tag("wood");
    const TagId law = tag("law");
    const ProjectId barn = project(ana, {wood, law});
    can(bo, wood);
    cares(cy, law);
    tieAt(ana, bo, 4);
    tieAt(ana, dana, 5);

    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    const Advice& card = queue.cards.front();
    EXPECT_EQ(card.project, barn);
    EXPECT_EQ(card.members, (std::vector{ana, bo, cy}));
    EXPECT_EQ(card.joining, (std::vector{bo, cy}));
    // Each word has one holder, who counts for 0.7: a skill wholly, an interest for 0.7 of it.
    EXPECT_DOUBLE_EQ(partOf(card, ScorePart::Coverage), 0.7 * (1.0 + 0.7) / 2.0);
    EXPECT_DOUBLE_EQ(partOf(card, ScorePart::TrustedTies), 2.0 / 3.0); // Ana and Bo
    EXPECT_DOUBLE_EQ(partOf(card, ScorePart::Novelty), 2.0 / 3.0);     // both pairs with Cy

    const auto* waits = reasonOf<WaitsForTeam>(card);
    ASSERT_TRUE(waits);
    EXPECT_EQ(waits->core.named, std::vector{ana});
    EXPECT_EQ(waits->words.size(), 2U);
    EXPECT_EQ(std::ranges::count(card.reasons, Reason(Brings{bo, {wood}, Holding::Skill})), 1);
    EXPECT_EQ(std::ranges::count(card.reasons, Reason(Brings{cy, {law}, Holding::Interest})), 1);
    EXPECT_EQ(std::ranges::count(card.reasons, Reason(TriedTie{ana, bo, 4.0})), 1);
    EXPECT_FALSE(reasonOf<NobodyFor>(card));
    // Cy is alone so far.
    ASSERT_FALSE(card.effect.empty());
    EXPECT_EQ(card.effect.front(), (Effect{EffectMeasure::Components, 2.0, 1.0}));
}

TEST_F(FormTeamTest, SaysForWhatNobodyWasFound)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const TagId wood = tag("wood");
    const TagId money = tag("money");
    project(ana, {wood, money});
    can(bo, wood);
    can(cy, wood);
    tie(ana, bo);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    const auto* missing = reasonOf<NobodyFor>(queue.cards.front());
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->words, std::vector{money});
}

TEST_F(FormTeamTest, LeavesAloneWhatHasATeamOrIsOver)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const MemberId dana = add("Dana");
    const TagId wood = tag("wood");
    const TagId law = tag("law");
    const ProjectId barn = project(ana, {wood, law});
    can(bo, wood);
    can(cy, law);
    tie(ana, bo);
    ASSERT_EQ(advised().cards.size(), 1U);
    change(barn, [](Project& each) { each.state = ProjectState::Closed; });
    EXPECT_TRUE(advised().cards.empty());
    change(barn, [&](Project& each) {
        each.state = ProjectState::Forming;
        each.initiators = {ana, cy, dana};
    });
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(FormTeamTest, TakesUpANeedThatNoOfferMeetsUnlessAProjectDoesSoAlready)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const TagId wood = tag("wood");
    const TagId law = tag("law");
    const NeedId roof = need(ana, {wood, law});
    can(bo, wood);
    can(cy, law);
    tie(ana, bo);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    EXPECT_EQ(queue.cards.front().need, roof);
    EXPECT_FALSE(queue.cards.front().project);
    const ProjectId taken = project(ana, {wood, law});
    ASSERT_EQ(advised().cards.size(), 1U);
    EXPECT_EQ(advised().cards.front().project, taken);
    change(taken, [](Project& each) { each.state = ProjectState::Acting; });
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(FormTeamTest, MakesATeamForWhatSomebodySaw)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const TagId wood = tag("wood");
    Offer offer;
    offer.member = bo;
    offer.text = query::text("Planks");
    offer.tags = {wood};
    Opportunity seen;
    seen.date = query::day("2026-05-01");
    seen.text = query::text("A shed for all");
    seen.seenBy = ana;
    seen.offer = write(offer);
    const OpportunityId shed = write(seen);
    can(cy, wood);
    tie(ana, bo);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    EXPECT_EQ(queue.cards.front().opportunity, shed);
    EXPECT_EQ(sorted(queue.cards.front().members), sorted({ana, bo, cy}));
}

TEST_F(FormTeamTest, PutsNobodyTogetherWhoShouldNotBe)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const MemberId dana = add("Dana");
    const TagId wood = tag("wood");
    const TagId law = tag("law");
    project(ana, {wood, law});
    can(bo, wood);
    can(cy, law);
    can(dana, law);
    tie(ana, bo);
    tieAt(bo, cy, 4);
    ASSERT_EQ(sorted(advised().cards.front().members), sorted({ana, bo, cy, dana}));
    // Bo wants less of Cy: one of them at most.
    wants(network.relationshipBetween(bo, cy)->id, bo, 4, 1);
    EXPECT_EQ(sorted(advised().cards.front().members), sorted({ana, bo, dana}));
    wish(dana, Engagement::Observe);
    EXPECT_TRUE(advised().cards.empty());
    EXPECT_EQ(advised().heldBackBy(Restraint::Observes), 1U);
}

TEST_F(FormTeamTest, SuggestsOthersAfterATeamWasSetAside)
{
    const MemberId ana = add("Ana");
    const TagId wood = tag("wood");
    const TagId law = tag("law");
    std::vector<MemberId> others;
    for (const char* name : {"Bo", "Cy", "Dana", "Eli"}) {
        others.push_back(add(name));
        tie(ana, others.back());
        can(others.back(), others.size() % 2 == 1 ? wood : law);
    }
    project(ana, {wood, law});
    AdviceCard never;
    never.kind = AdviceKind::FormTeam;
    never.state = CardState::Never;
    never.date = query::day("2026-05-01");
    never.members = {ana, others[0], others[1]};
    write(never);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    const auto& joining = queue.cards.front().joining;
    EXPECT_EQ(std::ranges::count(joining, others[2]) + std::ranges::count(joining, others[3]), 2);
    EXPECT_LT(std::ranges::count(joining, others[0]) + std::ranges::count(joining, others[1]), 2);
    EXPECT_EQ(queue.heldBackBy(Restraint::Decided), 1U);
}

TEST_F(FormTeamTest, FindsTheBestOfAllTeams)
{
    // What rests on clusters and on how busy people are is tested elsewhere.
    for (const ScorePart part : {ScorePart::Crossing, ScorePart::Load, ScorePart::Willing})
        query.weights.of(AdviceKind::FormTeam, part) = 0.0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        network = Network();
        const SmallTeams teams = drawn(seed);
        double best = 0.0;
        for (unsigned team = 1; team < 1U << SmallTeams::kPeople; team += 2) // the first is in all
            best = std::max(best, teams.worthOf(team));
        const AdviceQueue queue = advised();
        ASSERT_EQ(queue.cards.size(), best > 0.0 ? 1U : 0U) << seed;
        if (best > 0.0) {
            EXPECT_NEAR(queue.cards.front().gain, best, 1e-12) << seed;
        }
    }
}

} // namespace cw::advice
