// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// A guardian sees another phase than the rule does, and says why. The latest one stands until the
/// rule itself says something else than it did then.
struct PhaseJudgement
{
    PhaseJudgementId id;
    CivilDate date; ///< there always
    Phase phase = Phase::Mixed;
    Phase diagnosed = Phase::Mixed; ///< what the rule said
    QString reason;                 ///< never empty

    bool operator==(const PhaseJudgement&) const = default;
};

template <>
struct Schema<PhaseJudgement>
{
    static constexpr std::string_view table = "phase_judgement";
    static constexpr auto fields = std::tuple{
        field("id", &PhaseJudgement::id),
        field("date", &PhaseJudgement::date),
        field("phase", &PhaseJudgement::phase),
        field("diagnosed", &PhaseJudgement::diagnosed),
        field("reason", &PhaseJudgement::reason, Use::Search),
    };
};

} // namespace cw
