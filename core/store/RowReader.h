// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/StoredValue.h"

#include <QString>

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace cw::store {

/// Gives equal short texts one QString: types, places and labels repeat a hundred thousand times.
/// Remembers a fixed number of them; what is forgotten is only made again.
class TextCache
{
public:
    QString string(std::string_view utf8);

private:
    struct Entry
    {
        std::string utf8;
        QString text;
    };
    std::array<Entry, 4096> m_entries;
};

/// Walks the values that RowBytes put one behind the other; a source for StoredValue.
class RowReader
{
public:
    /// @param cache  only needed for string().
    explicit RowReader(std::string_view rowBytes, TextCache* cache = nullptr)
        : m_rest(rowBytes), m_cache(cache)
    {}

    bool atEnd() const { return m_rest.empty(); }
    StoredKind kind() const;
    std::int64_t integer() const { return number<std::int64_t>(); }
    double real() const { return number<double>(); }
    /// Of a text or blob.
    std::string_view text() const { return m_rest.substr(5, size()); }
    QString string(std::string_view utf8) const { return m_cache->string(utf8); }

    /// To the value behind this one.
    void next();

private:
    template <class T>
    T number() const
    {
        T value;
        std::memcpy(&value, m_rest.data() + 1, sizeof value);
        return value;
    }
    std::size_t size() const
    {
        std::uint32_t size = 0;
        std::memcpy(&size, m_rest.data() + 1, sizeof size);
        return size;
    }

    std::string_view m_rest;
    TextCache* m_cache;
};

/// Fills a record from the first values of a row; false where a value is none of its field's.
template <class R>
bool readRecord(RowReader reader, R& row)
{
    bool sound = true;
    forEachField<R>([&]<class F>(const F& each) {
        sound =
            sound && !reader.atEnd() && Stored<typename F::Type>::read(reader, row.*each.member);
        if (sound)
            reader.next();
    });
    return sound && !row.id.isNull();
}

} // namespace cw::store
