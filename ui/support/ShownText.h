// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw {

/// What is shown of a text that may be anything: no letter carries more than a few marks. Thousands
/// of them on one letter would reach across the screen, and take seconds to lay out. The text
/// itself where there is nothing to leave out, which is nearly always. O(letters).
QString shownText(const QString& text);

} // namespace cw
