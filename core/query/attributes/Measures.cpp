// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/Measures.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace cw::query {

namespace {

/// Those of whom `isOther` holds, and those who are in one only. Both have ascending members().
template <class Known, class IsOther>
std::vector<MemberId> othersIn(const Known& before, const Known& after, IsOther isOther)
{
    std::vector<MemberId> members;
    std::ranges::set_symmetric_difference(
        before.members(), after.members(), std::back_inserter(members));
    for (const MemberId member : after.members()) {
        const auto* was = before.of(member);
        if (was && isOther(*was, *after.of(member)))
            members.push_back(member);
    }
    std::ranges::sort(members);
    return members;
}

MeasureDifferences differencesOf(const MemberMeasures& before, const MemberMeasures& after)
{
    MeasureDifferences differences;
    differences.members = othersIn(before, after, [&](const MemberMeasure& was, MemberMeasure is) {
        const bool isSameCluster = before.clusterName(was) == after.clusterName(is);
        is.cluster = was.cluster;
        return !isSameCluster || is != was;
    });
    std::ranges::set_symmetric_difference(
        before.bridges(), after.bridges(), std::back_inserter(differences.bridges));
    return differences;
}

std::vector<MemberId> differencesOf(const MemberCentrality& before, const MemberCentrality& after)
{
    return othersIn(before, after, std::not_equal_to<MemberCentralityValue>());
}

/// What a null stands for.
template <class Known>
const Known& orNone(const std::shared_ptr<const Known>& known)
{
    static const Known kNone;
    return known ? *known : kNone;
}

} // namespace

MeasureNeeds needsOf(const Attribute& attribute)
{
    return {attribute.isMeasure && !attribute.isOnPaths, attribute.isOnPaths};
}

Result<Measures> findMeasures(
    const Network& network, const MeasureQuestion& question, const Measures& before,
    TaskContext& task)
{
    Measures found = before;
    if (question.needs.ofTies) {
        found.ofTies =
            std::make_shared<const MemberMeasures>(network, question.rule, question.asOf, task);
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (question.needs.ofPaths) {
        auto ofPaths = MemberCentrality::measured(
            network, question.rule, question.asOf, task, before.ofPaths.get());
        if (!ofPaths)
            return ofPaths.error();
        found.ofPaths = std::make_shared<const MemberCentrality>(std::move(ofPaths).value());
    }
    return found;
}

MeasureDifferences differencesOf(const Measures& before, const Measures& after)
{
    MeasureDifferences differences;
    if (before.ofTies != after.ofTies)
        differences = differencesOf(orNone(before.ofTies), orNone(after.ofTies));
    if (before.ofPaths == after.ofPaths)
        return differences;
    std::vector<MemberId> members;
    std::ranges::set_union(
        differences.members, differencesOf(orNone(before.ofPaths), orNone(after.ofPaths)),
        std::back_inserter(members));
    differences.members = std::move(members);
    return differences;
}

} // namespace cw::query
