// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/WeightedMatching.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <queue>
#include <tuple>

namespace cw {

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// Lets the takers in one after the other. Between two of them holds: prices of takers and givers
/// are not negative and cover the weight of each possible match; what is matched is covered
/// exactly; who has a price above 0 is matched (a giver: full). So no matching weighs more.
class Matching
{
public:
    Matching(
        std::span<const PossibleMatch> possible, std::int32_t takers,
        std::span<const std::int32_t> capacities)
        : m_options(at(takers))
        , m_capacities(capacities)
        , m_giverOf(at(takers), kUnmatched)
        , m_takersOf(capacities.size())
        , m_takerPrice(at(takers), 0.0)
        , m_giverPrice(capacities.size(), 0.0)
        , m_distance(capacities.size(), kInfinite)
        , m_from(capacities.size(), kUnmatched)
        , m_isSettled(capacities.size(), false)
    {
        for (const PossibleMatch& each : possible) {
            if (each.weight > 0.0 && capacities[at(each.giver)] > 0)
                m_options[at(each.taker)].push_back(each);
        }
        for (auto& options : m_options)
            std::ranges::sort(options, {}, &PossibleMatch::giver);
    }

    std::vector<std::int32_t> run()
    {
        for (std::int32_t taker = 0; taker < static_cast<std::int32_t>(m_options.size()); ++taker)
            letIn(taker);
        return std::move(m_giverOf);
    }

private:
    struct Step
    {
        double distance;
        std::int32_t giver;
        bool operator>(const Step& other) const
        {
            return std::tie(distance, giver) > std::tie(other.distance, other.giver);
        }
    };

    /// Where a search ends: with a giver who has room, or with a taker who goes without.
    struct End
    {
        double distance = kInfinite;
        std::int32_t giver = kUnmatched;
        std::int32_t taker = kUnmatched;
    };

    void letIn(std::int32_t taker)
    {
        for (const PossibleMatch& each : m_options[at(taker)])
            m_takerPrice[at(taker)] =
                std::max(m_takerPrice[at(taker)], each.weight - m_giverPrice[at(each.giver)]);
        const End end = search(taker);
        changePrices(end.distance);
        rematch(end);
        for (const std::int32_t giver : m_seen) {
            m_distance[at(giver)] = kInfinite;
            m_isSettled[at(giver)] = false;
        }
        m_seen.clear();
        m_reached.clear();
    }

    /// Nearest first: over how much the prices would have to change.
    End search(std::int32_t taker)
    {
        End end;
        reach(taker, 0.0, end);
        while (!m_queue.empty()) {
            const Step next = m_queue.top();
            m_queue.pop();
            if (m_isSettled[at(next.giver)] || next.distance > m_distance[at(next.giver)])
                continue;
            if (next.distance >= end.distance)
                break;
            m_isSettled[at(next.giver)] = true;
            if (hasRoom(next.giver)) {
                end = {next.distance, next.giver, kUnmatched};
                break;
            }
            for (const std::int32_t other : m_takersOf[at(next.giver)])
                reach(other, next.distance, end);
        }
        m_queue = {};
        return end;
    }

    void reach(std::int32_t taker, double distance, End& end)
    {
        m_reached.emplace_back(taker, distance);
        const double price = m_takerPrice[at(taker)];
        if (distance + price < end.distance)
            end = {distance + price, kUnmatched, taker};
        for (const PossibleMatch& each : m_options[at(taker)]) {
            const double slack = std::max(0.0, price + m_giverPrice[at(each.giver)] - each.weight);
            double& known = m_distance[at(each.giver)];
            if (m_isSettled[at(each.giver)] || distance + slack >= known)
                continue;
            if (known == kInfinite)
                m_seen.push_back(each.giver);
            known = distance + slack;
            m_from[at(each.giver)] = taker;
            m_queue.push({known, each.giver});
        }
    }

    void changePrices(double by)
    {
        for (const auto& each : m_reached) {
            if (each.second < by)
                m_takerPrice[at(each.first)] =
                    std::max(0.0, m_takerPrice[at(each.first)] - (by - each.second));
        }
        for (const std::int32_t giver : m_seen) {
            if (m_isSettled[at(giver)] && m_distance[at(giver)] < by)
                m_giverPrice[at(giver)] += by - m_distance[at(giver)];
        }
    }

    /// Each on the way back to the first takes the giver that the one before gave up.
    void rematch(const End& end)
    {
        std::int32_t giver = end.giver;
        if (giver == kUnmatched) {
            giver = m_giverOf[at(end.taker)];
            m_giverOf[at(end.taker)] = kUnmatched;
            if (giver == kUnmatched)
                return; // the one let in goes without
            std::erase(m_takersOf[at(giver)], end.taker);
        }
        while (giver != kUnmatched) {
            const std::int32_t taker = m_from[at(giver)];
            const std::int32_t before = m_giverOf[at(taker)];
            m_giverOf[at(taker)] = giver;
            m_takersOf[at(giver)].push_back(taker);
            if (before != kUnmatched)
                std::erase(m_takersOf[at(before)], taker);
            giver = before;
        }
    }

    bool hasRoom(std::int32_t giver) const
    {
        return m_takersOf[at(giver)].size() < at(m_capacities[at(giver)]);
    }

    std::vector<std::vector<PossibleMatch>> m_options; ///< of each taker
    std::span<const std::int32_t> m_capacities;
    std::vector<std::int32_t> m_giverOf;
    std::vector<std::vector<std::int32_t>> m_takersOf;
    std::vector<double> m_takerPrice;
    std::vector<double> m_giverPrice;
    // Of the search under way:
    std::vector<double> m_distance;   ///< of each giver
    std::vector<std::int32_t> m_from; ///< the taker over whom it was reached
    std::vector<bool> m_isSettled;
    std::vector<std::int32_t> m_seen;                       ///< givers
    std::vector<std::pair<std::int32_t, double>> m_reached; ///< takers, with their distance
    std::priority_queue<Step, std::vector<Step>, std::greater<>> m_queue;
};

} // namespace

std::vector<std::int32_t> heaviestMatching(
    std::span<const PossibleMatch> possible, std::int32_t takers,
    std::span<const std::int32_t> capacities)
{
    return Matching(possible, takers, capacities).run();
}

} // namespace cw
