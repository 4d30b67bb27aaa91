// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/NetworkToDraft.h"

#include <QString>

namespace cw {

/// What an export leaves out, as a sentence: "Private, so it stays here: notes of 12 members."
QString leftBehindText(const exchange::LeftBehind& left);

} // namespace cw
