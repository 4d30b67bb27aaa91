// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/shown/CompareDays.h"

#include "core/query/GraphQuery.h"

#include <algorithm>
#include <iterator>

namespace cw::query {

namespace {

struct Tie
{
    RelationshipId id;
    float depth = 0; ///< negative: unknown
};

/// The ties of a day, ascending.
std::vector<Tie> tiesOf(const NetworkGraph& day)
{
    std::vector<Tie> ties;
    for (std::size_t edge = 0; edge < day.relationships.size(); ++edge)
        ties.push_back({day.relationships[edge], day.depths[edge]});
    std::ranges::sort(ties, {}, &Tie::id);
    return ties;
}

TieChange changeOf(float before, float after)
{
    if (before < 0 || after < 0 || before == after)
        return TieChange::Same;
    return after > before ? TieChange::Deepened : TieChange::Faded;
}

NetworkGraph graphAt(const Network& network, Rule rule, CivilDate day)
{
    GraphQuery query;
    query.rule = rule;
    query.asOf = day;
    return networkGraph(network, query);
}

int onlyInFirst(const std::vector<MemberId>& first, const std::vector<MemberId>& second)
{
    std::vector<MemberId> rest;
    std::ranges::set_difference(first, second, std::back_inserter(rest));
    return static_cast<int>(rest.size());
}

} // namespace

std::optional<TieChange> DayComparison::of(RelationshipId relationship) const
{
    const auto at = std::ranges::lower_bound(ties, relationship, {}, &ComparedTie::relationship);
    if (at == ties.end() || at->relationship != relationship)
        return std::nullopt;
    return at->change;
}

DayComparison compareDays(const Network& network, Rule rule, CivilDate before, CivilDate after)
{
    const NetworkGraph first = graphAt(network, rule, before);
    const NetworkGraph second = graphAt(network, rule, after);
    const std::vector<Tie> old = tiesOf(first);
    const std::vector<Tie> now = tiesOf(second);
    DayComparison result;
    const auto put = [&](RelationshipId id, TieChange change) {
        result.ties.push_back({id, change});
        ++result.counts[static_cast<std::size_t>(change)];
    };
    auto was = old.begin();
    for (const Tie& is : now) {
        for (; was != old.end() && was->id < is.id; ++was)
            put(was->id, TieChange::Gone);
        const bool isOld = was != old.end() && was->id == is.id;
        put(is.id, isOld ? changeOf(was->depth, is.depth) : TieChange::New);
        was += isOld;
    }
    for (; was != old.end(); ++was)
        put(was->id, TieChange::Gone);
    result.membersCame = onlyInFirst(second.members, first.members);
    result.membersLeft = onlyInFirst(first.members, second.members);
    return result;
}

} // namespace cw::query
