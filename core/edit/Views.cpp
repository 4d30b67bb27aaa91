// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Views.h"

#include "core/edit/Backgrounds.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

std::vector<SavedView> viewsInOrder(const Network& network)
{
    std::vector<SavedView> views(network.all<SavedView>().begin(), network.all<SavedView>().end());
    std::ranges::stable_sort(views, {}, &SavedView::position);
    return views;
}

template <class R>
void takeOut(const Network& network, int arrangement, Change& change)
{
    for (const R& row : network.all<R>()) {
        if (row.arrangement == arrangement)
            change.of<R>().removed.push_back(row);
    }
}

/// The change, and without everything that has its place in the arrangement.
Result<Change> withoutArrangement(const EditContext& context, int arrangement, Change change)
{
    takeOut<Placement>(context.network, arrangement, change);
    takeOut<Annotation>(context.network, arrangement, change);
    if (const Background* background = backgroundOf(context.network, arrangement)) {
        const Result<Change> taken = removeBackground(context, background->id);
        return taken.ok() ? Result<Change>(composed(change, *taken)) : taken;
    }
    return change;
}

} // namespace

Result<Change> saveView(const EditContext& context, const SavedView& view)
{
    if (view.id)
        return rows::replaceRow(context, view);
    SavedView saved = view;
    const std::vector<SavedView> present = viewsInOrder(context.network);
    saved.position = present.empty() ? 0 : present.back().position + 1;
    return rows::insertRow(context, saved);
}

Result<Change> renameView(const EditContext& context, SavedViewId id, const QString& name)
{
    return rows::changeRow(context, id, [&](SavedView& view) { view.name = name; });
}

Result<Change> moveView(const EditContext& context, SavedViewId id, int position)
{
    if (!context.network.find(id))
        return rules::notFound<SavedView>();
    return rows::reorderRows(context, viewsInOrder(context.network), id, position);
}

Result<Change> removeView(const EditContext& context, SavedViewId id)
{
    Result<Change> change =
        rows::removeRows<SavedView>(context, std::span<const SavedViewId>(&id, 1));
    if (!change.ok())
        return change;
    const int arrangement = context.network.find(id)->arrangement;
    const bool isNeeded =
        arrangement == kTheMap ||
        std::ranges::any_of(context.network.all<SavedView>(), [&](const SavedView& view) {
            return view.id != id && view.arrangement == arrangement;
        });
    return isNeeded ? change : withoutArrangement(context, arrangement, *std::move(change));
}

} // namespace cw::edit
