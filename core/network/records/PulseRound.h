// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/records/PulseQuestion.h"

#include <QString>

namespace cw {

/// The same questions put to members at about the same time.
struct PulseRound
{
    PulseRoundId id;
    QString label;
    CivilDate asked;  ///< there always
    CivilDate closed; ///< none: still open
    bool isAnonymous = true;
    IdSet<PulseQuestion> questions;
    IdSet<Member> askedMembers; ///< empty: not noted whom

    bool isOpen() const { return !closed; }

    bool operator==(const PulseRound&) const = default;
};

template <>
struct Schema<PulseRound>
{
    static constexpr std::string_view table = "pulse_round";
    static constexpr auto fields = std::tuple{
        field("id", &PulseRound::id),
        field("label", &PulseRound::label, Use::Search),
        field("asked", &PulseRound::asked),
        field("closed", &PulseRound::closed),
        field("is_anonymous", &PulseRound::isAnonymous),
        field("questions", &PulseRound::questions, Use::Owner),
        field("asked_members", &PulseRound::askedMembers, Use::Private),
    };
};

} // namespace cw
