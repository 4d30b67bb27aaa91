// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Vocabulary.h"

namespace cw::advice {

/// The kinds of weaving advice.
enum class AdviceKind {
    None,
    CloseTriangle,
    BridgeClusters,
    MatchNeed,
    Reconnect,
    ReachPeriphery,
    StrengthenCritical,
    RelieveHub,
    BalanceViews,
    FormTeam
};

} // namespace cw::advice

namespace cw {

template <>
struct EnumKeys<advice::AdviceKind>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"", "close_triangle", "bridge_clusters", "match_need", "reconnect", "reach_periphery",
         "strengthen_critical", "relieve_hub", "balance_views", "form_team"});
};

} // namespace cw
