// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/records/AdviceCard.h"
#include "core/network/records/Affiliation.h"
#include "core/network/records/Annotation.h"
#include "core/network/records/Assessment.h"
#include "core/network/records/Background.h"
#include "core/network/records/CadenceRule.h"
#include "core/network/records/Commitment.h"
#include "core/network/records/Exchange.h"
#include "core/network/records/FieldDefinition.h"
#include "core/network/records/FollowUp.h"
#include "core/network/records/Interaction.h"
#include "core/network/records/Interest.h"
#include "core/network/records/Introduction.h"
#include "core/network/records/Member.h"
#include "core/network/records/Need.h"
#include "core/network/records/NetworkProfile.h"
#include "core/network/records/Nomination.h"
#include "core/network/records/Offer.h"
#include "core/network/records/Opportunity.h"
#include "core/network/records/Outcome.h"
#include "core/network/records/PhaseJudgement.h"
#include "core/network/records/Picture.h"
#include "core/network/records/Placement.h"
#include "core/network/records/Project.h"
#include "core/network/records/ProjectMember.h"
#include "core/network/records/PulseAnswer.h"
#include "core/network/records/PulseQuestion.h"
#include "core/network/records/PulseRound.h"
#include "core/network/records/Recognition.h"
#include "core/network/records/Relationship.h"
#include "core/network/records/SavedView.h"
#include "core/network/records/Skill.h"
#include "core/network/records/Snapshot.h"
#include "core/network/records/Snooze.h"
#include "core/network/records/Strain.h"
#include "core/network/records/Strand.h"
#include "core/network/records/Tag.h"

#include <tuple>

namespace cw {

/// Every kind of record, referenced ones before those that refer to them. A new kind costs its
/// struct with schema, a line here and a migration.
template <template <class...> class Holder>
using AllRecords = Holder<
    NetworkProfile, Tag, FieldDefinition, Member, Affiliation, Relationship, Strand, Assessment,
    Interaction, Placement, SavedView, Annotation, Picture, Background, Snapshot, PhaseJudgement,
    PulseQuestion, PulseRound, PulseAnswer, Exchange, Offer, Need, Interest, Skill, Introduction,
    FollowUp, AdviceCard, Project, ProjectMember, Outcome, Commitment, Opportunity, Recognition,
    Nomination, CadenceRule, Snooze, Strain>;

template <class... Records>
struct RecordList
{
    /// Calls `fn.template operator()<R>()` for each kind of record.
    template <class Fn>
    static constexpr void forEach(Fn&& fn)
    {
        (fn.template operator()<Records>(), ...);
    }
    static constexpr std::size_t size = sizeof...(Records);
};

using EveryRecord = AllRecords<RecordList>;

} // namespace cw
