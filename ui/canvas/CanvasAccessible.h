// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// The map for screen readers: a list named "Network map" with every member as a child that has
/// name, description, place and actions.
namespace cw {

class GraphCanvas;

/// Tells Qt how to make the interfaces; once is enough, more does no harm.
void installCanvasAccessibility();

/// The keyboard has moved to that member.
void tellMemberFocused(GraphCanvas& canvas, std::uint32_t node);
/// Members have come or gone.
/// @param note  its number among the canvas's notes.
void tellNoteFocused(GraphCanvas& canvas, std::size_t note);
void tellSceneChanged(GraphCanvas& canvas);

} // namespace cw
