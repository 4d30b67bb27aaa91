// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

namespace cw::store {

class Connection;

/// Adds what guardians keep: the tables snapshot, phase_judgement, pulse_question, pulse_round and
/// pulse_answer.
Result<void> migrateToFormat3(Connection& connection);

} // namespace cw::store
