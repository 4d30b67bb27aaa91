// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ChangeText.h"

#include "core/network/Network.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

struct Row
{
    std::string_view key;
    const char* one;  ///< %1 is the name
    const char* many; ///< %n is the number; null where there is never more than one
};

constexpr std::array kRows{
    Row{titles::kMemberAdd, QT_TRANSLATE_NOOP("ChangeText", "Add %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Add %n member(s)")},
    Row{titles::kMemberRename, QT_TRANSLATE_NOOP("ChangeText", "Rename to %1"), nullptr},
    Row{titles::kMemberEdit, QT_TRANSLATE_NOOP("ChangeText", "Change %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Change %n member(s)")},
    Row{titles::kMemberArchive, QT_TRANSLATE_NOOP("ChangeText", "Archive %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Archive %n member(s)")},
    Row{titles::kMemberRestore, QT_TRANSLATE_NOOP("ChangeText", "Bring %1 back"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Bring %n member(s) back")},
    Row{titles::kMemberRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Remove %n member(s)")},
    Row{titles::kMemberMerge, QT_TRANSLATE_NOOP("ChangeText", "Merge into %1"), nullptr},
    Row{titles::kRelationshipAdd, QT_TRANSLATE_NOOP("ChangeText", "Connect %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Add %n relationship(s)")},
    Row{titles::kRelationshipEdit, QT_TRANSLATE_NOOP("ChangeText", "Change the tie %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Change %n relationship(s)")},
    Row{titles::kRelationshipEnd, QT_TRANSLATE_NOOP("ChangeText", "End the tie %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "End %n relationship(s)")},
    Row{titles::kRelationshipRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove the tie %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Remove %n relationship(s)")},
    Row{titles::kAssess, QT_TRANSLATE_NOOP("ChangeText", "Assess the tie %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Assess %n relationship(s)")},
    Row{titles::kStrandAdd, QT_TRANSLATE_NOOP("ChangeText", "Add a strand to %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Add %n strand(s)")},
    Row{titles::kStrandEdit, QT_TRANSLATE_NOOP("ChangeText", "Change a strand of %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Change %n strand(s)")},
    Row{titles::kStrandRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove a strand of %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Remove %n strand(s)")},
    Row{titles::kAffiliationAdd, QT_TRANSLATE_NOOP("ChangeText", "Affiliate %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Add %n affiliation(s)")},
    Row{titles::kAffiliationEdit, QT_TRANSLATE_NOOP("ChangeText", "Change an affiliation of %1"),
        nullptr},
    Row{titles::kAffiliationRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove an affiliation of %1"),
        nullptr},
    Row{titles::kInteractionAdd, QT_TRANSLATE_NOOP("ChangeText", "Note a contact of %1"), nullptr},
    Row{titles::kInteractionEdit, QT_TRANSLATE_NOOP("ChangeText", "Change a contact of %1"),
        nullptr},
    Row{titles::kInteractionRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove a contact of %1"),
        nullptr},
    Row{titles::kTagAdd, QT_TRANSLATE_NOOP("ChangeText", "Tag with %1"), nullptr},
    Row{titles::kTagEdit, QT_TRANSLATE_NOOP("ChangeText", "Change the tag %1"), nullptr},
    Row{titles::kTagMerge, QT_TRANSLATE_NOOP("ChangeText", "Merge into the tag %1"), nullptr},
    Row{titles::kTagRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove the tag %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Remove %n tag(s)")},
    Row{titles::kFieldAdd, QT_TRANSLATE_NOOP("ChangeText", "Add the field %1"), nullptr},
    Row{titles::kFieldEdit, QT_TRANSLATE_NOOP("ChangeText", "Change the field %1"), nullptr},
    Row{titles::kFieldRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove the field %1"), nullptr},
    Row{titles::kMove, QT_TRANSLATE_NOOP("ChangeText", "Move %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Move %n member(s)")},
    Row{titles::kPin, QT_TRANSLATE_NOOP("ChangeText", "Pin %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Pin %n member(s)")},
    Row{titles::kUnpin, QT_TRANSLATE_NOOP("ChangeText", "Unpin %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Unpin %n member(s)")},
    Row{titles::kTidy, QT_TRANSLATE_NOOP("ChangeText", "Tidy the map"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Tidy %n member(s)")},
    Row{titles::kCapture, QT_TRANSLATE_NOOP("ChangeText", "Note “%1”"), nullptr},
    Row{titles::kImport, QT_TRANSLATE_NOOP("ChangeText", "Import %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Import %n file(s)")},
    Row{titles::kPaste, QT_TRANSLATE_NOOP("ChangeText", "Paste"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Paste %n row(s)")},
    Row{titles::kProfileEdit, QT_TRANSLATE_NOOP("ChangeText", "Change the network’s profile"),
        nullptr},
    Row{titles::kViewSave, QT_TRANSLATE_NOOP("ChangeText", "Save the view %1"), nullptr},
    Row{titles::kViewRename, QT_TRANSLATE_NOOP("ChangeText", "Rename the view to %1"), nullptr},
    Row{titles::kViewMove, QT_TRANSLATE_NOOP("ChangeText", "Move the view %1"), nullptr},
    Row{titles::kViewRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove the view %1"), nullptr},
    Row{titles::kAnnotationAdd, QT_TRANSLATE_NOOP("ChangeText", "Write “%1” on the map"), nullptr},
    Row{titles::kAnnotationEdit, QT_TRANSLATE_NOOP("ChangeText", "Change “%1” on the map"),
        nullptr},
    Row{titles::kAnnotationMove, QT_TRANSLATE_NOOP("ChangeText", "Move “%1” on the map"), nullptr},
    Row{titles::kAnnotationRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove “%1” from the map"),
        nullptr},
    Row{titles::kBackgroundLay, QT_TRANSLATE_NOOP("ChangeText", "Lay a picture under the map"),
        nullptr},
    Row{titles::kBackgroundEdit,
        QT_TRANSLATE_NOOP("ChangeText", "Change the picture under the map"), nullptr},
    Row{titles::kBackgroundRemove,
        QT_TRANSLATE_NOOP("ChangeText", "Remove the picture under the map"), nullptr},
    Row{titles::kSnapshotKeep, QT_TRANSLATE_NOOP("ChangeText", "Keep the snapshot %1"), nullptr},
    Row{titles::kSnapshotRename, QT_TRANSLATE_NOOP("ChangeText", "Rename the snapshot to %1"),
        nullptr},
    Row{titles::kSnapshotRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove the snapshot %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Remove %n snapshot(s)")},
    Row{titles::kPhaseJudge, QT_TRANSLATE_NOOP("ChangeText", "Say what phase the network is in"),
        nullptr},
    Row{titles::kPhaseJudgementRemove,
        QT_TRANSLATE_NOOP("ChangeText", "Take back what was said about the phase"), nullptr},
    Row{titles::kPulseQuestionAdd, QT_TRANSLATE_NOOP("ChangeText", "Add the question “%1”"),
        nullptr},
    Row{titles::kPulseQuestionEdit, QT_TRANSLATE_NOOP("ChangeText", "Change the question “%1”"),
        nullptr},
    Row{titles::kPulseQuestionRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove the question “%1”"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Remove %n question(s)")},
    Row{titles::kPulseStart, QT_TRANSLATE_NOOP("ChangeText", "Begin the pulse %1"), nullptr},
    Row{titles::kPulseEdit, QT_TRANSLATE_NOOP("ChangeText", "Change the pulse %1"), nullptr},
    Row{titles::kPulseClose, QT_TRANSLATE_NOOP("ChangeText", "Close the pulse %1"), nullptr},
    Row{titles::kPulseRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove the pulse %1"),
        QT_TRANSLATE_N_NOOP("ChangeText", "Remove %n pulse(s)")},
    Row{titles::kContactSnooze, QT_TRANSLATE_NOOP("ChangeText", "Put off being in touch: %1"),
        nullptr},
    Row{titles::kCadencesSet, QT_TRANSLATE_NOOP("ChangeText", "Say how often to be in touch"),
        nullptr},
    Row{titles::kContactWake, QT_TRANSLATE_NOOP("ChangeText", "Be in touch again: %1"), nullptr},
    Row{titles::kIntroductionAnswer,
        QT_TRANSLATE_NOOP("ChangeText", "Note an answer on introducing %1"), nullptr},
    Row{titles::kIntroductionMake, QT_TRANSLATE_NOOP("ChangeText", "Introduce %1"), nullptr},
    Row{titles::kIntroductionBegin, QT_TRANSLATE_NOOP("ChangeText", "Begin to introduce %1"),
        nullptr},
    Row{titles::kIntroductionConclude,
        QT_TRANSLATE_NOOP("ChangeText", "Note what became of introducing %1"), nullptr},
    Row{titles::kIntroductionEdit, QT_TRANSLATE_NOOP("ChangeText", "Prepare introducing %1"),
        nullptr},
    Row{titles::kIntroductionRemove, QT_TRANSLATE_NOOP("ChangeText", "Do not introduce %1"),
        nullptr},
    Row{titles::kOfferAdd, QT_TRANSLATE_NOOP("ChangeText", "Offer: %1"), nullptr},
    Row{titles::kNeedAdd, QT_TRANSLATE_NOOP("ChangeText", "Need: %1"), nullptr},
    Row{titles::kNeedMatch, QT_TRANSLATE_NOOP("ChangeText", "Match the need of %1"), nullptr},
    Row{titles::kNeedUnmatch, QT_TRANSLATE_NOOP("ChangeText", "Take back the match for %1"),
        nullptr},
    Row{titles::kNeedMeet, QT_TRANSLATE_NOOP("ChangeText", "Note that the need of %1 is met"),
        nullptr},
    Row{titles::kListingWithdraw,
        QT_TRANSLATE_NOOP("ChangeText", "Withdraw what %1 put on the board"), nullptr},
    Row{titles::kListingRemove, QT_TRANSLATE_NOOP("ChangeText", "Remove what %1 put on the board"),
        nullptr},
    Row{titles::kAdviceDecide, QT_TRANSLATE_NOOP("ChangeText", "Set the advice on %1 aside"),
        nullptr},
    Row{titles::kTeamForm, QT_TRANSLATE_NOOP("ChangeText", "Make a team for “%1”"), nullptr},
    Row{titles::kFollowUpDone, QT_TRANSLATE_NOOP("ChangeText", "Ask %1 how it went"), nullptr},
    Row{titles::kCommitmentSettle, QT_TRANSLATE_NOOP("ChangeText", "Settle what %1 promised"),
        nullptr},
    Row{titles::kPulseAnswer, QT_TRANSLATE_NOOP("ChangeText", "Note answers to the pulse %1"),
        nullptr},
};

QString memberName(const Network& network, MemberId id)
{
    return shownName(network, id);
}

} // namespace

ChangeTitle titleOf(const char* key, const QString& name)
{
    return {.key = QLatin1String(key), .arguments = {name}};
}

ChangeTitle titleOf(const char* key, int count)
{
    return {.key = QLatin1String(key), .arguments = {QString(), QString::number(count)}};
}

ChangeTitle titleOf(const char* key, const Network& network, std::span<const MemberId> members)
{
    if (members.size() == 1)
        return titleOf(key, memberName(network, members.front()));
    return titleOf(key, static_cast<int>(members.size()));
}

ChangeTitle titleOf(const char* key, const Network& network, RelationshipId relationship)
{
    const Relationship* tie = network.find(relationship);
    if (!tie)
        return titleOf(key, QString());
    return titleOf(
        key,
        memberName(network, tie->first) + QStringLiteral(" – ") + memberName(network, tie->second));
}

QString changeText(const ChangeTitle& title)
{
    const QByteArray key = title.key.toLatin1();
    for (const Row& row : kRows) {
        if (row.key != std::string_view(key.constData(), static_cast<std::size_t>(key.size())))
            continue;
        if (title.arguments.size() > 1 && row.many)
            return QCoreApplication::translate(
                "ChangeText", row.many, nullptr, title.arguments.at(1).toInt());
        const QString text = QCoreApplication::translate("ChangeText", row.one);
        return text.contains(QLatin1String("%1")) ? text.arg(title.arguments.value(0)) : text;
    }
    return Words::tr("Change");
}

} // namespace cw
