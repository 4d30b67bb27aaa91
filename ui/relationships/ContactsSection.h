// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/support/ProfileSection.h"

namespace cw {

class Commits;

/// The latest contacts in which both sides of a relationship took part. Part of the profile.
class ContactsSection : public ProfileSection
{
    Q_OBJECT

public:
    /// @param commits  outlive the section.
    ContactsSection(Commits& commits, QWidget* parent);

    void showContacts(const Relationship& tie);

signals:
    /// To be looked at and edited.
    void contactChosen(cw::InteractionId contact);

private:
    void addContact(InteractionId id);

    Commits& m_commits;
    Document& m_document;
    RelationshipId m_relationship;
};

} // namespace cw
