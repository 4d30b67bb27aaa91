// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

#include <QList>
#include <QString>

namespace cw::store {

/// Something about a document that is not as it should be.
struct Finding
{
    QString what;  ///< stable key: file, sum, row, reference, pair, placement, history
    QString where; ///< table and id ("member 12"), or the path
    QString text;  ///< English, technical

    bool operator==(const Finding&) const = default;
};

/// Everything that is wrong with the file and with what it holds; empty: nothing is. Looks as far
/// as it can get, at most 1000 findings.
///
/// Errors: what keeps it from looking at all (NotFound, CannotRead, UnsupportedFormat,
/// NewerFormat); Cancelled.
Result<QList<Finding>> checkDocument(const QString& path, TaskContext& task);

} // namespace cw::store
