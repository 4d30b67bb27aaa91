// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <span>
#include <vector>

namespace cw::arrange {

/// Concentric rows, `spacing` apart, that hold a number of marks: as many rows as keep the picture
/// small. Marks are dealt to columns of one mark a row, so that no two of them are nearer than
/// `spacing`.
class Band
{
public:
    /// @param atLeast  the inner radius or more. @param count  marks, at least 1.
    /// @param rowCost  how much larger (in spacings) the radius may grow before a row is added.
    Band(double atLeast, std::size_t count, double spacing, double rowCost);

    double inner() const { return m_inner; }
    double outer() const { return m_inner + m_spacing * static_cast<double>(m_rows - 1); }
    std::size_t rows() const { return m_rows; }
    /// Columns that `count` marks need.
    std::size_t columnsOf(std::size_t count) const { return (count + m_rows - 1) / m_rows; }
    /// The angle between two columns that keeps marks of a row apart, radians.
    double step() const;

    /// @param slot  the how manieth mark of its column, below rows(). @param angle  of the column;
    /// rows lean a little, so that names do not stand behind one another.
    Place at(std::size_t slot, double angle) const;

private:
    double m_inner = 0.0;
    double m_spacing = 1.0;
    std::size_t m_rows = 1;
};

/// The radius at which so many marks round a circle are `spacing` apart; 0 for fewer than two.
double radiusFor(std::size_t count, double spacing);

} // namespace cw::arrange
