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

/// Whether what a card is given for comes of it, now that it has been worked out: a hub that would
/// be passed as often as before is not relieved.
bool doesSomething(const Advice& card)
{
    constexpr double kSeen = 0.01; // of all shortest paths
    return std::ranges::none_of(card.effect, [](const Effect& each) {
        return each.measure == EffectMeasure::Dependence && each.before - each.after < kSeen;
    });
}

/// From facts to cards.
class Advising
{
public:
    /// How much is said of a card. Plain: neither what would come of it nor the way to it.
    enum class Detail { Plain, Whole };

    Advising(const WeavingFacts& facts, Detail detail, TaskContext& task)
        : m_facts(facts), m_isWhole(detail == Detail::Whole), m_task(task), m_effects(facts)
    {}

    Result<AdviceQueue> run()
    {
        std::vector<Candidate> all;
        const auto rules = kindRules();
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const auto found = find(rules[i], all);
            if (!found.ok())
                return found.error();
            report(kFactsDone, kKindsDone, i + 1, rules.size());
        }
        m_queue.sources = m_facts.distances().sourceCount();
        const std::vector<Candidate> cards =
            chosen(allowed(std::move(all)), m_facts.limits(), m_queue.heldBack);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const auto written = write(cards[i]);
            if (!written.ok())
                return written.error();
            report(kKindsDone, 1.0, i + 1, cards.size());
        }
        return std::move(m_queue);
    }

private:
    /// Plain cards are made for many in turn; who asks for them says how far it is.
    void report(double from, double to, std::size_t done, std::size_t of)
    {
        if (m_isWhole)
            m_task.report(from + (to - from) * static_cast<double>(done) / static_cast<double>(of));
    }

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

    /// Without what was decided already, and whom enough has been asked of.
    std::vector<Candidate> allowed(std::vector<Candidate> all)
    {
        const Decisions& decisions = m_facts.decisions();
        const bool isFull = decisions.underway() >= m_facts.limits().openIntroductions;
        std::erase_if(all, [&](const Candidate& each) {
            std::vector<MemberId> members;
            for (const NodeIndex node : each.members)
                members.push_back(m_facts.memberId(node));
            auto against = decisions.against(each.kind, members);
            const bool isMeeting = each.edge == Candidate::kNoEdge;
            if (!against && isMeeting && isFull)
                against = Restraint::WeaverBusy;
            const auto hasHadEnough = [&](MemberId member) {
                return member != m_facts.network().profile().me && decisions.hasHadEnough(member);
            };
            // Of a team only those are asked who would be new to it, and they have been looked at.
            const bool isPair = each.kind != AdviceKind::FormTeam;
            if (!against && isPair && std::ranges::any_of(members, hasHadEnough))
                against = Restraint::PerMonth;
            if (against)
                ++m_queue.heldBack[static_cast<std::size_t>(*against)];
            return against.has_value();
        });
        return all;
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
        takeListings(candidate, card);
        card.kindWeight = m_facts.query().weights.of(candidate.kind);
        card.gain = candidate.gain;
        card.effort = candidate.effort;
        card.score = candidate.score();
        card.parts = candidate.parts;
        card.reasons = rule.explain(m_facts, candidate);
        if (!m_isWhole) {
            m_queue.cards.push_back(std::move(card));
            return {};
        }
        card.effectBasis = rule.effect;
        auto effect = m_effects.of(candidate, rule.effect, m_task);
        if (!effect.ok())
            return effect.error();
        card.effect = std::move(*effect);
        if (rule.effect == EffectBasis::TieMade && candidate.members.size() == 2)
            card.path = introductionPath(m_facts, candidate.members[0], candidate.members[1]);
        if (doesSomething(card))
            m_queue.cards.push_back(std::move(card));
        return {};
    }

    /// Whatever kind brings two together: what one offers the other is part of their introduction.
    void takeListings(const Candidate& candidate, Advice& card) const
    {
        card.need = candidate.need;
        card.offer = candidate.offer;
        card.project = candidate.project;
        card.opportunity = candidate.opportunity;
        for (const NodeIndex node : candidate.joining)
            card.joining.push_back(m_facts.memberId(node));
        const bool isPair = candidate.members.size() == 2;
        if (card.need || !isPair)
            return;
        const Listings& listings = m_facts.listings();
        if (const auto* fit = listings.between(candidate.members[0], candidate.members[1])) {
            card.need = listings.needs()[fit->need]->id;
            card.offer = listings.offers()[fit->offer]->id;
        }
    }

    const WeavingFacts& m_facts;
    bool m_isWhole;
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
    return Advising(**facts, Advising::Detail::Whole, task).run();
}

Result<std::vector<AdviceQueue>> adviseEach(
    const Network& network, const AdviceQuery& query, std::span<const MemberId> members,
    TaskContext& task)
{
    AdviceQuery own = query;
    own.about = {};
    const auto facts = WeavingFacts::gathered(network, own, task);
    if (!facts.ok())
        return facts.error();
    std::vector<AdviceQueue> queues;
    for (const MemberId member : members) {
        own.about = member; // the facts rest on nothing of it
        if (!(*facts)->members().nodeOf(member)) {
            queues.emplace_back();
            continue;
        }
        auto queue = Advising(**facts, Advising::Detail::Plain, task).run();
        if (!queue.ok())
            return queue.error();
        queues.push_back(std::move(*queue));
        task.report(
            kFactsDone + (1.0 - kFactsDone) * static_cast<double>(queues.size()) /
                             static_cast<double>(members.size()));
    }
    return queues;
}

} // namespace cw::advice
