// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which of the two looks the program wears.
namespace cw {

enum class Appearance { System, Light, Dark };

/// Puts the program's style on, once, before the first widget.
void installStyle();

/// Gives the whole program the palette and base font of the appearance; every window follows at
/// once. *System* follows what the desktop's palette said when it is applied (Qt 6.4 has no signal
/// for later changes).
void applyAppearance(Appearance appearance);

} // namespace cw
