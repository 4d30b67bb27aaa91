// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/BoxPacking.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace cw::layout {

namespace {

/// The lower edge of what has been packed: pieces from left to right, `y` of each.
class Skyline
{
public:
    explicit Skyline(double width) : m_width(width), m_pieces{{0.0, 0.0}} {}

    Place add(Size box)
    {
        std::size_t best = 0;
        double bestY = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (i > 0 && m_pieces[i].x + box.width > m_width)
                break;
            const double y = lowestUnder(i, box.width);
            if (y < bestY) {
                bestY = y;
                best = i;
            }
        }
        const Place corner{m_pieces[best].x, bestY};
        cover(best, corner.x + box.width, corner.y + box.height);
        return corner;
    }

private:
    struct Piece
    {
        double x;
        double y;
    };

    double endOf(std::size_t i) const
    {
        return i + 1 < m_pieces.size() ? m_pieces[i + 1].x
                                       : std::numeric_limits<double>::infinity();
    }

    double lowestUnder(std::size_t first, double width) const
    {
        const double right = m_pieces[first].x + width;
        double y = 0.0;
        for (std::size_t i = first; i < m_pieces.size() && m_pieces[i].x < right; ++i)
            y = std::max(y, m_pieces[i].y);
        return y;
    }

    /// The skyline is at `y` from the start of piece `first` to `right`.
    void cover(std::size_t first, double right, double y)
    {
        std::size_t last = first;
        while (endOf(last) < right)
            ++last;
        const double below = m_pieces[last].y;
        const bool restIsLeft = endOf(last) > right;
        m_pieces[first].y = y;
        const auto at = m_pieces.begin() + static_cast<std::ptrdiff_t>(first) + 1;
        m_pieces.erase(at, m_pieces.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        if (restIsLeft)
            m_pieces.insert(
                m_pieces.begin() + static_cast<std::ptrdiff_t>(first) + 1, {right, below});
    }

    double m_width;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Place> packBoxes(std::span<const Size> boxes, double aspect)
{
    double area = 0.0;
    double widest = 0.0;
    for (const Size& box : boxes) {
        area += box.width * box.height;
        widest = std::max(widest, box.width);
    }
    std::vector<Place> best;
    double bestSize = std::numeric_limits<double>::infinity();
    for (const double slack : {1.0, 1.15, 1.35, 1.7}) {
        Skyline skyline(std::max(widest, std::sqrt(area * aspect) * slack));
        std::vector<Place> corners;
        double right = 0.0;
        double bottom = 0.0;
        for (const Size& box : boxes) {
            const Place corner = skyline.add(box);
            corners.push_back(corner);
            right = std::max(right, corner.x + box.width);
            bottom = std::max(bottom, corner.y + box.height);
        }
        const double size = std::max(right / aspect, bottom);
        if (size < bestSize) {
            bestSize = size;
            best = std::move(corners);
        }
    }
    return best;
}

} // namespace cw::layout
