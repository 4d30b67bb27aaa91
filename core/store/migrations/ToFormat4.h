// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

namespace cw::store {

class Connection;

/// Adds what weavers keep: exchanges, offers and needs, introductions, projects and the rest of
/// their tables, eighteen in all.
Result<void> migrateToFormat4(Connection& connection);

} // namespace cw::store
