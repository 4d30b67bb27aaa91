// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Depth.h"

#include "core/query/EarliestDate.h"

#include <algorithm>
#include <vector>

namespace cw::query {

namespace {

bool isUpTo(CivilDate date, CivilDate asOf)
{
    return !asOf || date <= asOf;
}

bool isPresent(CivilDate from, CivilDate to, CivilDate asOf)
{
    if (!asOf)
        return !to;
    return from <= asOf && (!to || asOf < to);
}

template <class T>
void layOver(std::optional<T>& known, const std::optional<T>& said)
{
    if (said)
        known = said;
}

SideDepth depthOf(const SideView& view)
{
    return {view.hasSpoken, view.depth};
}

std::optional<double> asDepth(std::optional<int> depth)
{
    return depth ? std::optional<double>(*depth) : std::nullopt;
}

std::optional<double> claimed(std::optional<int> a, std::optional<int> b)
{
    return a && b ? asDepth(std::max(a, b)) : asDepth(a ? a : b);
}

std::optional<double> mean(std::optional<int> a, std::optional<int> b)
{
    return a && b ? (*a + *b) / 2.0 : asDepth(a ? a : b);
}

std::optional<double> confirmed(std::optional<int> a, std::optional<int> b)
{
    if (a && b)
        return asDepth(std::min(a, b));
    return a == 0 || b == 0 ? std::optional<double>(0.0) : std::nullopt;
}

std::optional<double> combined(Rule rule, std::optional<int> a, std::optional<int> b)
{
    switch (rule) {
    case Rule::Claimed:
        return claimed(a, b);
    case Rule::Confirmed:
        return confirmed(a, b);
    case Rule::Mean:
        return mean(a, b);
    }
    return std::nullopt;
}

DepthBasis basisOf(const SideDepth& first, const SideDepth& second, const SideDepth& observer)
{
    if (first.hasSpoken && second.hasSpoken)
        return DepthBasis::BothSides;
    if (first.hasSpoken || second.hasSpoken)
        return DepthBasis::OneSide;
    return observer.hasSpoken ? DepthBasis::Observer : DepthBasis::Nobody;
}

CivilDate latestOf(const Network& network, MemberId member, MemberId with, CivilDate asOf)
{
    CivilDate latest;
    network.forEachReferencing(&Interaction::participants, member, [&](InteractionId id) {
        const Interaction& interaction = *network.find(id);
        if (isUpTo(interaction.date, asOf) && (!with || interaction.participants.contains(with)))
            latest = std::max(latest, interaction.date);
    });
    return latest;
}

} // namespace

SideView
sideView(const Network& network, RelationshipId relationship, MemberId author, CivilDate asOf)
{
    std::vector<const Assessment*> said;
    network.forEachReferencing(&Assessment::relationship, relationship, [&](AssessmentId id) {
        const Assessment* assessment = network.find(id);
        if (assessment->author == author && isUpTo(assessment->date, asOf))
            said.push_back(assessment);
    });
    // Ids ascend already: of one day the later made counts.
    std::ranges::stable_sort(said, {}, &Assessment::date);
    SideView view;
    for (const Assessment* assessment : said) {
        view.hasSpoken = true;
        view.date = assessment->date;
        view.note = assessment->note;
        layOver(view.depth, assessment->depth);
        layOver(view.trust, assessment->trust);
        layOver(view.wantedDepth, assessment->wantedDepth);
        layOver(view.importance, assessment->importance);
    }
    return view;
}

RelationshipDepth
combinedDepth(Rule rule, const SideDepth& first, const SideDepth& second, const SideDepth& observer)
{
    RelationshipDepth result;
    result.basis = basisOf(first, second, observer);
    if (rule == Rule::Confirmed && result.basis != DepthBasis::BothSides) {
        result.isTie = false;
        return result;
    }
    if (result.basis == DepthBasis::Observer)
        result.depth = asDepth(observer.depth);
    else
        result.depth = combined(rule, first.depth, second.depth);
    result.isTie = result.depth != 0.0;
    return result;
}

RelationshipDepth
relationshipDepth(const Network& network, RelationshipId relationship, Rule rule, CivilDate asOf)
{
    const Relationship& row = *network.find(relationship);
    return combinedDepth(
        rule, depthOf(sideView(network, relationship, row.first, asOf)),
        depthOf(sideView(network, relationship, row.second, asOf)),
        depthOf(sideView(network, relationship, {}, asOf)));
}

CivilDate knownSince(const Network& network, const Relationship& relationship)
{
    EarliestDate since(relationship.firstKnown);
    network.forEachReferencing(&Strand::relationship, relationship.id, [&](StrandId id) {
        since.include(network.find(id)->from);
    });
    network.forEachReferencing(&Assessment::relationship, relationship.id, [&](AssessmentId id) {
        since.include(network.find(id)->date);
    });
    return since.date();
}

bool existsAt(const Member& member, CivilDate asOf)
{
    return isPresent(member.joined, member.left, asOf);
}

bool existsAt(const Network& network, const Relationship& relationship, CivilDate asOf)
{
    const CivilDate since = asOf ? knownSince(network, relationship) : CivilDate();
    return isPresent(since, relationship.ended, asOf);
}

bool existsAt(const Strand& strand, CivilDate asOf)
{
    return isPresent(strand.from, strand.to, asOf);
}

bool existsAt(const Affiliation& affiliation, CivilDate asOf)
{
    return isPresent(affiliation.from, affiliation.to, asOf);
}

CivilDate lastContact(const Network& network, RelationshipId relationship, CivilDate asOf)
{
    const Relationship& row = *network.find(relationship);
    return latestOf(network, row.first, row.second, asOf);
}

CivilDate lastContact(const Network& network, MemberId member, CivilDate asOf)
{
    return latestOf(network, member, {}, asOf);
}

} // namespace cw::query
