// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/Steps.h"

#include <algorithm>
#include <set>
#include <utility>

namespace cw::health {

namespace {

/// Goes through the steps once who leaves is known.
class Composing
{
public:
    Composing(const Network& network, std::span<const Step> steps, CivilDate on)
        : m_network(network)
    {
        m_found.scenario.on = on;
        for (const Step& step : steps) {
            if (const auto* leaves = std::get_if<MemberLeaves>(&step))
                m_leaving.insert(leaves->member);
        }
        for (std::size_t i = 0; i < steps.size(); ++i) {
            m_at = i;
            m_found.effects.push_back(
                std::visit([this](const auto& step) { return take(step); }, steps[i]));
        }
    }

    ComposedSteps found() && { return std::move(m_found); }

private:
    bool isThere(MemberId member) const { return m_network.find(member) != nullptr; }
    bool leaves(MemberId member) const { return m_leaving.contains(member); }

    StepEffect take(const MemberLeaves& step)
    {
        std::vector<MemberId>& without = m_found.scenario.without;
        if (!isThere(step.member))
            return StepEffect::NotThere;
        if (std::ranges::find(without, step.member) != without.end())
            return StepEffect::SaidBefore;
        without.push_back(step.member);
        return StepEffect::Counts;
    }

    StepEffect take(const TieEnds& step)
    {
        std::vector<RelationshipId>& ended = m_found.scenario.ended;
        const Relationship* tie = m_network.find(step.relationship);
        if (!tie)
            return StepEffect::NotThere;
        if (leaves(tie->first) || leaves(tie->second))
            return StepEffect::LeavesBeside;
        if (std::ranges::find(ended, tie->id) != ended.end())
            return StepEffect::SaidBefore;
        ended.push_back(tie->id);
        return StepEffect::Counts;
    }

    StepEffect take(const ProposedTie& step)
    {
        if (step.first == step.second || !isThere(step.first) || !isThere(step.second))
            return StepEffect::NotThere;
        if (leaves(step.first) || leaves(step.second))
            return StepEffect::LeavesBeside;
        if (!m_pairs.insert(std::minmax(step.first, step.second)).second)
            return StepEffect::SaidBefore;
        m_found.scenario.introduced.push_back(step);
        return StepEffect::Counts;
    }

    StepEffect take(const Invitation& step)
    {
        if (step.name.trimmed().isEmpty())
            return StepEffect::NotThere;
        Invitation invitation = step;
        std::vector<MemberId> knows;
        for (const MemberId member : step.knows) {
            const bool isNew = std::ranges::find(knows, member) == knows.end();
            if (isNew && isThere(member) && !leaves(member))
                knows.push_back(member);
        }
        invitation.knows = std::move(knows);
        m_found.scenario.invited.push_back(std::move(invitation));
        m_found.inviting.push_back(m_at);
        return StepEffect::Counts;
    }

    const Network& m_network;
    ComposedSteps m_found;
    std::set<MemberId> m_leaving;
    std::set<std::pair<MemberId, MemberId>> m_pairs; ///< introduced so far
    std::size_t m_at = 0;
};

} // namespace

ComposedSteps scenarioOf(const Network& network, std::span<const Step> steps, CivilDate on)
{
    return Composing(network, steps, on).found();
}

std::vector<Step> introductionsUnderWay(const Network& network)
{
    std::vector<Step> steps;
    for (const Introduction& each : network.all<Introduction>()) {
        const Relationship* tie = network.relationshipBetween(each.first, each.second);
        if (!each.isOver() && (!tie || tie->ended))
            steps.emplace_back(ProposedTie{each.first, each.second});
    }
    return steps;
}

} // namespace cw::health
