// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Vocabulary.h"

#include <QSizeF>

#include <array>
#include <string_view>

namespace cw {

/// What pages are printed on.
enum class Paper { A4, Letter };

template <>
struct EnumKeys<Paper>
{
    static constexpr auto keys = std::to_array<std::string_view>({"a4", "letter"});
};

/// Upright, in points.
QSizeF paperSize(Paper paper);

} // namespace cw
