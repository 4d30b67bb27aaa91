// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw::store {

enum class Access {
    ReadWrite,
    ReadOnly,
    /// Only to ask for: writing, although another machine left its lock. Whoever asks knows that
    /// nobody works there any more; a lock of this machine's is respected all the same.
    TakeOver,
};

/// Why a document that was wanted for writing can only be read; the first that holds.
enum class ReadOnlyReason { None, AskedFor, FileNotWritable, LockedByOther, NewerFormat };

/// Who has the document open for writing. Empty where it cannot be told.
struct LockHolder
{
    qint64 pid = 0;
    QString host;
    QString application;

    bool operator==(const LockHolder&) const = default;
};

} // namespace cw::store
