// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DocumentLock.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace cw::store {

DocumentLock::DocumentLock(const QString& documentPath)
    : m_file(std::make_unique<QLockFile>(pathFor(documentPath)))
{
    m_file->setStaleLockTime(0); // a session may last for weeks; only a dead process is stale
}

DocumentLock::~DocumentLock() = default;

bool DocumentLock::tryLock()
{
    return m_file->tryLock(0);
}

bool DocumentLock::takeOver()
{
    if (tryLock())
        return true;
    const bool isForeign = isHeldByOther() && holder().host != QSysInfo::machineHostName();
    return isForeign && QFile::remove(m_file->fileName()) && tryLock();
}

bool DocumentLock::isHeld() const
{
    return m_file->isLocked();
}

bool DocumentLock::isHeldByOther() const
{
    return m_file->error() == QLockFile::LockFailedError;
}

LockHolder DocumentLock::holder() const
{
    LockHolder holder;
    m_file->getLockInfo(&holder.pid, &holder.host, &holder.application);
    return holder;
}

QString DocumentLock::pathFor(const QString& documentPath)
{
    const QFileInfo info(documentPath);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".lock");
}

} // namespace cw::store
