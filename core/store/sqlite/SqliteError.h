// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <string_view>

struct sqlite3;

namespace cw::store {

/// Our code for one of SQLite's (extended) result codes.
ErrorCode errorCodeOf(int sqliteCode);

/// The last error of a connection, with `doing` and SQLite's words as the detail.
Error lastError(sqlite3* handle, std::string_view doing);

} // namespace cw::store
