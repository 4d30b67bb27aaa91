// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/Queue.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::advice {

namespace {

class Choosing
{
public:
    explicit Choosing(const AdviceLimits& limits) : m_limits(limits) {}

    /// What it counts for beside those chosen; 0: not at all.
    double worth(const Candidate& candidate) const
    {
        const auto again = m_ofKind.find(candidate.kind);
        const int before = again == m_ofKind.end() ? 0 : again->second;
        double people = 1.0;
        for (const NodeIndex node : candidate.members) {
            if (m_ofPerson.contains(node))
                people *= m_limits.samePersonAgain;
        }
        return candidate.score() * std::pow(m_limits.sameKindAgain, before) * people;
    }

    bool isTooMuch(const Candidate& candidate) const
    {
        const auto isFull = [](const auto& counts, NodeIndex node, std::size_t most) {
            const auto found = counts.find(node);
            return found != counts.end() && found->second >= most;
        };
        return std::ranges::any_of(
                   candidate.members,
                   [&](NodeIndex node) { return isFull(m_ofPerson, node, m_limits.perPerson); }) ||
               isFull(m_through, candidate.through, m_limits.perThrough) ||
               isFull(m_about, candidate.about, m_limits.perHub);
    }

    bool isSaid(const Candidate& candidate) const { return m_groups.contains(sorted(candidate)); }

    void take(const Candidate& candidate)
    {
        ++m_ofKind[candidate.kind];
        for (const NodeIndex node : candidate.members)
            ++m_ofPerson[node];
        if (candidate.through != Candidate::kNobody)
            ++m_through[candidate.through];
        if (candidate.about != Candidate::kNobody)
            ++m_about[candidate.about];
        m_groups.insert(sorted(candidate));
    }

private:
    static std::vector<NodeIndex> sorted(const Candidate& candidate)
    {
        std::vector<NodeIndex> members = candidate.members;
        std::ranges::sort(members);
        return members;
    }

    const AdviceLimits& m_limits;
    std::map<AdviceKind, int> m_ofKind;
    std::map<NodeIndex, std::size_t> m_ofPerson;
    std::map<NodeIndex, std::size_t> m_through;
    std::map<NodeIndex, std::size_t> m_about;
    std::set<std::vector<NodeIndex>> m_groups;
};

} // namespace

std::vector<Candidate> chosen(
    std::vector<Candidate> candidates, const AdviceLimits& limits,
    std::array<std::size_t, kRestraints>& heldBack)
{
    std::ranges::stable_sort(candidates, comesBefore);
    Choosing choosing(limits);
    std::vector<Candidate> cards;
    while (cards.size() < limits.cards && !candidates.empty()) {
        const auto best = std::ranges::max_element(
            candidates, {}, [&](const Candidate& each) { return choosing.worth(each); });
        Candidate next = std::move(*best);
        candidates.erase(best);
        if (choosing.isSaid(next))
            continue;
        if (choosing.isTooMuch(next)) {
            ++heldBack[static_cast<std::size_t>(Restraint::PerPerson)];
            continue;
        }
        choosing.take(next);
        cards.push_back(std::move(next));
    }
    return cards;
}

} // namespace cw::advice
