// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cw {

/// Whether another process would find that this one is writing to the database: SQLite's reserved
/// byte (file format, 2.2.2) is locked. Asked by a child, for one's own locks are invisible.
inline bool isBeingWritten(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000001;
        lock.l_len = 1;
        const int file = open(name.constData(), O_RDWR | O_CLOEXEC);
        const bool isAsked = file >= 0 && fcntl(file, F_GETLK, &lock) == 0;
        _exit(isAsked && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) &&
           WEXITSTATUS(status) == 1;
}

} // namespace cw
