// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeTitle.h"
#include "core/network/Ids.h"

#include <QString>

#include <span>

namespace cw {

class Network;

/// The keys of all steps that the window and the command line write into a history. A key that is
/// in no table of ChangeText.cpp shows as "Change".
///
/// Arguments: {name} for a step about one thing, {"", count} for a step about several; ties are
/// named by both members ({"Ana Ruiz – Bo Lind"}).
namespace titles {
inline constexpr const char* kMemberAdd = "member.add";
inline constexpr const char* kMemberRename = "member.rename";
inline constexpr const char* kMemberEdit = "member.edit";
inline constexpr const char* kMemberArchive = "member.archive";
inline constexpr const char* kMemberRestore = "member.restore";
inline constexpr const char* kMemberRemove = "member.remove";
inline constexpr const char* kMemberMerge = "member.merge";
inline constexpr const char* kRelationshipAdd = "relationship.add";
inline constexpr const char* kRelationshipEdit = "relationship.edit";
inline constexpr const char* kRelationshipEnd = "relationship.end";
inline constexpr const char* kRelationshipRemove = "relationship.remove";
inline constexpr const char* kAssess = "relationship.assess";
inline constexpr const char* kStrandAdd = "strand.add";
inline constexpr const char* kStrandEdit = "strand.edit";
inline constexpr const char* kStrandRemove = "strand.remove";
inline constexpr const char* kAffiliationAdd = "affiliation.add";
inline constexpr const char* kAffiliationEdit = "affiliation.edit";
inline constexpr const char* kAffiliationRemove = "affiliation.remove";
inline constexpr const char* kInteractionAdd = "interaction.add";
inline constexpr const char* kInteractionEdit = "interaction.edit";
inline constexpr const char* kInteractionRemove = "interaction.remove";
inline constexpr const char* kTagAdd = "tag.add";
inline constexpr const char* kTagEdit = "tag.edit";
inline constexpr const char* kTagMerge = "tag.merge";
inline constexpr const char* kTagRemove = "tag.remove";
inline constexpr const char* kFieldAdd = "field.add";
inline constexpr const char* kFieldEdit = "field.edit";
inline constexpr const char* kFieldRemove = "field.remove";
inline constexpr const char* kMove = "placement.move";
inline constexpr const char* kPin = "placement.pin";
inline constexpr const char* kUnpin = "placement.unpin";
inline constexpr const char* kTidy = "layout.tidy";
inline constexpr const char* kCapture = "capture";
inline constexpr const char* kImport = "import";
inline constexpr const char* kPaste = "paste";
inline constexpr const char* kProfileEdit = "profile.edit";
inline constexpr const char* kViewSave = "view.save";
inline constexpr const char* kViewRename = "view.rename";
inline constexpr const char* kViewMove = "view.move";
inline constexpr const char* kViewRemove = "view.remove";
inline constexpr const char* kAnnotationAdd = "annotation.add";
inline constexpr const char* kAnnotationEdit = "annotation.edit";
inline constexpr const char* kAnnotationMove = "annotation.move";
inline constexpr const char* kAnnotationRemove = "annotation.remove";
inline constexpr const char* kBackgroundLay = "background.lay";
inline constexpr const char* kBackgroundEdit = "background.edit";
inline constexpr const char* kBackgroundRemove = "background.remove";
inline constexpr const char* kSnapshotKeep = "snapshot.keep";
inline constexpr const char* kSnapshotRename = "snapshot.rename";
inline constexpr const char* kSnapshotRemove = "snapshot.remove";
inline constexpr const char* kPhaseJudge = "phase.judge";
inline constexpr const char* kPhaseJudgementRemove = "phase.judgement_remove";
inline constexpr const char* kPulseQuestionAdd = "pulse.question_add";
inline constexpr const char* kPulseQuestionEdit = "pulse.question_edit";
inline constexpr const char* kPulseQuestionRemove = "pulse.question_remove";
inline constexpr const char* kPulseStart = "pulse.start";
inline constexpr const char* kPulseEdit = "pulse.edit";
inline constexpr const char* kPulseClose = "pulse.close";
inline constexpr const char* kPulseRemove = "pulse.remove";
inline constexpr const char* kPulseAnswer = "pulse.answer";
inline constexpr const char* kContactSnooze = "contact.snooze";
inline constexpr const char* kCadencesSet = "cadences.set";
inline constexpr const char* kContactWake = "contact.wake";
inline constexpr const char* kIntroductionAnswer = "introduction.answer";
inline constexpr const char* kIntroductionMake = "introduction.make";
inline constexpr const char* kIntroductionBegin = "introduction.begin";
inline constexpr const char* kIntroductionConclude = "introduction.conclude";
inline constexpr const char* kIntroductionEdit = "introduction.edit";
inline constexpr const char* kIntroductionRemove = "introduction.remove";
inline constexpr const char* kOfferAdd = "offer.add";
inline constexpr const char* kNeedAdd = "need.add";
inline constexpr const char* kNeedMatch = "need.match";
inline constexpr const char* kNeedUnmatch = "need.unmatch";
inline constexpr const char* kNeedMeet = "need.meet";
inline constexpr const char* kListingWithdraw = "listing.withdraw";
inline constexpr const char* kListingRemove = "listing.remove";
inline constexpr const char* kAdviceDecide = "advice.decide";
inline constexpr const char* kTeamForm = "team.form";
inline constexpr const char* kFollowUpDone = "follow_up.done";
inline constexpr const char* kCommitmentSettle = "commitment.settle";
} // namespace titles

/// A title about one named thing.
ChangeTitle titleOf(const char* key, const QString& name);
/// About several: only how many is kept.
ChangeTitle titleOf(const char* key, int count);
/// About members: the name of one, the number of several.
ChangeTitle titleOf(const char* key, const Network& network, std::span<const MemberId> members);
/// About one relationship, by the names of its sides.
ChangeTitle titleOf(const char* key, const Network& network, RelationshipId relationship);

/// "Add Ana Ruiz", "Remove 3 members"; verb first, without a full stop.
QString changeText(const ChangeTitle& title);

} // namespace cw
