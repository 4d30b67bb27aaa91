// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Id.h"

namespace cw {

struct NetworkProfile;
struct Member;
struct Affiliation;
struct Relationship;
struct Strand;
struct Assessment;
struct Interaction;
struct Tag;
struct FieldDefinition;
struct Placement;
struct SavedView;
struct Annotation;
struct Picture;
struct Background;
struct Snapshot;
struct PhaseJudgement;
struct PulseQuestion;
struct PulseRound;
struct PulseAnswer;

using NetworkProfileId = Id<NetworkProfile>;
using MemberId = Id<Member>;
using AffiliationId = Id<Affiliation>;
using RelationshipId = Id<Relationship>;
using StrandId = Id<Strand>;
using AssessmentId = Id<Assessment>;
using InteractionId = Id<Interaction>;
using TagId = Id<Tag>;
using FieldDefinitionId = Id<FieldDefinition>;
using PlacementId = Id<Placement>;
using SavedViewId = Id<SavedView>;
using AnnotationId = Id<Annotation>;
using PictureId = Id<Picture>;
using BackgroundId = Id<Background>;
using SnapshotId = Id<Snapshot>;
using PhaseJudgementId = Id<PhaseJudgement>;
using PulseQuestionId = Id<PulseQuestion>;
using PulseRoundId = Id<PulseRound>;
using PulseAnswerId = Id<PulseAnswer>;

} // namespace cw
