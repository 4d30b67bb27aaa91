// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowBytes.h"

#include <sqlite3.h>
#include <xxhash.h>

namespace cw::store {

void RowBytes::columns(sqlite3_stmt* statement, int first, int last)
{
    for (int column = first; column < last; ++column) {
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_NULL:
            null();
            break;
        case SQLITE_INTEGER:
            integer(sqlite3_column_int64(statement, column));
            break;
        case SQLITE_FLOAT:
            real(sqlite3_column_double(statement, column));
            break;
        default: {
            const bool isText = sqlite3_column_type(statement, column) == SQLITE_TEXT;
            // The pointer first: SQLite says the size of what it has handed out last.
            const void* content =
                isText ? static_cast<const void*>(sqlite3_column_text(statement, column))
                       : sqlite3_column_blob(statement, column);
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
            const std::string_view bytes(static_cast<const char*>(content), content ? size : 0);
            isText ? text(bytes) : blob(bytes);
        }
        }
    }
}

std::uint64_t hashOf(std::string_view rowBytes)
{
    return XXH3_64bits(rowBytes.data(), rowBytes.size());
}

} // namespace cw::store
