// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Fairness.h"

#include "core/query/Living.h"

#include <algorithm>
#include <map>

namespace cw::weaving {

namespace {

QString textOf(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

/// Sums up by what `groupOf` says of a member; the largest group first.
template <class Fn>
std::vector<ShareOfGroup> byGroup(
    const Network& network, CivilDate today, const std::map<MemberId, Share>& shares, Fn&& groupOf)
{
    std::map<QString, ShareOfGroup> groups;
    for (const Member& member : network.all<Member>()) {
        if (!query::isOnMap(member, today))
            continue;
        const QString group = groupOf(member);
        ShareOfGroup& share = groups[group];
        share.group = group;
        share.members += 1;
        const auto found = shares.find(member.id);
        share.introduced += found != shares.end() && found->second.introduced > 0 ? 1 : 0;
    }
    std::vector<ShareOfGroup> sorted;
    for (const auto& entry : groups)
        sorted.push_back(entry.second);
    std::ranges::stable_sort(sorted, std::greater(), &ShareOfGroup::members);
    return sorted;
}

std::map<MemberId, Share> sharesOf(const Network& network)
{
    std::map<MemberId, Share> shares;
    const auto count = [&](MemberId side, const Introduction& row, bool isOpen) {
        Share& share = shares[side];
        share.introduced += row.made ? 1 : 0;
        share.asked += isOpen ? 1 : 0;
    };
    for (const Introduction& row : network.all<Introduction>()) {
        const bool isUnderWay = !row.isOver() && !row.made;
        count(
            row.first, row,
            isUnderWay && row.askedFirst && row.answerFirst == IntroductionAnswer::None);
        count(
            row.second, row,
            isUnderWay && row.askedSecond && row.answerSecond == IntroductionAnswer::None);
        const MemberId weaver = row.weaver ? row.weaver : network.profile().me;
        if (weaver && row.made)
            shares[weaver].woven += 1;
    }
    for (auto& entry : shares)
        entry.second.member = entry.first;
    return shares;
}

} // namespace

Fairness fairnessOf(const Network& network, CivilDate today)
{
    const std::map<MemberId, Share> shares = sharesOf(network);
    Fairness fairness;
    for (const auto& entry : shares) {
        if (!query::isOnMap(*network.find(entry.first), today))
            continue;
        if (entry.second.introduced > 0)
            fairness.most.push_back(entry.second);
        if (entry.second.woven > 0)
            fairness.weavers.push_back(entry.second);
    }
    std::ranges::stable_sort(fairness.most, std::greater(), &Share::introduced);
    std::ranges::stable_sort(fairness.weavers, std::greater(), &Share::woven);
    for (const Member& member : network.all<Member>()) {
        const auto share = shares.find(member.id);
        const bool isTouched =
            share != shares.end() && (share->second.introduced > 0 || share->second.asked > 0);
        if (query::isOnMap(member, today) && !isTouched &&
            member.engagement != Engagement::Observe && member.id != network.profile().me)
            fairness.never.push_back(member.id);
    }
    std::ranges::stable_sort(
        fairness.never, {}, [&](MemberId id) { return network.find(id)->name.toCaseFolded(); });
    fairness.byKind =
        byGroup(network, today, shares, [](const Member& row) { return textOf(keyOf(row.kind)); });
    fairness.bySector =
        byGroup(network, today, shares, [](const Member& row) { return row.sector; });
    fairness.byPlace = byGroup(network, today, shares, [](const Member& row) { return row.place; });
    return fairness;
}

} // namespace cw::weaving
