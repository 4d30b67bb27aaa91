// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Network.h"

#include <string_view>

namespace cw::rules {

/// What can be said of a row by itself, before it stands in a network: tidies it in place (lines
/// NFC and trimmed, colours in small letters) and says which rule it breaks first, with the column
/// as the subject: texts are sound, numbers finite and in range, dates in order, names there.
///
/// Errors: InvalidArgument, OutOfRange. Cost: the texts' lengths; nothing is copied where all is
/// tidy.
Result<void> tidyRow(NetworkProfile& row);
Result<void> tidyRow(Tag& row);
Result<void> tidyRow(FieldDefinition& row);
Result<void> tidyRow(Member& row);
Result<void> tidyRow(Affiliation& row);
Result<void> tidyRow(Relationship& row);
Result<void> tidyRow(Strand& row);
Result<void> tidyRow(Assessment& row);
Result<void> tidyRow(Interaction& row);
Result<void> tidyRow(Placement& row);
Result<void> tidyRow(SavedView& row);
Result<void> tidyRow(Annotation& row);
Result<void> tidyRow(Picture& row);
Result<void> tidyRow(Background& row);
Result<void> tidyRow(Snapshot& row);
Result<void> tidyRow(PhaseJudgement& row);
Result<void> tidyRow(PulseQuestion& row);
Result<void> tidyRow(PulseRound& row);
Result<void> tidyRow(PulseAnswer& row);
Result<void> tidyRow(Exchange& row);
Result<void> tidyRow(Offer& row);
Result<void> tidyRow(Need& row);
Result<void> tidyRow(Interest& row);
Result<void> tidyRow(Skill& row);
Result<void> tidyRow(Introduction& row);
Result<void> tidyRow(FollowUp& row);
Result<void> tidyRow(AdviceCard& row);
Result<void> tidyRow(Project& row);
Result<void> tidyRow(ProjectMember& row);
Result<void> tidyRow(Outcome& row);
Result<void> tidyRow(Commitment& row);
Result<void> tidyRow(Opportunity& row);
Result<void> tidyRow(Recognition& row);
Result<void> tidyRow(Nomination& row);
Result<void> tidyRow(CadenceRule& row);
Result<void> tidyRow(Snooze& row);
Result<void> tidyRow(Strain& row);

/// The row as it may be kept in `network`, or why it may not: tidyRow(), and what follows from its
/// neighbours: what is referred to is there, values of custom fields fit their kind, names and keys
/// that must be unique are. The row may be new (its id not in the network) or replace the one with
/// its id.
///
/// Errors: those of tidyRow(); AlreadyExists, Conflict with the column as subject; NotFound with
/// the table of the row that is missing. Cost: O(log n) and the texts' lengths.
Result<NetworkProfile> validated(const Network& network, NetworkProfile row);
Result<Tag> validated(const Network& network, Tag row);
Result<FieldDefinition> validated(const Network& network, FieldDefinition row);
Result<Member> validated(const Network& network, Member row);
Result<Affiliation> validated(const Network& network, Affiliation row);
Result<Relationship> validated(const Network& network, Relationship row);
Result<Strand> validated(const Network& network, Strand row);
Result<Assessment> validated(const Network& network, Assessment row);
Result<Interaction> validated(const Network& network, Interaction row);
Result<Placement> validated(const Network& network, Placement row);
Result<SavedView> validated(const Network& network, SavedView row);
Result<Annotation> validated(const Network& network, Annotation row);
Result<Picture> validated(const Network& network, Picture row);
Result<Background> validated(const Network& network, Background row);
Result<Snapshot> validated(const Network& network, Snapshot row);
Result<PhaseJudgement> validated(const Network& network, PhaseJudgement row);
Result<PulseQuestion> validated(const Network& network, PulseQuestion row);
Result<PulseRound> validated(const Network& network, PulseRound row);
Result<PulseAnswer> validated(const Network& network, PulseAnswer row);
Result<Exchange> validated(const Network& network, Exchange row);
Result<Offer> validated(const Network& network, Offer row);
Result<Need> validated(const Network& network, Need row);
Result<Interest> validated(const Network& network, Interest row);
Result<Skill> validated(const Network& network, Skill row);
Result<Introduction> validated(const Network& network, Introduction row);
Result<FollowUp> validated(const Network& network, FollowUp row);
Result<AdviceCard> validated(const Network& network, AdviceCard row);
Result<Project> validated(const Network& network, Project row);
Result<ProjectMember> validated(const Network& network, ProjectMember row);
Result<Outcome> validated(const Network& network, Outcome row);
Result<Commitment> validated(const Network& network, Commitment row);
Result<Opportunity> validated(const Network& network, Opportunity row);
Result<Recognition> validated(const Network& network, Recognition row);
Result<Nomination> validated(const Network& network, Nomination row);
Result<CadenceRule> validated(const Network& network, CadenceRule row);
Result<Snooze> validated(const Network& network, Snooze row);
Result<Strain> validated(const Network& network, Strain row);

/// An individual has no members of its own. Errors: Conflict.
Result<void> checkKind(const Network& network, const Member& row);

/// One belongs to somebody else who can have members. Errors: InvalidArgument.
Result<void> checkContainer(const Affiliation& row, const Member& container);
/// Whether `other` says that the container of `row` belongs to its member at the same time.
bool closesCircle(const Affiliation& row, const Affiliation& other);

/// Only the sides of a relationship, or nobody (the observer), assess it. Errors: InvalidArgument.
Result<void> checkAuthor(const Relationship& relationship, const Assessment& row);

/// The field of an assessment that is out of its range, by name; empty: none.
std::string_view fieldOutOfRange(const Assessment& row);

/// An annotation that says nothing and points nowhere is none.
bool isHollow(const Annotation& row);

/// Whether two periods share a day; no date is open. An end is the first day without.
bool overlap(CivilDate fromA, CivilDate toA, CivilDate fromB, CivilDate toB);

} // namespace cw::rules
