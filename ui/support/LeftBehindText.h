// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/NetworkExport.h"

#include <QString>
#include <QStringList>

namespace cw {

/// What an export leaves out, as a sentence: "Private, so it stays here: notes of 12 members."
QString leftBehindText(const exchange::LeftBehind& left);

/// All that an export leaves out, a sentence each.
QStringList leftBehindTexts(const exchange::NetworkExport& made);

} // namespace cw
