// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

namespace cw::store {

class Connection;

/// Whether the document consists of exactly the tables and indexes of the current format. A file of
/// unknown origin cannot bring a trigger, a view or a virtual table.
///
/// Errors: Damaged with the name of what is missing, different or foreign.
Result<void> checkSchema(Connection& connection);

/// Whether a document of a newer format can be read as if it were of this one: all our tables
/// begin with our columns, and beyond them there are only more tables and indexes.
///
/// Errors: NewerFormat with the name of what does not fit.
Result<void> checkNewerSchema(Connection& connection);

} // namespace cw::store
