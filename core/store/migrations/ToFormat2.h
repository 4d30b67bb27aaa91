// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

namespace cw::store {

class Connection;

/// Adds what can be written on the map and laid under it: the tables annotation, picture and
/// background.
Result<void> migrateToFormat2(Connection& connection);

} // namespace cw::store
