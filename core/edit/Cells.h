// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/edit/rows/RowEdit.h"
#include "core/kernel/base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <type_traits>
#include <vector>

/// One field of one record or of many: by the field itself where the program knows it, by column
/// name and text where a table, a paste or a form does.
namespace cw::edit {

/// Whether a field may be set by itself: not the row's id, nor whom the row belongs to.
template <class R, class T>
bool isSettable(T R::*field)
{
    bool settable = false;
    bool isOwnId = true;
    forEachField<R>([&]<class F>(const F& each) {
        if (std::exchange(isOwnId, false))
            return;
        if constexpr (std::is_same_v<typename F::Type, T>) {
            if (each.member == field)
                settable = IsIdSet<T>::value || !has(each.use, Use::Owner);
        }
    });
    return settable;
}

/// Sets one field of many records. Errors: InvalidArgument for a field that is not settable; those
/// of the record's rules.
template <class R, class T>
Result<Change> setFieldOfMany(
    const EditContext& context, std::span<const Id<R>> ids, T R::*field,
    const std::type_identity_t<T>& value)
{
    if (!isSettable(field))
        return rules::invalid(Schema<R>::table, "not a field to be set by itself");
    return rows::changeRows<R>(context, ids, [&](R& row) { row.*field = value; });
}

/// setField(context, ana, &Member::place, place)
template <class R, class T>
Result<Change>
setField(const EditContext& context, Id<R> id, T R::*field, const std::type_identity_t<T>& value)
{
    return setFieldOfMany<R, T>(context, std::span<const Id<R>>(&id, 1), field, value);
}

/// A column: the name of a field in the record's schema, or "fields." and the key of a custom
/// field. One text to put there:
///
/// - text as it is; numbers as in C; days as YYYY-MM-DD; "true" or "false"; the keys of
///   Vocabulary.h; empty: none;
/// - tags and participants by their names with '|' between; an unknown tag is made;
/// - a member by its name, or by its id in digits where no member has such a name.
template <class R>
struct Cell
{
    Id<R> row;
    QString column;
    QString text;
};

/// Sets many cells in one Change (a paste); all or none. Later cells count over earlier ones.
///
/// Errors: NotFound ("member") for a name that nobody has, Conflict for one that several have;
/// InvalidArgument with the column for a text that does not fit. The detail ends with the number of
/// the cell: "cell 3".
///
/// For Member, Relationship, Strand, Affiliation, Interaction, Introduction, Tag and
/// NetworkProfile.
template <class R>
Result<Change> setCells(const EditContext& context, std::span<const Cell<R>> cells);

/// Which of the cells given to setCells() an error of it is about, 0 the first; nothing for errors
/// of other use cases.
std::optional<std::size_t> refusedCell(const Error& error);

template <class R>
Result<Change>
setCell(const EditContext& context, Id<R> id, const QString& column, const QString& text)
{
    const Cell<R> cell{id, column, text};
    return setCells<R>(context, std::span<const Cell<R>>(&cell, 1));
}

/// The same text into one column of many records.
template <class R>
Result<Change> setCellOfMany(
    const EditContext& context, std::span<const Id<R>> ids, const QString& column,
    const QString& text)
{
    std::vector<Cell<R>> cells;
    for (const Id<R> id : ids)
        cells.push_back({id, column, text});
    return setCells<R>(context, cells);
}

/// What setCells() would read back as the same value; empty for a column that is not there.
template <class R>
QString cellText(const Network& network, const R& row, const QString& column);

/// The columns that setCells() takes, in the order of schema and custom fields.
template <class R>
QStringList settableColumns(const Network& network);

} // namespace cw::edit
