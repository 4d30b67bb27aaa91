// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// Something that changed, and what speaks for it.
struct Outcome
{
    OutcomeId id;
    CivilDate date; ///< there always
    QString text;   ///< what changed; never empty
    OutcomeLevel level = OutcomeLevel::Network;
    IdSet<Project> projects;     ///< that led to it
    IdSet<Member> members;       ///< who led to it
    IntroductionId introduction; ///< that led to it
    QString evidence;
    bool neededMany = false; ///< no one could have done it alone

    bool operator==(const Outcome&) const = default;
};

template <>
struct Schema<Outcome>
{
    static constexpr std::string_view table = "outcome";
    static constexpr auto fields = std::tuple{
        field("id", &Outcome::id),
        field("date", &Outcome::date),
        field("text", &Outcome::text, Use::Search),
        field("level", &Outcome::level),
        field("projects", &Outcome::projects),
        field("members", &Outcome::members),
        field("introduction", &Outcome::introduction, Use::Private),
        field("evidence", &Outcome::evidence, Use::Search),
        field("needed_many", &Outcome::neededMany),
    };
};

} // namespace cw
