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
/// @param note  its number among the canvas's notes.
void tellNoteFocused(GraphCanvas& canvas, std::size_t note);
/// @param group  its number among those that have hulls.
void tellHullFocused(GraphCanvas& canvas, std::size_t group);
/// Members have come or gone.
void tellSceneChanged(GraphCanvas& canvas);

} // namespace cw
