// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QString>

namespace cw {

/// The person's own copy of the sample network, made the first time; what they change in it stays.
/// Errors: NotFound (the program was installed without it), CannotWrite.
Result<QString> copyOfSample();

} // namespace cw
