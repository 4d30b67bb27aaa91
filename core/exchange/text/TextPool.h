// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <vector>

namespace cw::exchange {

/// Turns the UTF-8 cells of one source into text, NFC and without formula guards, keeping one copy
/// of cells that repeat: in a sheet of connections most do.
///
/// Thread: one.   Cost: a hash and a comparison for a cell seen before.
class TextPool
{
public:
    TextPool();

    /// @param cell  valid UTF-8, in memory that outlives the pool; use textOf() for other cells.
    QString text(QByteArrayView cell);

    /// Without keeping it.
    static QString textOf(QByteArrayView cell);

private:
    struct Entry
    {
        const char* key = nullptr; ///< null: free
        std::uint32_t length = 0;
        std::uint32_t hash = 0;
        QString text;
    };

    void grow();

    std::vector<Entry> m_entries; ///< open addressing, a power of two
    std::size_t m_used = 0;
};

} // namespace cw::exchange
