// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/kinds/Kinds.h"

namespace cw::advice {

std::span<const KindRule> kindRules()
{
    static constexpr KindRule kRules[] = {
        {AdviceKind::CloseTriangle, findTriangles, explainTriangle, EffectBasis::TieMade},
        {AdviceKind::BridgeClusters, findBridges, explainBridge, EffectBasis::TieMade},
        {AdviceKind::MatchNeed, findMatches, explainMatch, EffectBasis::TieMade},
        {AdviceKind::Reconnect, findLapsed, explainLapsed, EffectBasis::TieKept},
        {AdviceKind::ReachPeriphery, findPeriphery, explainPeriphery, EffectBasis::TieMade},
        {AdviceKind::StrengthenCritical, findCritical, explainCritical, EffectBasis::TieKept},
        {AdviceKind::RelieveHub, findHubRelief, explainHubRelief, EffectBasis::TieMade},
        {AdviceKind::BalanceViews, findUnbalanced, explainUnbalanced, EffectBasis::None},
        {AdviceKind::FormTeam, findTeams, explainTeam, EffectBasis::TieMade},
    };
    return kRules;
}

} // namespace cw::advice
