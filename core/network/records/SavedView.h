// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// A way of looking at the map, by name: appearance rules, filter, focus and viewport; no
/// positions.
struct SavedView
{
    SavedViewId id;
    QString name;
    int position = 0;   ///< order in the strip of views
    QString appearance; ///< rules as JSON text (the map reads and writes it)
    QString filter;     ///< text form of the filter; empty: everything
    MemberId focus;
    int focusSteps = 0; ///< 0: no focus; else 1 to 9
    int arrangement = 1;
    double centerX = 0.0;
    double centerY = 0.0;
    double zoom = 0.0; ///< view pixels a map unit; 0: fit

    bool operator==(const SavedView&) const = default;
};

template <>
struct Schema<SavedView>
{
    static constexpr std::string_view table = "saved_view";
    static constexpr auto fields = std::tuple{
        field("id", &SavedView::id),
        field("name", &SavedView::name, Use::Search),
        field("position", &SavedView::position),
        field("appearance", &SavedView::appearance),
        field("filter", &SavedView::filter),
        field("focus", &SavedView::focus),
        field("focus_steps", &SavedView::focusSteps),
        field("arrangement", &SavedView::arrangement),
        field("center_x", &SavedView::centerX),
        field("center_y", &SavedView::centerY),
        field("zoom", &SavedView::zoom),
    };
};

} // namespace cw
