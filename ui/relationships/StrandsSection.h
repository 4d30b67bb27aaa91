// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/support/ProfileSection.h"

namespace cw {

class Commits;
class StrandEditor;

/// The strands of one relationship, a row each, edited where they stand. Part of the profile.
class StrandsSection : public ProfileSection
{
    Q_OBJECT

public:
    /// @param commits  outlive the section.
    StrandsSection(Commits& commits, QWidget* parent);

    void showStrands(const Relationship& tie);
    /// Keeps what is being typed. @param unsaved  takes the names of the fields that cannot be.
    void finishTyping(QStringList& unsaved);

private:
    StrandEditor* makeStrandRow();
    void addStrand();
    bool commit(const Result<Change>& change, const char* title);

    Commits& m_commits;
    Document& m_document;
    RelationshipId m_relationship;
    QList<StrandEditor*> m_rows;
};

} // namespace cw
