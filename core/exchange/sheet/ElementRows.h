// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet/SheetColumns.h"

#include <optional>
#include <vector>

namespace cw::exchange {

/// Reads the rows of a sheet of elements.
class ElementRows
{
public:
    explicit ElementRows(SheetColumns& columns) : m_columns(columns) {}

    /// Adds an element to the draft, or says why not.
    void read(const std::vector<QString>& cells);

private:
    /// Cells that mean something only together.
    struct Together
    {
        QString firstName;
        QString lastName;
        std::optional<double> x;
        std::optional<double> y;
    };

    void
    readCell(DraftElement& element, Together& together, SheetColumn& column, const QString& text);
    static void nameElement(DraftElement& element, const Together& together);
    void placeElement(DraftElement& element, const Together& together);

    SheetColumns& m_columns;
};

} // namespace cw::exchange
