// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MemberWishes.h"

#include "core/edit/Affiliations.h"
#include "core/edit/Interactions.h"
#include "core/edit/Relationships.h"
#include "ui/shell/MemberPicker.h"
#include "ui/shell/RecordDialogs.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"

namespace cw {

MemberWishes::MemberWishes(
    Commits& commits, Selection& selection, MemberPicker& picker, QWidget* window)
    : m_commits(commits)
    , m_document(commits.document())
    , m_selection(selection)
    , m_picker(picker)
    , m_window(window)
{}

QString MemberWishes::nameOf(MemberId member) const
{
    const Member* found = m_document.network().find(member);
    return found ? found->name : QString();
}

void MemberWishes::connectMember(MemberId member)
{
    m_picker.pick(tr("Connect %1 with …").arg(nameOf(member)), [this, member](MemberId other) {
        const QString pair = nameOf(member) + QStringLiteral(" – ") + nameOf(other);
        const auto change = edit::relate(m_document.editContext(), member, other);
        if (!m_commits.carryOut(change, titleOf(titles::kRelationshipAdd, pair)))
            return;
        if (const auto* tie = m_document.network().relationshipBetween(member, other))
            m_selection.select(tie->id);
    });
}

void MemberWishes::affiliate(MemberId member)
{
    m_picker.pick(tr("%1 belongs to …").arg(nameOf(member)), [this, member](MemberId container) {
        Affiliation affiliation;
        affiliation.member = member;
        affiliation.container = container;
        m_commits.carryOut(
            edit::affiliate(m_document.editContext(), affiliation),
            titleOf(titles::kAffiliationAdd, nameOf(member)));
    });
}

void MemberWishes::editAffiliation(AffiliationId affiliation)
{
    openAffiliation(m_commits, affiliation, m_window);
}

void MemberWishes::editContact(InteractionId contact)
{
    openInteraction(m_commits, contact, m_window);
}

void MemberWishes::logContact(MemberId member)
{
    m_picker.pick(tr("%1 met …").arg(nameOf(member)), [this, member](MemberId other) {
        Interaction contact;
        contact.participants.insert(member);
        contact.participants.insert(other);
        m_commits.carryOut(
            edit::logInteraction(m_document.editContext(), contact),
            titleOf(titles::kInteractionAdd, nameOf(member)));
    });
}

} // namespace cw
