// SPDX-License-Identifier: GPL-3.0-or-later
// Who could do together what nobody does alone: a few people who between them hold what it takes,
// of whom some trust each other already and others meet anew. That a team needs both is a rule of
// our own. A word that one alone holds hangs on that one, so a second holder counts too.
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"
#include "core/advice/kinds/TeamSearch.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::advice {

namespace {

constexpr double kEachMoreToAsk = 0.1; // of the effort of the first
constexpr std::size_t kTriedNamed = 2;
/// Of those who hold most of what it takes so many are looked at closely.
constexpr std::size_t kLookedAt = 64;
/// What waits for a team: projects, then what was seen, then needs, the most pressing first.
constexpr std::size_t kOccasions = 400;

double strengthOf(const Holders& holders, TagId word, NodeIndex node)
{
    const auto& held = holders.of(word);
    const auto found = std::ranges::lower_bound(held, node, {}, &Holders::Held::node);
    return found == held.end() || found->node != node ? 0.0 : Holders::strength(found->how);
}

TeamPerson personOf(const Occasion& occasion, const Holders& holders, NodeIndex node)
{
    TeamPerson person{.node = node, .holds = {}};
    for (const TagId word : occasion.words)
        person.holds.push_back(strengthOf(holders, word, node));
    return person;
}

class Forming
{
public:
    explicit Forming(const WeavingFacts& facts) : m_facts(facts), m_holders(facts) {}

    Result<Found> find(TaskContext& task)
    {
        std::vector<Occasion> occasions = occasionsOf(m_facts);
        occasions.resize(std::min(occasions.size(), kOccasions));
        for (const Occasion& each : occasions) {
            if (task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            lookFor(each);
        }
        return std::move(m_found);
    }

private:
    /// Why somebody who holds something should not be asked.
    std::optional<Restraint> against(const Occasion& occasion, NodeIndex node) const
    {
        if (m_facts.observes(node))
            return Restraint::Observes;
        const MemberId member = m_facts.memberId(node);
        if (m_facts.decisions().hasHadEnough(member) && m_facts.me() != node)
            return Restraint::PerMonth;
        for (const NodeIndex each : occasion.core) {
            if (const auto found = againstInTeam(m_facts, each, node))
                return found;
        }
        return std::nullopt;
    }

    /// All who hold some of it, those who hold most of it and are the least laden first.
    std::vector<NodeIndex> holdersOf(const Occasion& occasion) const
    {
        std::map<NodeIndex, double> held;
        for (const TagId word : occasion.words) {
            for (const Holders::Held& each : m_holders.of(word))
                held[each.node] += Holders::strength(each.how);
        }
        std::vector<std::pair<double, NodeIndex>> ranked;
        for (const auto& [node, sum] : held)
            ranked.emplace_back(-sum - readiness(node), node);
        std::ranges::sort(ranked);
        std::vector<NodeIndex> nodes;
        for (const auto& each : ranked)
            nodes.push_back(each.second);
        return nodes;
    }

    /// Who could be asked, the most promising first.
    std::vector<TeamPerson> pool(const Occasion& occasion)
    {
        std::vector<std::pair<double, TeamPerson>> ranked;
        for (const NodeIndex node : holdersOf(occasion)) {
            if (ranked.size() == kLookedAt)
                break;
            const bool isIn = std::ranges::binary_search(occasion.core, node);
            if (isIn || m_facts.member(node).kind == MemberKind::Group)
                continue;
            if (const auto restraint = against(occasion, node)) {
                m_found.holdBack(*restraint);
                continue;
            }
            TeamPerson person = personOf(occasion, m_holders, node);
            ranked.emplace_back(-promise(occasion, person), std::move(person));
        }
        std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : a.second.node < b.second.node;
        });
        ranked.resize(std::min(ranked.size(), TeamSearch::kPool));
        std::vector<TeamPerson> people;
        for (auto& each : ranked)
            people.push_back(std::move(each.second));
        return people;
    }

    double readiness(NodeIndex node) const
    {
        return 0.1 * (m_facts.willing(node) - m_facts.load(node));
    }

    double promise(const Occasion& occasion, const TeamPerson& person) const
    {
        double sum = 0.0;
        for (const double each : person.holds)
            sum += each;
        const bool isNear = std::ranges::any_of(occasion.core, [&](NodeIndex core) {
            return m_facts.closeGraph().areNeighbours(core, person.node) ||
                   !goBetweens(m_facts, core, person.node).empty();
        });
        return sum + (isNear ? 0.3 : 0.0) + readiness(person.node);
    }

    void lookFor(const Occasion& occasion)
    {
        std::vector<TeamPerson> people;
        for (const NodeIndex node : occasion.core)
            people.push_back(personOf(occasion, m_holders, node));
        for (TeamPerson& each : pool(occasion))
            people.push_back(std::move(each));
        if (people.size() < kLeastTeam)
            return;
        const auto idsOf = [&](const std::vector<std::size_t>& team) {
            std::vector<MemberId> ids;
            for (const std::size_t each : team)
                ids.push_back(m_facts.memberId(people[each].node));
            return ids;
        };
        std::vector<MemberId> core;
        for (const NodeIndex node : occasion.core)
            core.push_back(m_facts.memberId(node));
        bool isDecided = false;
        TeamSearch search(m_facts, people, occasion.core.size());
        const auto team = search.best([&](const std::vector<std::size_t>& each) {
            const bool before = m_facts.decisions().isTeamDecided(idsOf(each), core);
            isDecided = isDecided || before;
            return !before;
        });
        if (isDecided)
            m_found.holdBack(Restraint::Decided);
        if (team)
            take(occasion, people, *team, search.scoreOf(*team));
    }

    void take(
        const Occasion& occasion, const std::vector<TeamPerson>& people,
        const std::vector<std::size_t>& team, const Score& score)
    {
        Candidate candidate{.kind = AdviceKind::FormTeam};
        double effort = 0.0;
        for (const std::size_t each : team) {
            const NodeIndex node = people[each].node;
            candidate.members.push_back(node);
            if (each < occasion.core.size())
                continue;
            candidate.joining.push_back(node);
            effort += m_facts.effortToReach(node);
        }
        const auto asked = static_cast<double>(candidate.joining.size());
        candidate.effort = effort / asked * (1.0 + kEachMoreToAsk * (asked - 1.0));
        candidate.project = occasion.project;
        candidate.opportunity = occasion.opportunity;
        candidate.need = occasion.need;
        candidate.take(score);
        m_found.take(std::move(candidate));
    }

    const WeavingFacts& m_facts;
    Holders m_holders;
    Found m_found{kCandidates, m_facts.about()};
};

/// Who brings what: of each of the new ones, and what nobody holds.
void addWhatTheyBring(
    const WeavingFacts& facts, const Occasion& occasion, const Candidate& candidate,
    std::vector<Reason>& into)
{
    const Holders holders(facts);
    NobodyFor missing;
    std::map<std::pair<NodeIndex, Holding>, std::vector<TagId>> brought;
    for (const TagId word : occasion.words) {
        bool isHeld = false;
        for (const Holders::Held& held : holders.of(word)) {
            if (std::ranges::count(candidate.members, held.node) == 0)
                continue;
            isHeld = true;
            if (std::ranges::count(candidate.joining, held.node) > 0)
                brought[{held.node, held.how}].push_back(word);
        }
        if (!isHeld)
            missing.words.push_back(word);
    }
    for (const NodeIndex node : candidate.joining) {
        for (const Holding how :
             {Holding::Skill, Holding::Offer, Holding::Interest, Holding::Mark,
              Holding::Learning}) {
            if (const auto found = brought.find({node, how}); found != brought.end())
                into.emplace_back(Brings{facts.memberId(node), found->second, how});
        }
    }
    if (!missing.words.empty())
        into.emplace_back(std::move(missing));
}

/// What holds the team together, and what is new in it.
void addWhatIsBetweenThem(
    const WeavingFacts& facts, const Candidate& candidate, std::vector<Reason>& into)
{
    std::vector<TriedTie> tried;
    NewToEachOther fresh;
    std::set<std::int32_t> clusters;
    for (const NodeIndex a : candidate.members) {
        clusters.insert(facts.clusters().of[static_cast<std::size_t>(a)]);
        for (const NodeIndex b : candidate.members) {
            if (b <= a)
                continue;
            ++fresh.of;
            const TieFacts* const tie = facts.ties().between(a, b);
            if (!tie || !tie->isTie())
                ++fresh.pairs;
            else if (const auto depth = facts.depth(tie->edge); depth && *depth >= 2.0)
                tried.push_back({facts.memberId(a), facts.memberId(b), *depth});
        }
    }
    fresh.clusters = clusters.size();
    std::ranges::stable_sort(tried, std::greater<>(), &TriedTie::depth);
    tried.resize(std::min(tried.size(), kTriedNamed));
    into.insert(into.end(), tried.begin(), tried.end());
    if (fresh.pairs > 0)
        into.emplace_back(fresh);
}

} // namespace

Result<Found> findTeams(const WeavingFacts& facts, TaskContext& task)
{
    return Forming(facts).find(task);
}

std::vector<Reason> explainTeam(const WeavingFacts& facts, const Candidate& candidate)
{
    const std::vector<Occasion> occasions = occasionsOf(facts);
    const auto occasion = std::ranges::find_if(occasions, [&](const Occasion& each) {
        return each.project == candidate.project && each.opportunity == candidate.opportunity &&
               each.need == candidate.need;
    });
    if (occasion == occasions.end())
        return {};
    std::vector<Reason> reasons{
        WaitsForTeam{occasion->title, someOf(facts, occasion->core), occasion->words}};
    addWhatTheyBring(facts, *occasion, candidate, reasons);
    addWhatIsBetweenThem(facts, candidate, reasons);
    return reasons;
}

} // namespace cw::advice
