// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowBytes.h"

#include <sqlite3.h>
#include <xxhash.h>

namespace cw::store {

void RowBytes::columns(sqlite3_stmt* statement, int first, int last)
{
    for (int column = first; column < last; ++column) {
        // Without a mutex on the connection, as Qt opens it, an unprotected value is as good as
        // any.
        sqlite3_value* const value = sqlite3_column_value(statement, column);
        switch (sqlite3_value_type(value)) {
        case SQLITE_NULL:
            null();
            break;
        case SQLITE_INTEGER:
            integer(sqlite3_value_int64(value));
            break;
        case SQLITE_FLOAT:
            real(sqlite3_value_double(value));
            break;
        case SQLITE_TEXT: {
            // The pointer first: SQLite says the size of what it has handed out last.
            const auto* content = reinterpret_cast<const char*>(sqlite3_value_text(value));
            const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
            text({content, content ? size : 0});
            break;
        }
        default: {
            const auto* content = static_cast<const char*>(sqlite3_value_blob(value));
            const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
            blob({content, content ? size : 0});
        }
        }
    }
}

std::uint64_t hashOf(std::string_view rowBytes)
{
    return XXH3_64bits(rowBytes.data(), rowBytes.size());
}

} // namespace cw::store
