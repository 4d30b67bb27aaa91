// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace cw {

/// How fast the view widens, and so how far ahead of it a picture has to be drawn that takes a
/// while: zooming out uncovers the rim on all sides at once.
class ZoomPace
{
public:
    /// The view has this scale now. @param nowMs  of any clock that does not go back.
    void follow(double scale, std::int64_t nowMs);
    /// What the last picture took.
    void setPictureMs(double ms) { m_pictureMs = ms; }

    bool isOut() const { return m_isOut; }
    /// The scale to draw the next picture at, as a share of the view's: it has to reach until the
    /// picture after it is there. 0.3 to 0.7.
    double ahead() const;
    /// Whether the next has to be begun, or the view will be wider than the picture before it
    /// comes. @param grown  by how much the picture is larger in the view than it was drawn.
    bool isDue(double grown) const;

private:
    double widened(double ms) const;

    double m_scale = 0;
    std::optional<std::int64_t> m_atMs;
    double m_rate = 0; ///< of the logarithm of the width seen, a millisecond; >= 0
    double m_pictureMs = 0;
    bool m_isOut = false;
};

} // namespace cw
