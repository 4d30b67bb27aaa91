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
struct Exchange;
struct Offer;
struct Need;
struct Interest;
struct Skill;
struct Introduction;
struct FollowUp;
struct AdviceCard;
struct Project;
struct ProjectMember;
struct Outcome;
struct Commitment;
struct Opportunity;
struct Recognition;
struct Nomination;
struct CadenceRule;
struct Snooze;
struct Strain;

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
using ExchangeId = Id<Exchange>;
using OfferId = Id<Offer>;
using NeedId = Id<Need>;
using InterestId = Id<Interest>;
using SkillId = Id<Skill>;
using IntroductionId = Id<Introduction>;
using FollowUpId = Id<FollowUp>;
using AdviceCardId = Id<AdviceCard>;
using ProjectId = Id<Project>;
using ProjectMemberId = Id<ProjectMember>;
using OutcomeId = Id<Outcome>;
using CommitmentId = Id<Commitment>;
using OpportunityId = Id<Opportunity>;
using RecognitionId = Id<Recognition>;
using NominationId = Id<Nomination>;
using CadenceRuleId = Id<CadenceRule>;
using SnoozeId = Id<Snooze>;
using StrainId = Id<Strain>;

} // namespace cw
