// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

#include <QStringList>

namespace cw::exchange {

/// Reads files as one import. Errors: those of loadSource(); Cancelled.
Result<Draft> readFiles(const QStringList& paths, TaskContext& task);

} // namespace cw::exchange
