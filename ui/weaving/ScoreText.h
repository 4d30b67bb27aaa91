// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Advice.h"

#include <QString>

namespace cw {

/// How a piece of advice came to its place: what speaks for it and against it, the most telling
/// first, each with its weight, then the effort. A line for each, for a label.
QString scoreText(const advice::Advice& advice);

} // namespace cw
