// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <optional>

namespace cw {

/// How often one means to be in touch, for all ties of a kind: with those who have a word, with one
/// member, or of a depth. Exactly one of the three is set, and each once. A relationship's own
/// cadence goes before all of these.
struct CadenceRule
{
    CadenceRuleId id;
    TagId tag;
    MemberId member;
    std::optional<int> depth; ///< 0 to 5
    int days = 30;            ///< 1 and more

    bool operator==(const CadenceRule&) const = default;
};

template <>
struct Schema<CadenceRule>
{
    static constexpr std::string_view table = "cadence_rule";
    static constexpr auto fields = std::tuple{
        field("id", &CadenceRule::id),
        field("tag", &CadenceRule::tag, Use::Owner),
        field("member", &CadenceRule::member, Use::Owner),
        field("depth", &CadenceRule::depth),
        field("days", &CadenceRule::days),
    };
};

} // namespace cw
