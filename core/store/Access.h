// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw::store {

enum class Access { ReadWrite, ReadOnly };

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
