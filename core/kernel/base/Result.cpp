// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/base/Result.h"

namespace cw {

const char* errorKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::InvalidArgument:
        return "invalid_argument";
    case ErrorCode::AlreadyExists:
        return "already_exists";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::OutOfRange:
        return "out_of_range";
    case ErrorCode::LimitExceeded:
        return "limit_exceeded";
    case ErrorCode::MalformedInput:
        return "malformed_input";
    case ErrorCode::UnsupportedFormat:
        return "unsupported_format";
    case ErrorCode::CannotOpen:
        return "cannot_open";
    case ErrorCode::CannotRead:
        return "cannot_read";
    case ErrorCode::CannotWrite:
        return "cannot_write";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::ReadOnly:
        return "read_only";
    case ErrorCode::NewerFormat:
        return "newer_format";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::ChangedElsewhere:
        return "changed_elsewhere";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace cw
