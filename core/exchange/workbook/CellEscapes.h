// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw::exchange {

/// How workbooks write characters that XML cannot hold: "_x000D_" (ECMA-376, 22.9.2.19,
/// ST_Xstring), and "_x005F_" for the underscore of a text that looks like one of these.
/// withoutEscapes(withEscapes(x)) == x for valid UTF-16 x.
QString withEscapes(const QString& text);
QString withoutEscapes(const QString& text);

} // namespace cw::exchange
