// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/AdviceQuery.h"
#include "core/advice/CommonGround.h"
#include "core/advice/Effects.h"
#include "core/advice/IntroductionPath.h"
#include "core/advice/Queue.h"
#include "core/advice/kinds/Kinds.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cw::advice {

namespace {

// What each stage comes to of the whole; gathering the facts reports up to kFactsDone itself.
constexpr double kFactsDone = 0.5;
constexpr double kKindsDone = 0.85;

const KindRule& ruleOf(AdviceKind kind)
{
    return *std::ranges::find(kindRules(), kind, &KindRule::kind);
}

/// From facts to cards.
class Advising
{
public:
    Advising(const WeavingFacts& facts, TaskContext& task)
        : m_facts(facts), m_task(task), m_effects(facts)
    {}

    Result<AdviceQueue> run()
    {
        std::vector<Candidate> all;
        const auto rules = kindRules();
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const auto found = find(rules[i], all);
            if (!found.ok())
                return found.error();
            m_task.report(
                kFactsDone + (kKindsDone - kFactsDone) * static_cast<double>(i + 1) /
                                 static_cast<double>(rules.size()));
        }
        m_queue.sources = m_facts.distances().sourceCount();
        const std::vector<Candidate> cards =
            chosen(std::move(all), m_facts.limits(), m_queue.heldBack);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const auto written = write(cards[i]);
            if (!written.ok())
                return written.error();
            m_task.report(
                kKindsDone + (1.0 - kKindsDone) * static_cast<double>(i + 1) /
                                 static_cast<double>(cards.size()));
        }
        return std::move(m_queue);
    }

private:
    Result<void> find(const KindRule& rule, std::vector<Candidate>& all)
    {
        const bool isAskedFor = m_facts.query().kinds[static_cast<std::size_t>(rule.kind)];
        if (!isAskedFor || m_facts.query().weights.of(rule.kind) <= 0.0)
            return {};
        Result<Found> found = rule.find(m_facts, m_task);
        if (!found.ok())
            return found.error();
        for (std::size_t i = 0; i < kRestraints; ++i)
            m_queue.heldBack[i] += found->heldBack()[i];
        for (Candidate& each : found->taken()) {
            if (each.through == Candidate::kNobody && each.edge == Candidate::kNoEdge &&
                each.members.size() == 2) {
                const auto between = goBetweens(m_facts, each.members[0], each.members[1]);
                each.through = between.empty() ? Candidate::kNobody : between.front();
            }
            all.push_back(std::move(each));
        }
        return {};
    }

    Result<void> write(const Candidate& candidate)
    {
        const KindRule& rule = ruleOf(candidate.kind);
        Advice card;
        card.kind = candidate.kind;
        for (const NodeIndex node : candidate.members)
            card.members.push_back(m_facts.memberId(node));
        if (candidate.about != Candidate::kNobody)
            card.about = m_facts.memberId(candidate.about);
        if (candidate.edge != Candidate::kNoEdge)
            card.relationship = m_facts.ties().ofEdge(candidate.edge).id;
        card.gain = candidate.gain;
        card.effort = candidate.effort;
        card.score = candidate.score();
        card.parts = candidate.parts;
        card.reasons = rule.explain(m_facts, candidate);
        card.effectBasis = rule.effect;
        auto effect = m_effects.of(candidate, rule.effect, m_task);
        if (!effect.ok())
            return effect.error();
        card.effect = std::move(*effect);
        if (rule.effect == EffectBasis::TieMade && candidate.members.size() == 2)
            card.path = introductionPath(m_facts, candidate.members[0], candidate.members[1]);
        m_queue.cards.push_back(std::move(card));
        return {};
    }

    const WeavingFacts& m_facts;
    TaskContext& m_task;
    Effects m_effects;
    AdviceQueue m_queue;
};

} // namespace

Result<AdviceQueue> advise(const Network& network, const AdviceQuery& query, TaskContext& task)
{
    const auto facts = WeavingFacts::gathered(network, query, task);
    if (!facts.ok())
        return facts.error();
    return Advising(**facts, task).run();
}

} // namespace cw::advice
