// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordDialogs.h"

#include "ui/support/ChangeText.h"
#include "ui/support/DomainText.h"
#include "ui/tasks/RecordDialog.h"
#include "ui/tasks/RecordWays.h"

#include <QCoreApplication>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordDialogs)
};

QString nameOf(const Network& network, MemberId id)
{
    const Member* member = network.find(id);
    return member ? member->name : QString();
}

QString namesOf(const Network& network, const IdSet<Member>& members)
{
    QStringList names;
    for (const MemberId id : members)
        names.append(nameOf(network, id));
    return names.join(QStringLiteral(", "));
}

} // namespace

void openAffiliation(Commits& commits, AffiliationId id, QWidget* parent)
{
    const Network& network = commits.document().network();
    const Affiliation* affiliation = network.find(id);
    if (!affiliation)
        return;
    const auto title = [&network](AffiliationId each) {
        const Affiliation* found = network.find(each);
        return titleOf(
            titles::kAffiliationEdit, found ? nameOf(network, found->member) : QString());
    };
    auto* dialog = new RecordDialog(
        Words::tr("%1 at %2")
            .arg(nameOf(network, affiliation->member), nameOf(network, affiliation->container)),
        QStringLiteral("affiliation"), commits, recordWays<Affiliation>(commits, title), parent);
    dialog->addField(QStringLiteral("role"), Words::tr("Role"));
    dialog->addField(QStringLiteral("from_date"), Words::tr("Since"));
    dialog->addField(QStringLiteral("to_date"), Words::tr("Until"));
    dialog->openOn(id.value);
}

void openInteraction(Commits& commits, InteractionId id, QWidget* parent)
{
    const Network& network = commits.document().network();
    const Interaction* interaction = network.find(id);
    if (!interaction)
        return;
    const auto title = [&network](InteractionId each) {
        const Interaction* found = network.find(each);
        return titleOf(
            titles::kInteractionEdit, found ? namesOf(network, found->participants) : QString());
    };
    auto* dialog = new RecordDialog(
        namesOf(network, interaction->participants), QStringLiteral("interaction"), commits,
        recordWays<Interaction>(commits, title), parent);
    InlineField* kind = dialog->addField(QStringLiteral("kind"), Words::tr("What it was"));
    QStringList keys;
    QStringList texts;
    for (std::size_t i = 0; i < EnumKeys<InteractionKind>::keys.size(); ++i) {
        const auto each = static_cast<InteractionKind>(i);
        const std::string_view key = keyOf(each);
        keys.append(QLatin1String(key.data(), static_cast<int>(key.size())));
        texts.append(interactionKindText(each));
    }
    kind->setOptions(keys, texts, true);
    dialog->addField(QStringLiteral("date"), Words::tr("When"));
    dialog->addField(QStringLiteral("note"), Words::tr("Note (private)"), InlineField::Kind::Text);
    dialog->openOn(id.value);
}

} // namespace cw
