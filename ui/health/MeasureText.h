// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace cw {

/// A measure in words, by its key in MeasureTable.h; of "ei_index:sector" with the field's key.
QString measureName(std::string_view key);

} // namespace cw
