// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/Backdrop.h"
#include "ui/canvas/stage/ArrangementGuides.h"

namespace cw {

/// "Rings around Ana Ruiz", "Levels by Sector".
QString arrangementTitle(const Network& network, const query::ArrangementSpec& spec);

/// What the arrangement's guides say, in the language of the screen.
Backdrop backdropOf(const Network& network, const ArrangementGuides& guides);

/// Whether a room may see it: it tells nothing that is private.
bool isPublic(const Network& network, const query::ArrangementSpec& spec);

/// How many stand aside and why ("12 not connected"); empty where nobody does.
QString apartText(const query::ArrangementSpec& spec, int count);

} // namespace cw
