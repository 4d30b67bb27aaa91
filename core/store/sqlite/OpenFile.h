// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Files.h"

#include <optional>

namespace cw::store {

/// A file that SQLite has open in this process, for as long as this lives. A process loses all its
/// locks on a file as soon as it closes any handle on it (POSIX), so whoever would look into a file
/// by itself asks first whether SQLite is at work there.
///
/// Thread: any.
class OpenFile
{
public:
    explicit OpenFile(const QString& path);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

private:
    std::optional<FileIdentity> m_identity;
};

/// Under whatever name: links are followed. Opens nothing.
bool isOpenInSqlite(const QString& path);

} // namespace cw::store
