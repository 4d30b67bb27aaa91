// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cw {

struct WholeFile
{
    QString path;
    QByteArray bytes;
    bool isPrivate = false; ///< to be read by nobody but its owner, whatever the umask
};

/// Writes files that are either complete or not there: each to a temporary name beside its own,
/// renamed only when all are on the disk. What was there before stays until then.
///
/// A Commonweave document is never replaced: whoever exports over one has mistaken the name.
///
/// Errors: AlreadyExists for a document; CannotWrite, DiskFull; with the path as the subject.
Result<void> writeWholeFiles(const std::vector<WholeFile>& files);

} // namespace cw
