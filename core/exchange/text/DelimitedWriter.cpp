// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/DelimitedWriter.h"

#include "core/exchange/text/CellGuard.h"

#include <algorithm>

namespace cw::exchange {

void DelimitedWriter::addRow(const std::vector<QString>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += m_delimiter;
        addCell(cells[i]);
    }
    m_bytes += m_lineEnd;
}

bool DelimitedWriter::needsQuotes(const QByteArray& cell) const
{
    // Spaces at the ends are ours to keep, but some readers trim cells without quotes.
    return std::ranges::any_of(
               cell,
               [&](char c) { return c == m_delimiter || c == '"' || c == '\r' || c == '\n'; }) ||
           cell.startsWith(' ') || cell.endsWith(' ');
}

void DelimitedWriter::addCell(const QString& cell)
{
    if (cell.isEmpty())
        return;
    QByteArray bytes = guarded(cell).toUtf8();
    if (needsQuotes(bytes)) {
        bytes.replace('"', "\"\"");
        m_bytes += '"' + bytes + '"';
    } else {
        m_bytes += bytes;
    }
}

} // namespace cw::exchange
