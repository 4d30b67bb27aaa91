// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/kernel/base/CivilDate.h"
#include "core/kernel/base/IdGenerator.h"
#include "core/network/Network.h"

#include <QString>

#include <string_view>
#include <vector>

/// Use cases: one file a family, every business rule of the domain behind them.
///
/// Each is a pure function `Result<Change> verb(const EditContext&, arguments...)`: it reads the
/// network, never changes it, and returns the rows before and after for Document::commit. What has
/// something to say beside the change returns `Result<NotedChange>`. Of every one holds:
///
/// - the Change fits the network it was made for (checkFits), and its inverse takes it back;
/// - an edit that alters nothing is an empty Change, not an error;
/// - errors: NotFound (a row that is not there; the subject is its table), InvalidArgument,
///   OutOfRange, AlreadyExists and Conflict (the subject is the column); nothing is half done.
///
/// Lists of ids may be in any order and repeat; every id in them must be there. Cost: a few
/// microseconds, or O(log n) a row changed, plus where several tables change a snapshot (a pointer
/// for each 256 rows). Thread: the one that owns `ids`; the network may be a snapshot.
namespace cw::edit {

/// What every use case is given.
struct EditContext
{
    const Network& network;
    IdGenerator& ids;
    CivilDate today; ///< of what happens now and is given no date
};

/// What a use case did that the Change alone does not tell a person.
enum class NoteKind {
    SelfTieDropped,     ///< the merged were tied to each other; row: the relationship
    RelationshipUnited, ///< both were tied to the same third; row: the relationship that stays
    RowDropped,         ///< it would join a member with itself, or say the same twice; table, row
    AffiliationDropped, ///< it would tie a member to itself, twice, or in a circle
    ValueNotKept,       ///< both said something, one is kept; column and the text that was dropped
    NameMentioned,      ///< a text that stays still names somebody who goes; column, row
};

struct Note
{
    NoteKind kind;
    std::string_view table;
    std::int64_t row = 0;
    std::string_view column; ///< empty where the note is about the row
    QString text;            ///< empty, or the text in question

    bool operator==(const Note&) const = default;
};

struct NotedChange
{
    Change change;
    std::vector<Note> notes;
};

/// The id of the first row of R that the change puts in; none where there is none.
template <class R>
Id<R> insertedId(const Change& change)
{
    const std::vector<R>& rows = change.of<R>().inserted;
    return rows.empty() ? Id<R>{} : rows.front().id;
}

} // namespace cw::edit
