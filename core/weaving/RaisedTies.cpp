// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/RaisedTies.h"

#include "core/query/Depth.h"

#include <algorithm>
#include <cmath>

namespace cw::weaving {

namespace {

constexpr int kAware = 1;
constexpr int kExchanging = 2;
constexpr int kCoWorking = 4;

class Raising
{
public:
    explicit Raising(const Network& network) : m_network(network) {}

    /// The two have shown this depth.
    void shown(MemberId a, MemberId b, int depth, RaisedBy by)
    {
        if (!m_network.find(a) || !m_network.find(b) || a == b)
            return;
        TieToRaise tie;
        tie.first = std::min(a, b);
        tie.second = std::max(a, b);
        tie.to = depth;
        tie.by = by;
        if (const Relationship* known = m_network.relationshipBetween(a, b)) {
            tie.isTied = true;
            const auto now =
                query::relationshipDepth(m_network, known->id, m_network.profile().rule).depth;
            if (now)
                tie.from = static_cast<int>(std::lround(*now));
        }
        if (tie.from.value_or(0) >= depth)
            return;
        const auto same = std::ranges::find_if(m_found, [&](const TieToRaise& each) {
            return each.first == tie.first && each.second == tie.second;
        });
        if (same == m_found.end())
            m_found.push_back(tie);
        else if (same->to < depth)
            *same = tie;
    }

    std::vector<TieToRaise> take()
    {
        std::ranges::stable_sort(m_found, std::greater(), &TieToRaise::to);
        return std::move(m_found);
    }

private:
    const Network& m_network;
    std::vector<TieToRaise> m_found;
};

} // namespace

std::vector<TieToRaise>
tiesToRaise(const Network& network, const Interaction& contact, std::span<const Exchange> exchanges)
{
    Raising raising(network);
    for (const Exchange& exchange : exchanges)
        raising.shown(exchange.giver, exchange.receiver, kExchanging, RaisedBy::Exchange);
    const auto company = static_cast<int>(contact.participants.size());
    const bool isWork = contact.kind == InteractionKind::Worked && company <= kMostWhoWork;
    const bool isTalk = company == 2 && contact.kind != InteractionKind::CoAttended;
    for (const MemberId a : contact.participants) {
        for (const MemberId b : contact.participants) {
            if (a < b && isWork)
                raising.shown(a, b, kCoWorking, RaisedBy::Work);
            else if (a < b && isTalk)
                raising.shown(a, b, kAware, RaisedBy::Contact);
        }
    }
    return raising.take();
}

} // namespace cw::weaving
