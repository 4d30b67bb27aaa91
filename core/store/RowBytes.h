// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/StoredValue.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace cw::store {

/// The stored values of one row, one behind the other: a letter for the kind, then 8 bytes, or 4
/// bytes of length and the text. What the sums that find damage are made of, and the shape in which
/// rows travel from the connection to the threads that decode them. A sink for StoredValue.
class RowBytes
{
public:
    void null() { m_bytes += 'n'; }
    void integer(std::int64_t value) { number('i', &value); }
    void real(double value)
    {
        value += 0.0; // SQLite keeps no negative zero
        number('r', &value);
    }
    void text(std::string_view text) { bytes('t', text); }
    void blob(std::string_view blob) { bytes('b', blob); }

    /// Appends all columns of the row a statement stands on, from `first` to before `last`.
    void columns(sqlite3_stmt* statement, int first, int last);

    /// Appends every field of a record, in the order of its schema.
    template <class R>
    void record(const R& row)
    {
        forEachField<R>([&]<class F>(const F& each) {
            Stored<typename F::Type>::write(*this, row.*each.member);
        });
    }

    void clear() { m_bytes.clear(); }
    std::string_view view() const { return m_bytes; }
    std::size_t size() const { return m_bytes.size(); }

private:
    void number(char kind, const void* value)
    {
        char buffer[9];
        buffer[0] = kind;
        std::memcpy(buffer + 1, value, 8);
        m_bytes.append(buffer, sizeof buffer);
    }

    void bytes(char kind, std::string_view content)
    {
        const auto size = static_cast<std::uint32_t>(content.size());
        char buffer[5];
        buffer[0] = kind;
        std::memcpy(buffer + 1, &size, 4);
        m_bytes.append(buffer, sizeof buffer);
        m_bytes.append(content);
    }

    std::string m_bytes;
};

/// 64 bits (XXH3) of a row's bytes.
std::uint64_t hashOf(std::string_view rowBytes);

} // namespace cw::store
