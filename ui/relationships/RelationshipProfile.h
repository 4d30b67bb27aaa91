// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/support/ProfilePage.h"

class QLabel;
class QPushButton;

namespace cw {

class Commits;
class ContactsSection;
class ListRow;
class RecordFields;
class Selection;
class StrandsSection;
class ViewsPanel;

/// All that is known of one relationship, edited where it stands: depth as each side sees it and
/// how that went over time, strands, contacts, fields. What stands in the inspector while one
/// relationship is selected.
class RelationshipProfile : public ProfilePage
{
    Q_OBJECT

public:
    /// @param commits, selection  outlive the profile.
    RelationshipProfile(Commits& commits, Selection& selection, QWidget* parent = nullptr);

    void showRelationship(RelationshipId id);
    RelationshipId relationship() const { return m_relationship; }

signals:
    /// To be looked at and edited.
    void contactChosen(cw::InteractionId contact);

private:
    void build();
    QWidget* makeHeader(QWidget* parent);
    void addField(const char* column, const QString& label, bool isProse, QWidget* parent);
    void refresh();
    void refreshSummary(const Relationship& tie);
    bool hasEnded(const Relationship& tie) const;
    void endOrReopen();
    void remove();
    bool commit(const Result<Change>& change, const char* title);

    Commits& m_commits;
    Document& m_document;
    Selection& m_selection;
    RelationshipId m_relationship;
    ListRow* m_first = nullptr;
    ListRow* m_second = nullptr;
    QWidget* m_sides = nullptr;
    QLabel* m_summary = nullptr;
    ViewsPanel* m_views = nullptr;
    StrandsSection* m_strands = nullptr;
    ContactsSection* m_contacts = nullptr;
    RecordFields* m_fields = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace cw
