// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/Planning.h"

namespace cw::exchange {

/// Rows of the draft with what they are matched by (names, types, ids, the period) as the network
/// keeps it: otherwise the next import of the same file would not find what this one has tidied.
class TidyRows
{
public:
    explicit TidyRows(Planning& planning) : m_planning(planning) {}

    /// The row itself where it is tidy, else a copy that lives until the next call; what was mended
    /// or left out is said.
    const DraftElement& of(const DraftElement& row);
    const DraftConnection& of(const DraftConnection& row);

private:
    void tidyLine(QString& text, const Place& place, const char16_t* column);
    void tidyId(QString& text);
    void tidyPeriod(DraftConnection& row);

    Planning& m_planning;
    DraftElement m_element;
    DraftConnection m_connection;
};

} // namespace cw::exchange
