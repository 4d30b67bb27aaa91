// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QString>

#include <string_view>

namespace cw::rules {

/// Well-formed UTF-16 without U+0000 and other control characters but tab and line ends.
bool isSoundText(const QString& text);

/// One line as it is kept: NFC, without white space at its ends.
///
/// Errors: InvalidArgument with `column` for control characters (line ends are such) and broken
/// UTF-16.
Result<QString> soundLine(const QString& text, std::string_view column);

/// A line that is not empty.
Result<QString> soundName(const QString& text, std::string_view column);

/// Prose as it is kept: as it was given. Errors as soundLine(), but line ends and tabs are welcome.
Result<QString> soundProse(const QString& text, std::string_view column);

/// "#rrggbb" in small letters, or empty. Errors: InvalidArgument.
Result<QString> soundColor(const QString& text, std::string_view column);

/// What two names share that differ only in case: how tags and field labels are compared.
QString caseFolded(const QString& name);

} // namespace cw::rules
