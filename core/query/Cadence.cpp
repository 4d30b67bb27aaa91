// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Cadence.h"

#include "core/query/Depth.h"

#include <algorithm>
#include <cmath>

namespace cw::query {

namespace {

/// The shortest of the rules that `fits`.
template <class Fn>
std::optional<int> shortest(const Network& network, Fn&& fits)
{
    std::optional<int> days;
    for (const CadenceRule& rule : network.all<CadenceRule>()) {
        if (fits(rule))
            days = std::min(days.value_or(rule.days), rule.days);
    }
    return days;
}

bool hasTag(const Network& network, const Relationship& relationship, TagId tag)
{
    for (const MemberId side : {relationship.first, relationship.second}) {
        if (network.find(side)->tags.contains(tag))
            return true;
    }
    bool isThere = false;
    network.forEachReferencing(&Strand::relationship, relationship.id, [&](StrandId id) {
        isThere = isThere || network.find(id)->tags.contains(tag);
    });
    return isThere;
}

} // namespace

std::optional<Cadence>
cadenceOf(const Network& network, const Relationship& relationship, Rule rule, CivilDate asOf)
{
    if (relationship.cadenceDays)
        return Cadence{std::max(*relationship.cadenceDays, 1), CadenceBasis::Relationship};
    if (network.all<CadenceRule>().empty())
        return std::nullopt;
    const auto ofMember = shortest(network, [&](const CadenceRule& each) {
        return each.member && relationship.joins(each.member);
    });
    if (ofMember)
        return Cadence{*ofMember, CadenceBasis::Member};
    const auto ofTag = shortest(network, [&](const CadenceRule& each) {
        return each.tag && hasTag(network, relationship, each.tag);
    });
    if (ofTag)
        return Cadence{*ofTag, CadenceBasis::Tag};
    const auto depth = relationshipDepth(network, relationship.id, rule, asOf).depth;
    if (!depth)
        return std::nullopt;
    const int whole = static_cast<int>(std::lround(*depth));
    const auto ofDepth =
        shortest(network, [&](const CadenceRule& each) { return each.depth == whole; });
    return ofDepth ? std::optional(Cadence{*ofDepth, CadenceBasis::Depth}) : std::nullopt;
}

} // namespace cw::query
