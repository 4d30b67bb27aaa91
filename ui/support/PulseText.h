// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <vector>

namespace cw {

/// "belonging".
QString pulseThemeText(PulseTheme theme);

/// One question a theme in our own words and the language of the screen, to begin with and to be
/// changed at will; without ids, for edit::addPulseQuestion().
std::vector<PulseQuestion> suggestedPulseQuestions();

} // namespace cw
