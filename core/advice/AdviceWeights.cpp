// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/AdviceWeights.h"

#include <initializer_list>

namespace cw::advice {

namespace {

struct Weight
{
    ScorePart part;
    double weight;
};

void set(AdviceWeights& weights, AdviceKind kind, std::initializer_list<Weight> parts)
{
    weights.of(kind) = 1.0;
    for (const Weight& each : parts)
        weights.of(kind, each.part) = each.weight;
}

} // namespace

AdviceWeights standardWeights()
{
    using enum ScorePart;
    AdviceWeights weights;
    set(weights, AdviceKind::CloseTriangle,
        {{CommonContacts, 0.45},
         {SharedInterests, 0.30},
         {WishedFor, 0.35},
         {Fit, 0.35},
         {Crossing, 0.10},
         {Willing, 0.10},
         {Redundant, -0.30},
         {ClosedIn, -0.15},
         {Load, -0.20}});
    set(weights, AdviceKind::BridgeClusters,
        {{Gap, 0.30},
         {Closer, 0.20},
         {AtHome, 0.20},
         {Within, 0.15},
         {SharedInterests, 0.25},
         {Fit, 0.25},
         {WishedFor, 0.30},
         {Willing, 0.10},
         {Load, -0.15}});
    set(weights, AdviceKind::MatchNeed,
        {{Fit, 0.50},
         {Urgency, 0.20},
         {Novelty, 0.15},
         {GoesBothWays, 0.40},
         {CommonContacts, 0.10},
         {Willing, 0.05},
         {Load, -0.15}});
    set(weights, AdviceKind::Reconnect,
        {{PastDepth, 0.30},
         {Novelty, 0.30},
         {Trust, 0.15},
         {Silence, 0.10},
         {WishedFor, 0.25},
         {Importance, 0.10}});
    weights.of(AdviceKind::Reconnect) = 0.75;
    set(weights, AdviceKind::ReachPeriphery,
        {{Isolation, 0.35},
         {Newcomer, 0.25},
         {SharedInterests, 0.30},
         {CommonContacts, 0.15},
         {Fit, 0.25},
         {NamedThem, 0.30},
         {WishedFor, 0.30},
         {Room, 0.15},
         {Willing, 0.10}});
    set(weights, AdviceKind::StrengthenCritical,
        {{AtStake, 0.60}, {Shallow, 0.30}, {WishedFor, 0.25}, {Importance, 0.10}});
    set(weights, AdviceKind::RelieveHub,
        {{Dependence, 0.35},
         {Relief, 0.35},
         {SharedInterests, 0.20},
         {WishedFor, 0.25},
         {Willing, 0.10},
         {Load, -0.10}});
    set(weights, AdviceKind::BalanceViews,
        {{Difference, 0.55}, {Importance, 0.15}, {AtStake, 0.30}});
    set(weights, AdviceKind::FormTeam,
        {{Coverage, 0.50},
         {Crossing, 0.20},
         {TrustedTies, 0.25},
         {Novelty, 0.10},
         {Willing, 0.15},
         {Load, -0.15}});
    return weights;
}

} // namespace cw::advice
