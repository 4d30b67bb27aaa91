// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ChangeText.h"

#include "core/network/Network.h"

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

#define CW_ONE(text) QT_TRANSLATE_NOOP("ChangeText", text)
#define CW_MANY(text) QT_TRANSLATE_N_NOOP("ChangeText", text)

constexpr std::array kRows{
    Row{titles::kMemberAdd, CW_ONE("Add %1"), CW_MANY("Add %n member(s)")},
    Row{titles::kMemberRename, CW_ONE("Rename to %1"), nullptr},
    Row{titles::kMemberEdit, CW_ONE("Change %1"), CW_MANY("Change %n member(s)")},
    Row{titles::kMemberArchive, CW_ONE("Archive %1"), CW_MANY("Archive %n member(s)")},
    Row{titles::kMemberRestore, CW_ONE("Bring %1 back"), CW_MANY("Bring %n member(s) back")},
    Row{titles::kMemberRemove, CW_ONE("Remove %1"), CW_MANY("Remove %n member(s)")},
    Row{titles::kMemberMerge, CW_ONE("Merge into %1"), nullptr},
    Row{titles::kRelationshipAdd, CW_ONE("Connect %1"), CW_MANY("Add %n relationship(s)")},
    Row{titles::kRelationshipEdit, CW_ONE("Change the tie %1"),
        CW_MANY("Change %n relationship(s)")},
    Row{titles::kRelationshipEnd, CW_ONE("End the tie %1"), CW_MANY("End %n relationship(s)")},
    Row{titles::kRelationshipRemove, CW_ONE("Remove the tie %1"),
        CW_MANY("Remove %n relationship(s)")},
    Row{titles::kAssess, CW_ONE("Assess the tie %1"), CW_MANY("Assess %n relationship(s)")},
    Row{titles::kStrandAdd, CW_ONE("Add a strand to %1"), CW_MANY("Add %n strand(s)")},
    Row{titles::kStrandEdit, CW_ONE("Change a strand of %1"), CW_MANY("Change %n strand(s)")},
    Row{titles::kStrandRemove, CW_ONE("Remove a strand of %1"), CW_MANY("Remove %n strand(s)")},
    Row{titles::kAffiliationAdd, CW_ONE("Affiliate %1"), CW_MANY("Add %n affiliation(s)")},
    Row{titles::kAffiliationEdit, CW_ONE("Change an affiliation of %1"), nullptr},
    Row{titles::kAffiliationRemove, CW_ONE("Remove an affiliation of %1"), nullptr},
    Row{titles::kInteractionAdd, CW_ONE("Note a contact of %1"), nullptr},
    Row{titles::kInteractionEdit, CW_ONE("Change a contact of %1"), nullptr},
    Row{titles::kInteractionRemove, CW_ONE("Remove a contact of %1"), nullptr},
    Row{titles::kTagAdd, CW_ONE("Tag with %1"), nullptr},
    Row{titles::kTagEdit, CW_ONE("Change the tag %1"), nullptr},
    Row{titles::kTagRemove, CW_ONE("Remove the tag %1"), nullptr},
    Row{titles::kFieldAdd, CW_ONE("Add the field %1"), nullptr},
    Row{titles::kFieldEdit, CW_ONE("Change the field %1"), nullptr},
    Row{titles::kFieldRemove, CW_ONE("Remove the field %1"), nullptr},
    Row{titles::kMove, CW_ONE("Move %1"), CW_MANY("Move %n member(s)")},
    Row{titles::kPin, CW_ONE("Pin %1"), CW_MANY("Pin %n member(s)")},
    Row{titles::kUnpin, CW_ONE("Unpin %1"), CW_MANY("Unpin %n member(s)")},
    Row{titles::kTidy, CW_ONE("Tidy the map"), CW_MANY("Tidy %n member(s)")},
    Row{titles::kCapture, CW_ONE("Note “%1”"), nullptr},
    Row{titles::kImport, CW_ONE("Import %1"), CW_MANY("Import %n file(s)")},
    Row{titles::kPaste, CW_ONE("Paste"), CW_MANY("Paste %n row(s)")},
    Row{titles::kProfileEdit, CW_ONE("Change the network’s profile"), nullptr},
    Row{titles::kViewSave, CW_ONE("Save the view %1"), nullptr},
    Row{titles::kViewRemove, CW_ONE("Remove the view %1"), nullptr},
};

#undef CW_ONE
#undef CW_MANY

QString memberName(const Network& network, MemberId id)
{
    const Member* member = network.find(id);
    return member ? member->name : QString();
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
