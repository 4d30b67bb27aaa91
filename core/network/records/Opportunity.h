// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// Something that a tie made possible and that would have been missed without it.
struct Opportunity
{
    OpportunityId id;
    CivilDate date; ///< there always
    QString text;   ///< never empty
    MemberId seenBy;
    RelationshipId relationship; ///< the tie that made it possible
    IntroductionId introduction;
    NeedId need;
    OfferId offer;
    OutcomeId outcome; ///< what became of it

    bool operator==(const Opportunity&) const = default;
};

template <>
struct Schema<Opportunity>
{
    static constexpr std::string_view table = "opportunity";
    static constexpr auto fields = std::tuple{
        field("id", &Opportunity::id),
        field("date", &Opportunity::date),
        field("text", &Opportunity::text, Use::Search),
        field("seen_by", &Opportunity::seenBy),
        field("relationship", &Opportunity::relationship),
        field("introduction", &Opportunity::introduction, Use::Private),
        field("need", &Opportunity::need),
        field("offer", &Opportunity::offer),
        field("outcome", &Opportunity::outcome),
    };
};

} // namespace cw
