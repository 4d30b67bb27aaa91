// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/SqliteError.h"

#include <sqlite3.h>

#include <string>

namespace cw::store {

namespace {

ErrorCode codeOfInputOutput(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
        return ErrorCode::CannotRead;
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::LimitExceeded;
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::Damaged;
    default:
        return ErrorCode::CannotWrite;
    }
}

} // namespace

ErrorCode errorCodeOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        return ErrorCode::ChangedElsewhere;
    switch (sqliteCode & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Damaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return codeOfInputOutput(sqliteCode);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_CANTOPEN:
        return ErrorCode::CannotOpen;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return ErrorCode::Cancelled;
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return ErrorCode::LimitExceeded;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::Internal;
    }
}

Error lastError(sqlite3* handle, std::string_view doing)
{
    const int code = sqlite3_extended_errcode(handle);
    std::string detail(doing);
    detail += ": ";
    detail += sqlite3_errmsg(handle);
    detail += " (" + std::to_string(code) + ')';
    return {errorCodeOf(code), {}, std::move(detail)};
}

} // namespace cw::store
