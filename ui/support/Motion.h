// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How long things move. One switch (*Reduce motion*) turns all of it off. Thread: main only.
namespace cw::motion {

void setReduced(bool reduced);

/// Milliseconds for a change of state (hover, fold, toast): 120, or 0 when motion is reduced.
int stateMs();
/// Milliseconds for the map's camera: 250, or 0 when motion is reduced.
int cameraMs();

} // namespace cw::motion
