// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include <algorithm>

namespace cw::health {

namespace {

struct KnownTie
{
    RelationshipId id;
    GraphEdge ends; ///< nodes of its own day
    float depth = -1.0F;
};

std::vector<KnownTie> tiesOf(const query::NetworkGraph& network)
{
    std::vector<KnownTie> ties;
    const std::vector<GraphEdge> edges = network.graph.edges();
    for (std::size_t i = 0; i < edges.size(); ++i)
        ties.push_back({network.relationships[i], edges[i], network.depths[i]});
    std::ranges::sort(ties, {}, &KnownTie::id);
    return ties;
}

struct Turnover
{
    double kept = 0.0;
    double made = 0.0;
    double gone = 0.0;
    double deepened = 0.0;
    double faded = 0.0;
    std::vector<RelationshipId> changed;
    std::vector<double> ofNode; ///< of today
};

/// Holds the ties of one day against those of another.
class Comparing
{
public:
    Comparing(const query::NetworkGraph& before, const query::NetworkGraph& now)
        : m_before(before), m_now(now)
    {
        m_found.ofNode.assign(now.members.size(), 0.0);
    }

    Turnover run()
    {
        const std::vector<KnownTie> old = tiesOf(m_before);
        auto was = old.begin();
        for (const KnownTie& is : tiesOf(m_now)) {
            for (; was != old.end() && was->id < is.id; ++was)
                lose(*was);
            if (was == old.end() || was->id != is.id)
                gain(is);
            else
                keep(*was++, is);
        }
        for (; was != old.end(); ++was)
            lose(*was);
        return std::move(m_found);
    }

private:
    void count(const query::NetworkGraph& day, const KnownTie& tie)
    {
        m_found.changed.push_back(tie.id);
        for (const NodeIndex end : {tie.ends.first, tie.ends.second}) {
            if (const auto node = m_now.nodeOf(day.memberAt(end)))
                ++m_found.ofNode[at(*node)];
        }
    }

    void lose(const KnownTie& tie)
    {
        ++m_found.gone;
        count(m_before, tie);
    }

    void gain(const KnownTie& tie)
    {
        ++m_found.made;
        count(m_now, tie);
    }

    void keep(const KnownTie& was, const KnownTie& is)
    {
        ++m_found.kept;
        if (was.depth < 0.0F || is.depth < 0.0F || was.depth == is.depth)
            return;
        ++(is.depth > was.depth ? m_found.deepened : m_found.faded);
        count(m_now, is);
    }

    const query::NetworkGraph& m_before;
    const query::NetworkGraph& m_now;
    Turnover m_found;
};

Reason reasonOf(const Turnover& turnover, const std::vector<PersonBehind>& people)
{
    if (turnover.made + turnover.gone + turnover.deepened + turnover.faded == 0.0)
        return {ReasonKind::NothingChanged, {turnover.kept}, {}, {}};
    Reason reason{
        ReasonKind::TurnedOver,
        {turnover.made, turnover.gone, turnover.deepened, turnover.faded},
        firstOf(people, 1),
        {}};
    reason.numbers.push_back(people.empty() ? 0.0 : people.front().value);
    return reason;
}

} // namespace

std::optional<Finding> changePanel(const PanelInput& input)
{
    query::GraphQuery before = input.of;
    before.asOf = input.day().plusDays(-kYear);
    const query::NetworkGraph then = query::networkGraph(input.network, before);
    if (then.relationships.empty() ||
        then.coverage.undatedRelationships == then.coverage.relationships)
        return std::nullopt; // nothing says how it was
    const Turnover turnover = Comparing(then, input.found.network).run();
    Finding finding;
    finding.panel = Panel::Change;
    finding.figure = share(
        Quantity::Turnover, shareOf(
                                turnover.made + turnover.gone,
                                turnover.kept + turnover.made + turnover.gone, NotDefined::NoTies));
    finding.beside = {
        count(Quantity::NewTies, turnover.made), count(Quantity::GoneTies, turnover.gone),
        count(Quantity::DeepenedTies, turnover.deepened),
        count(Quantity::FadedTies, turnover.faded)};
    finding.bases = {
        {BasisKind::DatedTies, then.coverage.relationships - then.coverage.undatedRelationships,
         then.coverage.relationships}};
    finding.behind = BehindKind::ChangedTies;
    finding.people = peopleBy(input.found.network, turnover.ofNode);
    finding.ties = turnover.changed;
    std::ranges::sort(finding.ties);
    finding.reason = reasonOf(turnover, finding.people);
    return finding;
}

} // namespace cw::health
