// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace cw {

/// Which plates are drawn. All, unless hundreds are in the area: then those that find a place of
/// their own, the last ones first since they would lie on top; the others are dots. Nobody could
/// read more, and to draw thousands would take seconds.
/// @param first  goes before all others, should there be one.
std::vector<char> platesWithRoom(
    std::span<const QRectF> plates, const QRectF& area, std::optional<std::size_t> first = {});

} // namespace cw
