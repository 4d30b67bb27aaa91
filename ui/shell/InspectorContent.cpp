// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/InspectorContent.h"

#include "ui/members/MemberProfile.h"
#include "ui/relationships/RelationshipProfile.h"
#include "ui/shell/MemberWishes.h"
#include "ui/shell/SelectionSummary.h"
#include "ui/support/Selection.h"

namespace cw {

InspectorContent::InspectorContent(
    Commits& commits, Selection& selection, MemberWishes& wishes, QWidget* parent)
    : QStackedWidget(parent)
    , m_selection(selection)
    , m_member(new MemberProfile(commits, selection, this))
    , m_relationship(new RelationshipProfile(commits, selection, this))
    , m_several(new SelectionSummary(commits, selection, this))
{
    setObjectName(QStringLiteral("inspectorContent"));
    addWidget(m_member);
    addWidget(m_relationship);
    addWidget(m_several);
    for (ProfilePage* page :
         {static_cast<ProfilePage*>(m_member), static_cast<ProfilePage*>(m_relationship)})
        connect(page, &ProfilePage::left, this, &InspectorContent::left);
    connect(m_member, &MemberProfile::connectRequested, &wishes, &MemberWishes::connectMember);
    connect(m_member, &MemberProfile::affiliateRequested, &wishes, &MemberWishes::affiliate);
    connect(m_member, &MemberProfile::logRequested, &wishes, &MemberWishes::logContact);
    connect(m_member, &MemberProfile::affiliationChosen, &wishes, &MemberWishes::editAffiliation);
    connect(m_member, &MemberProfile::contactChosen, &wishes, &MemberWishes::editContact);
    connect(
        m_relationship, &RelationshipProfile::contactChosen, &wishes, &MemberWishes::editContact);
    connect(&selection, &Selection::changed, this, &InspectorContent::showSelection);
    showSelection();
}

void InspectorContent::offer(QAction& action)
{
    m_member->offer(action);
    m_several->offer(action);
}

void InspectorContent::showSelection()
{
    const MemberId member = m_selection.onlyMember();
    const RelationshipId relationship = m_selection.onlyRelationship();
    m_member->showMember(member);
    m_relationship->showRelationship(relationship);
    if (!member.isNull())
        setCurrentWidget(m_member);
    else if (!relationship.isNull())
        setCurrentWidget(m_relationship);
    else
        setCurrentWidget(m_several);
}

void InspectorContent::focusFirst()
{
    if (auto* page = qobject_cast<ProfilePage*>(currentWidget()))
        page->focusFirst();
}

} // namespace cw
