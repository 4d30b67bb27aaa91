// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/notes/NoteRoom.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// As many are drawn however they lie.
constexpr std::ptrdiff_t kFew = 150;
constexpr double kCellPx = 16;

/// The cells of an area that are covered.
class Cover
{
public:
    explicit Cover(const QRectF& area)
        : m_area(area)
        , m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / kCellPx))))
        , m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / kCellPx))))
        , m_taken(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0)
    {}

    /// Takes the cells of the rectangle, which meets the area, where none is taken yet.
    bool take(const QRectF& rect)
    {
        const int left = cell(rect.left() - m_area.left(), m_columns);
        const int right = cell(rect.right() - m_area.left(), m_columns);
        const int top = cell(rect.top() - m_area.top(), m_rows);
        const int bottom = cell(rect.bottom() - m_area.top(), m_rows);
        const auto row = [&](int y) {
            return m_taken.begin() + static_cast<std::ptrdiff_t>(y) * m_columns;
        };
        for (int y = top; y <= bottom; ++y) {
            if (std::any_of(row(y) + left, row(y) + right + 1, [](char c) { return c != 0; }))
                return false;
        }
        for (int y = top; y <= bottom; ++y)
            std::fill(row(y) + left, row(y) + right + 1, char{1});
        return true;
    }

private:
    static int cell(double distance, int count)
    {
        return static_cast<int>(std::clamp(distance / kCellPx, 0.0, double(count - 1)));
    }

    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<char> m_taken;
};

} // namespace

std::vector<char>
platesWithRoom(std::span<const QRectF> plates, const QRectF& area, std::optional<std::size_t> first)
{
    const auto isIn = [&](const QRectF& plate) { return plate.intersects(area); };
    if (std::ranges::count_if(plates, isIn) <= kFew)
        return std::vector<char>(plates.size(), 1);
    std::vector<char> hasRoom(plates.size(), 0);
    Cover cover(area);
    const auto place = [&](std::size_t i) {
        if (hasRoom[i] == 0 && isIn(plates[i]) && cover.take(plates[i]))
            hasRoom[i] = 1;
    };
    if (first)
        place(*first);
    for (std::size_t i = plates.size(); i-- > 0;)
        place(i);
    return hasRoom;
}

} // namespace cw
