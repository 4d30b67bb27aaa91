// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/appearance/AppearanceRules.h"

#include <functional>
#include <optional>

class QMenu;

namespace cw {

/// Adds the menu *One colour* with the colours of the palette to `menu`.
/// @param current  is ticked. @param chosen  lives as long as the menu.
QMenu* addColorMenu(
    QMenu& menu, std::optional<PaletteColor> current,
    const std::function<void(PaletteColor)>& chosen);

} // namespace cw
