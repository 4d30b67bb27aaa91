// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/FirstTimes.h"

#include "core/kernel/analytics/Clusters.h"

#include <algorithm>
#include <tuple>

namespace cw::health {

namespace {

class Finding
{
public:
    Finding(
        const Network& network, const query::GraphQuery& of, const Period& period,
        Together together, TaskContext& task)
        : m_network(network), m_of(of), m_period(period), m_together(together), m_task(task)
    {}

    Result<FirstTimes> run()
    {
        takePairsOfPeriod();
        m_found.together = m_found.pairs.size();
        m_isOld.assign(m_found.pairs.size(), false);
        markOld();
        if (m_task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        removeOld();
        tellAcross();
        std::ranges::sort(m_found.pairs, {}, [](const FirstTime& pair) {
            return std::tuple(pair.day, pair.first, pair.second);
        });
        if (m_found.together > 0)
            m_found.share = {
                static_cast<double>(m_found.pairs.size()) / static_cast<double>(m_found.together)};
        else
            m_found.share = {{}, m_hasUndated ? NotDefined::NoDates : NotDefined::TooFewMembers};
        return std::move(m_found);
    }

private:
    static std::pair<MemberId, MemberId> membersOf(const FirstTime& pair)
    {
        return {pair.first, pair.second};
    }

    bool counts(const Interaction& each) const
    {
        return m_together == Together::Anyhow || each.kind == InteractionKind::Worked;
    }

    template <class Fn>
    void forEachPair(const Interaction& each, Fn&& fn) const
    {
        for (auto first = each.participants.begin(); first != each.participants.end(); ++first) {
            for (auto second = std::next(first); second != each.participants.end(); ++second)
                fn(*first, *second);
        }
    }

    bool isOfThese(MemberId id) const
    {
        const Member& member = *m_network.find(id);
        return (!member.archived || m_of.withArchived) && (!m_of.includes || m_of.includes(member));
    }

    /// Each pair once, with the first day.
    void takePairsOfPeriod()
    {
        for (const Interaction& each : m_network.all<Interaction>()) {
            if (!counts(each) || !m_period.contains(each.date))
                continue;
            if (each.participants.size() > kMostTogether) {
                ++m_found.tooLarge;
                continue;
            }
            forEachPair(each, [&](MemberId first, MemberId second) {
                if (isOfThese(first) && isOfThese(second))
                    m_found.pairs.push_back({first, second, each.date, each.id});
            });
        }
        std::ranges::sort(m_found.pairs, {}, [](const FirstTime& pair) {
            return std::tuple(pair.first, pair.second, pair.day, pair.interaction);
        });
        const auto isSame = [](const FirstTime& a, const FirstTime& b) {
            return membersOf(a) == membersOf(b);
        };
        m_found.pairs.erase(
            std::unique(m_found.pairs.begin(), m_found.pairs.end(), isSame), m_found.pairs.end());
    }

    void markOld()
    {
        for (const Interaction& each : m_network.all<Interaction>()) {
            m_hasUndated |= !each.date;
            const bool isBefore = each.date < m_period.first; // as is no date
            if (!isBefore || !counts(each) || each.participants.size() > kMostTogether)
                continue;
            if (m_task.cancelled())
                return;
            forEachPair(each, [&](MemberId first, MemberId second) {
                const auto at = std::ranges::lower_bound(
                    m_found.pairs, std::pair(first, second), {}, &Finding::membersOf);
                if (at != m_found.pairs.end() && membersOf(*at) == std::pair(first, second))
                    m_isOld[static_cast<std::size_t>(at - m_found.pairs.begin())] = true;
            });
        }
    }

    void removeOld()
    {
        std::vector<FirstTime> kept;
        for (std::size_t i = 0; i < m_found.pairs.size(); ++i) {
            if (!m_isOld[i])
                kept.push_back(m_found.pairs[i]);
        }
        m_found.pairs = std::move(kept);
    }

    void tellAcross()
    {
        if (m_found.pairs.empty())
            return;
        query::GraphQuery before = m_of;
        before.asOf = m_period.first.plusDays(-1);
        const query::NetworkGraph graph = query::networkGraph(m_network, before);
        const Clusters clusters = findClusters(graph.graph);
        const auto clusterOf = [&](MemberId member) {
            const auto node = graph.nodeOf(member);
            return node ? clusters.of[static_cast<std::size_t>(*node)] : kAlone;
        };
        for (FirstTime& pair : m_found.pairs) {
            const std::int32_t first = clusterOf(pair.first);
            const std::int32_t second = clusterOf(pair.second);
            pair.isAcross = first != kAlone && second != kAlone && first != second;
            m_found.across += pair.isAcross;
        }
    }

    const Network& m_network;
    const query::GraphQuery& m_of;
    Period m_period;
    Together m_together;
    TaskContext& m_task;
    std::vector<bool> m_isOld; ///< of each pair
    bool m_hasUndated = false;
    FirstTimes m_found;
};

} // namespace

Result<FirstTimes> findFirstTimes(
    const Network& network, query::GraphQuery of, const Period& period, Together together,
    TaskContext& task)
{
    return Finding(network, of, period, together, task).run();
}

} // namespace cw::health
