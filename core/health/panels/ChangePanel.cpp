// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/query/shown/CompareDays.h"

namespace cw::health {

namespace {

using query::TieChange;

/// What became of the ties in a year.
struct Turnover
{
    explicit Turnover(const query::DayComparison& days)
        : kept(
              days.count(TieChange::Same) + days.count(TieChange::Deepened) +
              days.count(TieChange::Faded))
        , made(days.count(TieChange::New))
        , gone(days.count(TieChange::Gone))
        , deepened(days.count(TieChange::Deepened))
        , faded(days.count(TieChange::Faded))
    {}

    double kept; ///< whatever their depth
    double made;
    double gone;
    double deepened;
    double faded;
    std::vector<RelationshipId> changed; ///< ascending
    std::vector<double> ofNode;          ///< of today: how many of its ties changed
};

Turnover turnoverOf(const PanelInput& input, const query::DayComparison& days)
{
    const query::NetworkGraph& now = input.found.network;
    Turnover turnover(days);
    turnover.ofNode.assign(now.members.size(), 0.0);
    for (const query::ComparedTie& tie : days.ties) {
        if (tie.change == TieChange::Same)
            continue;
        turnover.changed.push_back(tie.relationship);
        const Relationship& row = *input.network.find(tie.relationship);
        for (const MemberId end : {row.first, row.second}) {
            if (const auto node = now.nodeOf(end))
                ++turnover.ofNode[at(*node)];
        }
    }
    return turnover;
}

Reason reasonOf(const Turnover& turnover, const std::vector<PersonBehind>& people)
{
    if (turnover.changed.empty())
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
    Turnover turnover = turnoverOf(input, query::compareGraphs(then, input.found.network));
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
    finding.reason = reasonOf(turnover, finding.people);
    finding.ties = std::move(turnover.changed);
    return finding;
}

} // namespace cw::health
