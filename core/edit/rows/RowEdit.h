// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/rules/CommonRules.h"
#include "core/rules/RowRules.h"

#include <algorithm>
#include <span>
#include <vector>

/// What most use cases are made of: put in, change, take out rows of one table, by its rules.
namespace cw::edit::rows {

/// A new id and the row as its rules say.
template <class R>
Result<Change> insertRow(const EditContext& context, R row)
{
    row.id = context.ids.next<Id<R>>();
    Result<R> sound = rules::validated(context.network, std::move(row));
    if (!sound)
        return sound.error();
    Change change;
    change.of<R>().inserted.push_back(*std::move(sound));
    return change;
}

/// Adds the step from `before` to `after` to the change, unless there is none.
template <class R>
void addUpdate(Change& change, const R& before, R after)
{
    if (before != after)
        change.of<R>().updated.push_back({before, std::move(after)});
}

/// Replaces the row that has the same id.
template <class R>
Result<Change> replaceRow(const EditContext& context, R row)
{
    const R* before = context.network.find(row.id);
    if (!before)
        return rules::notFound<R>();
    Change change;
    if (*before == row)
        return change;
    Result<R> sound = rules::validated(context.network, std::move(row));
    if (!sound)
        return sound.error();
    addUpdate(change, *before, *std::move(sound));
    return change;
}

/// In order, each once.
template <class R>
std::vector<Id<R>> sortedIds(std::span<const Id<R>> ids)
{
    std::vector<Id<R>> sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return sorted;
}

template <class R>
Result<void> checkAllThere(const Network& network, std::span<const Id<R>> ids)
{
    for (const Id<R> id : ids) {
        if (!network.find(id))
            return rules::notFound<R>();
    }
    return {};
}

/// Changes rows through `edit(R&)`, each on its own. @param ids  any order, may repeat.
template <class R, class Fn>
Result<Change> changeRows(const EditContext& context, std::span<const Id<R>> ids, Fn&& edit)
{
    Change change;
    for (const Id<R> id : sortedIds(ids)) {
        const R* before = context.network.find(id);
        if (!before)
            return rules::notFound<R>();
        R after = *before;
        edit(after);
        if (after == *before)
            continue;
        Result<R> sound = rules::validated(context.network, std::move(after));
        if (!sound)
            return sound.error();
        addUpdate(change, *before, *std::move(sound));
    }
    return change;
}

template <class R, class Fn>
Result<Change> changeRow(const EditContext& context, Id<R> id, Fn&& edit)
{
    return changeRows<R>(context, std::span<const Id<R>>(&id, 1), std::forward<Fn>(edit));
}

/// Puts one row at a place among its fellows and numbers them all from 0.
///
/// @param rows  in their order so far.
template <class R>
Result<Change>
reorderRows(const EditContext& context, std::vector<R> rows, Id<R> moved, int position)
{
    const auto from = std::ranges::find(rows, moved, &R::id);
    const auto last = static_cast<int>(rows.size()) - 1;
    const auto to = rows.begin() + std::clamp(position, 0, last);
    if (from == to)
        return Change();
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    std::vector<Id<R>> order;
    for (const R& row : rows)
        order.push_back(row.id);
    return changeRows<R>(context, order, [&](R& row) {
        row.position = static_cast<int>(std::ranges::find(order, row.id) - order.begin());
    });
}

/// Takes out rows that nothing refers to.
template <class R>
Result<Change> removeRows(const EditContext& context, std::span<const Id<R>> ids)
{
    Change change;
    for (const Id<R> id : sortedIds(ids)) {
        const R* row = context.network.find(id);
        if (!row)
            return rules::notFound<R>();
        change.of<R>().removed.push_back(*row);
    }
    return change;
}

} // namespace cw::edit::rows
