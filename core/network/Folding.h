// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw {

/// A text as it is compared when somebody may have written it otherwise: without case, accents,
/// repeated spaces or punctuation between words ("  Inès VIDAL-Ruiz" gives "ines vidal ruiz").
/// Never shown, never stored.
QString folded(const QString& text);

} // namespace cw
