// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/GroupMatching.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <tuple>

namespace cw {

namespace {

std::size_t at(std::int32_t group)
{
    return static_cast<std::size_t>(group);
}

std::vector<std::int64_t> sizesOf(std::span<const std::int32_t> groups)
{
    std::vector<std::int64_t> sizes;
    for (const std::int32_t group : groups) {
        if (group < 0)
            continue;
        if (at(group) >= sizes.size())
            sizes.resize(at(group) + 1, 0);
        ++sizes[at(group)];
    }
    return sizes;
}

/// Two groups that share somebody.
struct Overlap
{
    std::int32_t before = 0;
    std::int32_t now = 0;
    double jaccard = 0.0;
};

/// The best first.
std::vector<Overlap>
overlapsOf(std::span<const std::int32_t> before, std::span<const std::int32_t> now)
{
    std::vector<std::pair<std::int32_t, std::int32_t>> pairs;
    for (std::size_t node = 0; node < now.size(); ++node) {
        if (before[node] >= 0 && now[node] >= 0)
            pairs.emplace_back(before[node], now[node]);
    }
    std::ranges::sort(pairs);
    const std::vector<std::int64_t> sizesBefore = sizesOf(before);
    const std::vector<std::int64_t> sizesNow = sizesOf(now);
    std::vector<Overlap> overlaps;
    for (std::size_t begin = 0; begin < pairs.size();) {
        std::size_t end = begin;
        while (end < pairs.size() && pairs[end] == pairs[begin])
            ++end;
        const auto shared = static_cast<std::int64_t>(end - begin);
        const std::int32_t first = pairs[begin].first;
        const std::int32_t second = pairs[begin].second;
        const std::int64_t either = sizesBefore[at(first)] + sizesNow[at(second)] - shared;
        overlaps.push_back(
            {first, second, static_cast<double>(shared) / static_cast<double>(either)});
        begin = end;
    }
    std::ranges::sort(overlaps, {}, [](const Overlap& each) {
        return std::tuple(-each.jaccard, each.before, each.now);
    });
    return overlaps;
}

} // namespace

std::vector<std::int32_t>
matchedGroups(std::span<const std::int32_t> before, std::span<const std::int32_t> now)
{
    assert(before.size() == now.size());
    std::vector<std::int32_t> matched(sizesOf(now).size(), kNoMatch);
    std::vector<bool> isTaken(sizesOf(before).size(), false);
    for (const Overlap& each : overlapsOf(before, now)) {
        if (each.jaccard <= kLeastShared)
            break;
        if (isTaken[at(each.before)] || matched[at(each.now)] != kNoMatch)
            continue;
        isTaken[at(each.before)] = true;
        matched[at(each.now)] = each.before;
    }
    return matched;
}

std::vector<std::int32_t>
renumberedLike(std::span<const std::int32_t> before, std::span<const std::int32_t> now)
{
    std::vector<std::int32_t> numbers = matchedGroups(before, now);
    const std::vector<std::int64_t> sizes = sizesOf(before);
    std::int32_t next = 0;
    const auto isUsed = [&](std::int32_t number) {
        return at(number) < sizes.size() && sizes[at(number)] > 0;
    };
    for (std::int32_t& number : numbers) {
        if (number != kNoMatch)
            continue;
        while (isUsed(next))
            ++next;
        number = next++;
    }
    std::vector<std::int32_t> renumbered(now.begin(), now.end());
    for (std::int32_t& group : renumbered) {
        if (group >= 0)
            group = numbers[at(group)];
    }
    return renumbered;
}

} // namespace cw
