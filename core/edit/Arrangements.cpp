// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Arrangements.h"

#include "core/edit/Batch.h"
#include "core/edit/Views.h"

#include <algorithm>

namespace cw::edit {

namespace {

int unusedArrangement(const Network& network)
{
    int last = kTheMap;
    for (const Placement& placement : network.all<Placement>())
        last = std::max(last, placement.arrangement);
    for (const SavedView& view : network.all<SavedView>())
        last = std::max(last, view.arrangement);
    for (const Annotation& annotation : network.all<Annotation>())
        last = std::max(last, annotation.arrangement);
    for (const Background& background : network.all<Background>())
        last = std::max(last, background.arrangement);
    return last + 1;
}

} // namespace

Result<Change>
keepArrangement(const EditContext& context, const SavedView& view, std::span<const Move> places)
{
    SavedView named = view;
    named.id = {};
    named.arrangement = unusedArrangement(context.network);
    Batch batch(context);
    const auto saved = batch.then(saveView, named);
    if (!saved.ok())
        return saved.error();
    const auto placed = batch.then(moveMembers, places, named.arrangement);
    return placed.ok() ? Result<Change>(batch.take()) : placed;
}

} // namespace cw::edit
