// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthNotes.h"
#include "core/health/Measured.h"

#include <QString>

namespace cw::cli {

/// Half a sentence: why there is no value.
QString reasonText(health::NotDefined why);
QString noteText(const health::HealthNote& note);

} // namespace cw::cli
