// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Geometry.h"

namespace cw::scene {

namespace {

/// Narrows [from, to] to where start + t * step stays on the inner side of one border.
bool narrow(double step, double distance, double& from, double& to)
{
    if (step == 0)
        return distance >= 0;
    const double t = distance / step;
    if (step < 0) {
        if (t > to)
            return false;
        from = std::max(from, t);
    } else {
        if (t < from)
            return false;
        to = std::min(to, t);
    }
    return true;
}

} // namespace

std::optional<Segment> clipped(const Segment& segment, const Box& box)
{
    const double x = segment.x1;
    const double y = segment.y1;
    const double dx = static_cast<double>(segment.x2) - x;
    const double dy = static_cast<double>(segment.y2) - y;
    double from = 0;
    double to = 1;
    if (!narrow(-dx, x - box.left, from, to) || !narrow(dx, box.right - x, from, to) ||
        !narrow(-dy, y - box.top, from, to) || !narrow(dy, box.bottom - y, from, to))
        return std::nullopt;
    return Segment{
        static_cast<float>(x + from * dx), static_cast<float>(y + from * dy),
        static_cast<float>(x + to * dx), static_cast<float>(y + to * dy)};
}

} // namespace cw::scene
