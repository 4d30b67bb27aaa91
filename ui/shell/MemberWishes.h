// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"
#include "core/network/Ids.h"

#include <QObject>

namespace cw {

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
    MemberWishes(Document& document, Selection& selection, MemberPicker& picker);

    void connectMember(MemberId member);
    void affiliate(MemberId member);
    void logContact(MemberId member);

signals:
    void failed(const cw::Error& error);

private:
    edit::EditContext context() const;
    QString nameOf(MemberId member) const;
    bool commit(const Result<Change>& change, const char* title, const QString& about);

    Document& m_document;
    Selection& m_selection;
    MemberPicker& m_picker;
};

} // namespace cw
