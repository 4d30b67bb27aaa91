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

} // namespace cw
