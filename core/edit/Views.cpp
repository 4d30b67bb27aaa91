// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Views.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

std::vector<SavedView> viewsInOrder(const Network& network)
{
    std::vector<SavedView> views(network.all<SavedView>().begin(), network.all<SavedView>().end());
    std::ranges::stable_sort(views, {}, &SavedView::position);
    return views;
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
    return rows::removeRows<SavedView>(context, std::span<const SavedViewId>(&id, 1));
}

} // namespace cw::edit
