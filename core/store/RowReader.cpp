// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowReader.h"

#include <xxhash.h>

namespace cw::store {

QString TextCache::string(std::string_view utf8)
{
    constexpr std::size_t kLongest = 48;
    if (utf8.size() > kLongest)
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    Entry& entry = m_entries[XXH3_64bits(utf8.data(), utf8.size()) % m_entries.size()];
    if (entry.utf8 != utf8) {
        entry.utf8 = utf8;
        entry.text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    return entry.text;
}

StoredKind RowReader::kind() const
{
    switch (m_rest.front()) {
    case 'i':
        return StoredKind::Integer;
    case 'r':
        return StoredKind::Real;
    case 't':
        return StoredKind::Text;
    case 'b':
        return StoredKind::Blob;
    default:
        return StoredKind::Null;
    }
}

void RowReader::next()
{
    switch (m_rest.front()) {
    case 'n':
        m_rest.remove_prefix(1);
        break;
    case 'i':
    case 'r':
        m_rest.remove_prefix(9);
        break;
    default:
        m_rest.remove_prefix(5 + size());
    }
}

} // namespace cw::store
