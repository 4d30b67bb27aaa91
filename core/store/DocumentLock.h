// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Access.h"

#include <memory>

class QLockFile;

namespace cw::store {

/// The small file beside a document that tells other windows, and other machines that share the
/// folder, who has it open for writing. SQLite's own locks guard each transaction; this one the
/// whole session.
class DocumentLock
{
public:
    explicit DocumentLock(const QString& documentPath);
    ~DocumentLock();

    /// At once or not at all. A lock whose process on this machine is gone is taken over.
    bool tryLock();
    bool isHeld() const;
    /// The same, and a lock that another machine made counts for nothing.
    bool takeOver();

    /// Whether tryLock() failed because somebody has it (and not because no file can be made).
    bool isHeldByOther() const;
    LockHolder holder() const;

    static QString pathFor(const QString& documentPath);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace cw::store
