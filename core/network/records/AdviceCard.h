// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

#include <optional>

namespace cw {

/// What somebody decided about a piece of advice, so that it is not given again before its time.
/// All of it is private.
struct AdviceCard
{
    AdviceCardId id;
    AdviceKind kind = AdviceKind::None; ///< never None
    IdSet<Member> members;              ///< whom it is about; at least one
    CardState state = CardState::Kept;
    CivilDate date;  ///< day of the decision, there always
    CivilDate until; ///< not now: the first day on which it may come again
    QString reason;  ///< why not
    QString because; ///< what spoke for it then
    std::optional<double> score;
    IntroductionId introduction; ///< that came of it

    bool operator==(const AdviceCard&) const = default;
};

template <>
struct Schema<AdviceCard>
{
    static constexpr std::string_view table = "advice_card";
    static constexpr auto fields = std::tuple{
        field("id", &AdviceCard::id),
        field("kind", &AdviceCard::kind, Use::Private),
        field("members", &AdviceCard::members, Use::Owner | Use::Private),
        field("state", &AdviceCard::state, Use::Private),
        field("date", &AdviceCard::date, Use::Private),
        field("until_date", &AdviceCard::until, Use::Private),
        field("reason", &AdviceCard::reason, Use::Search | Use::Private),
        field("because", &AdviceCard::because, Use::Search | Use::Private),
        field("score", &AdviceCard::score, Use::Private),
        field("introduction", &AdviceCard::introduction, Use::Private),
    };
};

} // namespace cw
