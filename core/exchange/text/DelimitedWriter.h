// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cw::exchange {

/// Writes comma separated values as RFC 4180 has them: UTF-8 without byte order mark (which Gephi
/// takes for a part of the first header), CR LF, quotes only where needed. Cells are guarded
/// against being run as formulas (CellGuard.h).
class DelimitedWriter
{
public:
    void addRow(const std::vector<QString>& cells);

    QByteArray takeBytes() { return std::move(m_bytes); }

private:
    void addCell(const QString& cell);

    QByteArray m_bytes;
};

} // namespace cw::exchange
