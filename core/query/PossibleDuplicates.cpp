// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/PossibleDuplicates.h"

#include "core/network/Folding.h"

#include <algorithm>
#include <utility>

namespace cw::query {

namespace {

/// Groups of members that share a key; empty keys are nobody's.
template <class KeyOf>
std::vector<DuplicateGroup> groupsBy(const Network& network, DuplicateReason reason, KeyOf&& keyOf)
{
    std::vector<std::pair<QString, MemberId>> keyed;
    for (const Member& member : network.all<Member>()) {
        QString key = keyOf(member);
        if (!key.isEmpty())
            keyed.emplace_back(std::move(key), member.id);
    }
    std::ranges::sort(keyed);
    std::vector<DuplicateGroup> groups;
    for (std::size_t begin = 0; begin < keyed.size();) {
        std::size_t end = begin + 1;
        while (end < keyed.size() && keyed[end].first == keyed[begin].first)
            ++end;
        if (end - begin > 1) {
            DuplicateGroup group{reason, {}};
            for (std::size_t i = begin; i < end; ++i)
                group.members.push_back(keyed[i].second);
            groups.push_back(std::move(group));
        }
        begin = end;
    }
    return groups;
}

} // namespace

QString comparedEmail(const QString& email)
{
    return email.trimmed().toCaseFolded();
}

QString comparedName(const QString& name)
{
    return folded(name);
}

std::vector<DuplicateGroup> possibleDuplicates(const Network& network)
{
    std::vector<DuplicateGroup> groups =
        groupsBy(network, DuplicateReason::SameEmail, [](const Member& member) {
            return comparedEmail(member.email);
        });
    const std::vector<DuplicateGroup> byEmail = groups;
    for (DuplicateGroup& group :
         groupsBy(network, DuplicateReason::SameName, [](const Member& member) {
             return comparedName(member.name);
         })) {
        const bool isKnown = std::ranges::any_of(byEmail, [&](const DuplicateGroup& other) {
            return std::ranges::includes(other.members, group.members);
        });
        if (!isKnown)
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace cw::query
