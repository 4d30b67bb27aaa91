// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/network/Network.h"
#include "ui/canvas/appearance/AppearanceRules.h"

namespace cw {

/// A way of looking that comes with the program. It stands in no file until somebody saves it.
struct ShippedView
{
    QString name;
    QString purpose; ///< what it shows, one sentence
    AppearanceRules rules;

    bool operator==(const ShippedView&) const = default;
};

/// Those that this network has the data for, in the language of the screen. O(rows) at worst.
QList<ShippedView> shippedViews(const Network& network);

/// Whether they may be others after the change: looking through all rows at every edit would cost.
bool mayChangeShippedViews(const Change& change);

} // namespace cw
