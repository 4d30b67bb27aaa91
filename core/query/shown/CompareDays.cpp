// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/shown/CompareDays.h"

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

std::vector<MemberId>
onlyInFirst(const std::vector<MemberId>& first, const std::vector<MemberId>& second)
{
    std::vector<MemberId> rest;
    std::ranges::set_difference(first, second, std::back_inserter(rest));
    return rest;
}

} // namespace

std::optional<TieChange> DayComparison::of(RelationshipId relationship) const
{
    const auto at = std::ranges::lower_bound(ties, relationship, {}, &ComparedTie::relationship);
    if (at == ties.end() || at->relationship != relationship)
        return std::nullopt;
    return at->change;
}

DayComparison compareGraphs(const NetworkGraph& before, const NetworkGraph& after)
{
    const std::vector<Tie> old = tiesOf(before);
    const std::vector<Tie> now = tiesOf(after);
    DayComparison result;
    const auto put = [&](const ComparedTie& tie) {
        result.ties.push_back(tie);
        ++result.counts[static_cast<std::size_t>(tie.change)];
    };
    const auto putGone = [&](const Tie& tie) {
        put({.relationship = tie.id, .change = TieChange::Gone, .before = tie.depth, .after = -1});
    };
    auto was = old.begin();
    for (const Tie& is : now) {
        for (; was != old.end() && was->id < is.id; ++was)
            putGone(*was);
        const bool isOld = was != old.end() && was->id == is.id;
        const float depth = isOld ? was->depth : -1;
        put(
            {.relationship = is.id,
             .change = isOld ? changeOf(depth, is.depth) : TieChange::New,
             .before = depth,
             .after = is.depth});
        was += isOld;
    }
    for (; was != old.end(); ++was)
        putGone(*was);
    result.came = onlyInFirst(after.members, before.members);
    result.left = onlyInFirst(before.members, after.members);
    return result;
}

DayComparison compareDays(const Network& network, Rule rule, CivilDate before, CivilDate after)
{
    return compareGraphs(graphAt(network, rule, before), graphAt(network, rule, after));
}

} // namespace cw::query
