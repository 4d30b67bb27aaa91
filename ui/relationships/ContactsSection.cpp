// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/ContactsSection.h"

#include "core/edit/Interactions.h"
#include "ui/support/ChangeText.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/ListRow.h"
#include "ui/support/MenuRow.h"
#include "ui/tasks/Commits.h"

#include <algorithm>
#include <iterator>

namespace cw {

namespace {

constexpr std::size_t kMostContacts = 8;

} // namespace

ContactsSection::ContactsSection(Commits& commits, QWidget* parent)
    : ProfileSection(tr("Contacts"), {}, parent), m_commits(commits), m_document(commits.document())
{}

void ContactsSection::showContacts(const Relationship& tie)
{
    m_relationship = tie.id;
    const Network& network = m_document.network();
    const auto ofFirst = network.referencing(&Interaction::participants, tie.first);
    const auto ofSecond = network.referencing(&Interaction::participants, tie.second);
    std::vector<InteractionId> both;
    std::ranges::set_intersection(ofFirst, ofSecond, std::back_inserter(both));
    std::ranges::stable_sort(
        both, std::ranges::greater(), [&](InteractionId id) { return network.find(id)->date; });
    clearRows();
    if (both.empty())
        addSentence(tr("No contact noted yet."));
    for (std::size_t i = 0; i < both.size() && i < kMostContacts; ++i)
        addContact(both[i]);
}

void ContactsSection::addContact(InteractionId id)
{
    const Interaction& contact = *m_document.network().find(id);
    const QString kind = interactionKindText(contact.kind);
    auto* line = new ListRow(
        contact.note.isEmpty() ? kind : tr("%1: %2").arg(kind, contact.note),
        formats::relativeDate(contact.date, m_document.today()), Icon::Calendar, this);
    connect(line, &ListRow::clicked, this, [this, id] { Q_EMIT contactChosen(id); });
    auto* row = new MenuRow(line, this);
    addRow(row);
    if (m_document.isReadOnly())
        return;
    row->addAction(tr("Edit…"), [this, id] { Q_EMIT contactChosen(id); });
    row->addAction(tr("Remove"), [this, id] {
        m_commits.carryOut(
            edit::removeInteractions(m_document.editContext(), std::span(&id, 1)),
            titleOf(titles::kInteractionRemove, m_document.network(), m_relationship));
    });
}

} // namespace cw
