// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cw::exchange {

/// The number that the whole text writes, as in C ("-12", "0.5", "1e-3") without spaces; nothing
/// for other text, infinities and values beyond double.
/// @param decimalComma  takes "0,5" as well, and then no point.
std::optional<double> numberFromText(QStringView text, bool decimalComma = false);

/// The shortest text that numberFromText() reads as the same double.
QString numberText(double number);

} // namespace cw::exchange
