// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace cw::arrange {

/// Numbers as near as possible to the wishes (least squares) that keep their order and at least
/// `step` between one and the next.
///
/// @param wishes  ascending and finite. O(n), by pooling adjacent violators.
std::vector<double> spreadOnLine(std::span<const double> wishes, double step);

/// The same for angles round a circle: at least `step` from each to the next and from the last to
/// the first. Where the wishes leave no room for that all stand evenly.
///
/// @param wishes  ascending, in [0, 2 pi). @param step  radians; as many as there are wishes must
/// fit the circle.
std::vector<double> spreadOnCircle(std::span<const double> wishes, double step);

} // namespace cw::arrange
