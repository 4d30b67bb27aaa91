// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "ui/canvas/appearance/AppearanceRules.h"

namespace cw {

/// The rules as canonical JSON, as SavedView keeps them: equal rules give equal text. What is the
/// usual is left out.
QString appearanceText(const AppearanceRules& appearance);

/// Reads it back; parse(text(a)) is a. An empty text is the standard appearance. Rules, and whole
/// kinds of rules, of a newer version are kept as they are and paint nothing.
///
/// Errors: MalformedInput with the place as subject ("rule 2, from"); LimitExceeded beyond 100
/// rules.
Result<AppearanceRules> parseAppearance(const QString& text);

} // namespace cw
