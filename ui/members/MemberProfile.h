// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/members/MemberColumns.h"
#include "ui/support/ProfilePage.h"

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cw {

class Commits;
class InlineField;
class ProfileSection;
class RecordFields;
class Selection;

/// All that is known of one member, edited where it stands: fields, affiliations, relationships
/// with depth and last contact, interactions. What stands in the inspector while one member is
/// selected.
class MemberProfile : public ProfilePage
{
    Q_OBJECT

public:
    /// @param commits, selection  outlive the profile.
    MemberProfile(Commits& commits, Selection& selection, QWidget* parent = nullptr);

    /// None: nothing is shown.
    void showMember(MemberId id);
    MemberId member() const { return m_member; }
    /// Puts a button for this action at the end of the profile.
    void offer(QAction& action);

signals:
    /// Somebody wants to tie this member to another.
    void connectRequested(cw::MemberId member);
    void affiliateRequested(cw::MemberId member);
    void logRequested(cw::MemberId member);
    /// To be looked at and edited.
    void affiliationChosen(cw::AffiliationId affiliation);
    void contactChosen(cw::InteractionId contact);

private:
    void build();
    void takeChange(const Change& change);
    void makeFields();
    void refresh();
    void refreshFields();
    void refreshAffiliations();
    void refreshRelationships();
    void refreshInteractions();
    QWidget* makeAffiliation(AffiliationId id, MemberId other);
    void addInteraction(const Interaction& interaction);
    QString subtitle(const Member& member) const;

    Commits& m_commits;
    Document& m_document;
    Selection& m_selection;
    MemberId m_member;
    bool m_showsAllFields = false;
    InlineField* m_name = nullptr;
    QLabel* m_subtitle = nullptr;
    QVBoxLayout* m_fieldColumn = nullptr;
    QPushButton* m_allFields = nullptr;
    QList<MemberColumn> m_columns; ///< of m_fields, but for the name
    RecordFields* m_fields = nullptr;
    ProfileSection* m_affiliations = nullptr;
    ProfileSection* m_relationships = nullptr;
    ProfileSection* m_interactions = nullptr;
};

} // namespace cw
