// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QString>

namespace cw {

/// What happened and what can be done, as one or two whole sentences. `Error::detail` is not part
/// of it: it belongs behind "Details".
QString errorText(const Error& error);

} // namespace cw
