// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MemberWishes.h"

#include "core/document/Document.h"
#include "core/edit/Affiliations.h"
#include "core/edit/Interactions.h"
#include "core/edit/Relationships.h"
#include "ui/shell/MemberPicker.h"
#include "ui/shell/Selection.h"
#include "ui/support/ChangeText.h"

namespace cw {

MemberWishes::MemberWishes(Document& document, Selection& selection, MemberPicker& picker)
    : m_document(document), m_selection(selection), m_picker(picker)
{}

edit::EditContext MemberWishes::context() const
{
    return {m_document.network(), m_document.ids(), m_document.today()};
}

QString MemberWishes::nameOf(MemberId member) const
{
    const Member* found = m_document.network().find(member);
    return found ? found->name : QString();
}

bool MemberWishes::commit(const Result<Change>& change, const char* title, const QString& about)
{
    const Result<void> done = change.ok() ? m_document.commit(*change, titleOf(title, about))
                                          : Result<void>(change.error());
    if (!done.ok())
        emit failed(done.error());
    return done.ok();
}

void MemberWishes::connectMember(MemberId member)
{
    m_picker.pick(tr("Connect %1 with …").arg(nameOf(member)), [this, member](MemberId other) {
        const QString pair = nameOf(member) + QStringLiteral(" – ") + nameOf(other);
        if (!commit(edit::relate(context(), member, other), titles::kRelationshipAdd, pair))
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
        commit(edit::affiliate(context(), affiliation), titles::kAffiliationAdd, nameOf(member));
    });
}

void MemberWishes::logContact(MemberId member)
{
    m_picker.pick(tr("%1 met …").arg(nameOf(member)), [this, member](MemberId other) {
        Interaction contact;
        contact.participants.insert(member);
        contact.participants.insert(other);
        commit(edit::logInteraction(context(), contact), titles::kInteractionAdd, nameOf(member));
    });
}

} // namespace cw
