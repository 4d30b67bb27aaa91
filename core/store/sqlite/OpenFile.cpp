// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/OpenFile.h"

#include <mutex>
#include <set>

namespace cw::store {

namespace {

struct OpenFiles
{
    std::mutex mutex;
    std::multiset<FileIdentity> files;
};

OpenFiles& openFiles()
{
    static OpenFiles files;
    return files;
}

} // namespace

OpenFile::OpenFile(const QString& path) : m_identity(identityOf(path))
{
    if (!m_identity)
        return;
    const std::scoped_lock lock(openFiles().mutex);
    openFiles().files.insert(*m_identity);
}

OpenFile::~OpenFile()
{
    if (!m_identity)
        return;
    const std::scoped_lock lock(openFiles().mutex);
    openFiles().files.extract(*m_identity);
}

bool isOpenInSqlite(const QString& path)
{
    const auto identity = identityOf(path);
    const std::scoped_lock lock(openFiles().mutex);
    return identity && openFiles().files.contains(*identity);
}

} // namespace cw::store
