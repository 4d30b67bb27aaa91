// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/DisplayList.h"

#include <limits>

namespace cw::scene {

/// The marks and names that stand already, by coarse cells.
class LabelOccupancy
{
public:
    /// Neither a mark nor a name.
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    /// A name that nobody can move.
    static constexpr std::uint32_t kFixed = kNone - 1;

    struct Air
    {
        double x = 0;
        double y = 0;
    };

    /// @param air  kept free around each name towards other names.
    LabelOccupancy(const Box& area, Air air)
        : m_area(area)
        , m_air(air)
        , m_columns(static_cast<int>(area.width() / kCellPx) + 1)
        , m_rows(static_cast<int>(area.height() / kCellPx) + 1)
        , m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {}

    void addMark(const DisplayNode& mark)
    {
        const double r = mark.radius;
        add({{mark.x - r, mark.y - r, mark.x + r, mark.y + r}, mark.node, kNone});
    }
    /// @param label  the number by which blockers() will name it.
    void addName(const Box& box, std::uint32_t label) { add({box, kNone, label}); }
    void removeName(const Box& box, std::uint32_t label)
    {
        visit(*this, box, [&](std::vector<Thing>& cell) {
            std::erase_if(cell, [&](const Thing& thing) { return thing.label == label; });
            return true;
        });
    }

    enum class Blocked { No, ByOneName, ByMore };
    struct Answer
    {
        Blocked blocked = Blocked::No;
        std::uint32_t label = kNone;
    };
    /// What keeps a name of `owner` from standing in the box.
    ///
    /// @param solidFrom  marks smaller than this are no obstacle.
    Answer ask(const Box& box, std::uint32_t owner, float solidFrom) const
    {
        const Box airy{
            box.left - m_air.x, box.top - m_air.y, box.right + m_air.x, box.bottom + m_air.y};
        Answer answer;
        visit(*this, airy, [&](const std::vector<Thing>& cell) {
            for (const Thing& thing : cell) {
                const bool isName = thing.label != kNone;
                if (isName ? !thing.box.overlaps(airy)
                           : thing.markOf == owner || thing.box.width() < 2 * solidFrom ||
                                 !covers(box, thing.box))
                    continue;
                if (!isName || thing.label == kFixed ||
                    (answer.label != kNone && answer.label != thing.label)) {
                    answer.blocked = Blocked::ByMore;
                    return false;
                }
                answer = {Blocked::ByOneName, thing.label};
            }
            return true;
        });
        return answer;
    }

private:
    static constexpr double kCellPx = 48;
    struct Thing
    {
        Box box;
        std::uint32_t markOf;
        std::uint32_t label;
    };

    void add(const Thing& thing)
    {
        visit(*this, thing.box, [&](std::vector<Thing>& cell) {
            cell.push_back(thing);
            return true;
        });
    }

    /// Whether the circle inscribed in `mark` reaches into the box.
    static bool covers(const Box& box, const Box& mark)
    {
        const Point c = mark.center();
        const double dx = c.x - std::clamp(c.x, box.left, box.right);
        const double dy = c.y - std::clamp(c.y, box.top, box.bottom);
        const double r = mark.width() / 2;
        return dx * dx + dy * dy < r * r;
    }

    /// Each cell that the box touches, until `use` returns false.
    template <class Self, class Use>
    static void visit(Self& self, const Box& box, Use&& use)
    {
        const auto clampTo = [](double v, int count) {
            return static_cast<int>(std::clamp(v, 0.0, static_cast<double>(count - 1)));
        };
        const int left = clampTo((box.left - self.m_area.left) / kCellPx, self.m_columns);
        const int right = clampTo((box.right - self.m_area.left) / kCellPx, self.m_columns);
        const int top = clampTo((box.top - self.m_area.top) / kCellPx, self.m_rows);
        const int bottom = clampTo((box.bottom - self.m_area.top) / kCellPx, self.m_rows);
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column) {
                const auto cell =
                    static_cast<std::size_t>(row) * static_cast<std::size_t>(self.m_columns) +
                    static_cast<std::size_t>(column);
                if (!use(self.m_cells[cell]))
                    return;
            }
        }
    }

    Box m_area;
    Air m_air;
    int m_columns;
    int m_rows;
    std::vector<std::vector<Thing>> m_cells;
};

} // namespace cw::scene
