// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/support/ProfilePage.h"

#include <array>

class QLabel;
class QPushButton;

namespace cw {

class AssessmentHistory;
class Commits;
class DepthPicker;
class InlineField;
class ListRow;
class ProfileSection;
class RecordFields;
class Selection;
class StrandEditor;

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
    QWidget* makeDepths(QWidget* parent);
    void addField(const char* column, const QString& label, bool isProse, QWidget* parent);
    void refresh();
    void refreshSummary(const Relationship& tie);
    void refreshStrands(const Relationship& tie);
    void refreshContacts(const Relationship& tie);
    void assess(MemberId author, int depth);
    QWidget* makeTrust(QWidget* parent);
    void refreshTrust(const Relationship& tie);
    void refreshAssessments(const Relationship& tie);
    void openView(AssessmentId corrected);
    void setTrust(std::size_t whose, InlineField& field, const QString& trust);
    void addContact(InteractionId id);
    void addStrand();
    bool hasEnded(const Relationship& tie) const;
    void endOrReopen();
    void remove();
    StrandEditor* makeStrandRow();
    void finishStrands(QStringList& unsaved);
    bool commit(const Result<Change>& change, const char* title);

    Commits& m_commits;
    Document& m_document;
    Selection& m_selection;
    RelationshipId m_relationship;
    ListRow* m_first = nullptr;
    ListRow* m_second = nullptr;
    QWidget* m_sides = nullptr;
    QLabel* m_summary = nullptr;
    DepthPicker* m_firstDepth = nullptr;
    DepthPicker* m_secondDepth = nullptr;
    DepthPicker* m_observedDepth = nullptr;
    AssessmentHistory* m_history = nullptr;
    std::array<InlineField*, 3> m_trust{}; ///< first, second, observers
    ProfileSection* m_assessments = nullptr;
    ProfileSection* m_strands = nullptr;
    ProfileSection* m_contacts = nullptr;
    QList<StrandEditor*> m_strandRows;
    RecordFields* m_fields = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace cw
