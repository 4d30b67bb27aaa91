// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cw::exchange {

/// A colour as foreign files write it, as "#rrggbb" in lower case: "#f80", "#FF8800", "#ff8800cc"
/// (the opacity is dropped), "rgb(255, 136, 0)", "rgba(...)", or a name of SVG 1.1 ("tomato").
/// Nothing when it is none of these.
std::optional<QString> colorFromText(QStringView text);

/// "#rrggbb"; each part is held to 0 to 255.
QString colorFromParts(int red, int green, int blue);

} // namespace cw::exchange
