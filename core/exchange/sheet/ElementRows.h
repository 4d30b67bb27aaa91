// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet/SheetColumns.h"

#include <optional>

namespace cw::exchange {

/// Makes elements of cells, row by row.
class ElementRows
{
public:
    explicit ElementRows(SheetColumns& columns) : m_columns(columns) {}

    /// @param text  not blank.
    void readCell(SheetColumn& column, const QString& text);
    /// Tags that came as a list, not as one text.
    void setTags(QStringList tags) { m_element.tags = std::move(tags); }
    void setPosition(DraftPoint position) { m_element.position = position; }

    /// Adds the element to the draft, or says why not.
    void endRow();

private:
    void nameElement();
    void placeElement();

    SheetColumns& m_columns;
    DraftElement m_element; ///< of the row so far
    QString m_firstName;
    QString m_lastName;
    std::optional<double> m_x;
    std::optional<double> m_y;
};

} // namespace cw::exchange
