// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

#include <QList>
#include <QString>

#include <optional>

namespace cw::store {

/// What became of one table of a damaged document.
struct SalvagedTable
{
    QString table;
    qint64 kept = 0;
    std::optional<qint64> expected; ///< how many it had; nothing where that cannot be read
    qint64 refused = 0;             ///< rows that held what cannot be
    qint64 orphaned = 0;            ///< sound rows whose member or relationship is lost
    qint64 loosened = 0;            ///< kept, without a reference to what is lost
    bool mayBeAltered = false;      ///< the rows that could be read do not match their sum

    bool isWhole() const
    {
        return expected && kept == *expected && refused == 0 && orphaned == 0 && loosened == 0 &&
               !mayBeAltered;
    }
};

struct SalvageReport
{
    QList<SalvagedTable> tables; ///< one a kind of record
    bool lostNothing() const;
};

/// Copies everything that can still be read of a damaged document into a new, sound one. The
/// damaged file is only read, and from a copy of its own. History is not salvaged.
///
/// Errors: AlreadyExists for `to`; NotFound, CannotRead; Damaged where nothing can be read;
/// CannotWrite, DiskFull; Cancelled. There is no new document then.
Result<SalvageReport> salvage(const QString& from, const QString& to, TaskContext& task);

} // namespace cw::store
