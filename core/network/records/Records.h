// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/records/Affiliation.h"
#include "core/network/records/Annotation.h"
#include "core/network/records/Assessment.h"
#include "core/network/records/Background.h"
#include "core/network/records/FieldDefinition.h"
#include "core/network/records/Interaction.h"
#include "core/network/records/Member.h"
#include "core/network/records/NetworkProfile.h"
#include "core/network/records/PhaseJudgement.h"
#include "core/network/records/Picture.h"
#include "core/network/records/Placement.h"
#include "core/network/records/PulseAnswer.h"
#include "core/network/records/PulseQuestion.h"
#include "core/network/records/PulseRound.h"
#include "core/network/records/Relationship.h"
#include "core/network/records/SavedView.h"
#include "core/network/records/Snapshot.h"
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
    PulseQuestion, PulseRound, PulseAnswer>;

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
