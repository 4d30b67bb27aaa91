// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ZoomPace.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// A picture covers so many widths of the view that it was drawn for, and a little more.
constexpr double kReach = 1.4;
constexpr double kFarthest = 0.3; ///< more blurred it would say little
constexpr double kNearest = 0.7;
constexpr double kSharpEnough = 1.1;
/// What comes later than that is another movement.
constexpr double kPauseMs = 150;
/// Of the newest step in the pace.
constexpr double kNewest = 0.4;

} // namespace

void ZoomPace::follow(double scale, std::int64_t nowMs)
{
    if (m_atMs && scale > 0 && m_scale > 0) {
        m_isOut = scale < m_scale;
        const auto passed = static_cast<double>(nowMs - *m_atMs);
        const double rate = std::max(0.0, std::log(m_scale / scale)) / std::max(1.0, passed);
        const bool goesOn = passed < kPauseMs && m_isOut;
        m_rate = goesOn ? m_rate + kNewest * (rate - m_rate) : 0;
    }
    m_scale = scale;
    m_atMs = nowMs;
}

double ZoomPace::widened(double ms) const
{
    constexpr double kMost = 4; // a picture of so long ago is of no use any more
    return std::exp(std::min(m_rate * ms, kMost));
}

double ZoomPace::ahead() const
{
    return std::clamp(kReach / widened(2 * m_pictureMs), kFarthest, kNearest);
}

bool ZoomPace::isDue(double grown) const
{
    return grown < kSharpEnough * std::max(1.0, widened(m_pictureMs) / kReach);
}

} // namespace cw
