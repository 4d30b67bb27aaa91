// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QObject>

class QWidget;

namespace cw {

class Commits;
class Document;
class MemberPicker;
class Selection;

/// What is wished for a member in the inspector and needs a second one: to connect, to affiliate,
/// to note a contact. Asks who, and does it as one step.
class MemberWishes : public QObject
{
    Q_OBJECT

public:
    /// @param all outlive the wishes.
    MemberWishes(Commits& commits, Selection& selection, MemberPicker& picker, QWidget* window);

    void connectMember(MemberId member);
    void affiliate(MemberId member);
    void logContact(MemberId member);
    void editAffiliation(AffiliationId affiliation);
    void editContact(InteractionId contact);

private:
    QString nameOf(MemberId member) const;

    Commits& m_commits;
    Document& m_document;
    Selection& m_selection;
    MemberPicker& m_picker;
    QWidget* m_window = nullptr;
};

} // namespace cw
