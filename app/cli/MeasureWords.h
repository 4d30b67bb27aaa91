// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthNotes.h"
#include "core/health/Measured.h"

#include <QString>

#include <string_view>

namespace cw::cli {

/// A measure in words, by its key.
QString measureName(std::string_view key);
/// Half a sentence: why there is no value.
QString reasonText(health::NotDefined why);
QString noteText(const health::HealthNote& note);

} // namespace cw::cli
