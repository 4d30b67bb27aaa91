// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace cw::exchange {

/// Writes separated values as RFC 4180 has them: UTF-8 without byte order mark (which Gephi takes
/// for a part of the first header), quotes only where needed. Cells are guarded against being run
/// as formulas (CellGuard.h).
class DelimitedWriter
{
public:
    explicit DelimitedWriter(char delimiter = ',', QByteArrayView lineEnd = "\r\n")
        : m_delimiter(delimiter), m_lineEnd(lineEnd)
    {}

    void addRow(const std::vector<QString>& cells);

    QByteArray takeBytes() { return std::move(m_bytes); }

private:
    void addCell(const QString& cell);
    bool needsQuotes(const QByteArray& cell) const;

    char m_delimiter;
    QByteArrayView m_lineEnd; ///< a literal
    QByteArray m_bytes;
};

} // namespace cw::exchange
