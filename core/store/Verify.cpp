// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Verify.h"

#include "core/store/sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>

namespace cw::store {

Result<void> checkIntegrity(Connection& connection, TaskContext& task)
{
    const CancelGuard guard(connection.handle(), task);
    const Result<QVariant> answer = connection.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!answer.ok())
        return answer.error();
    if (answer->toString() != QLatin1String("ok"))
        return Error{ErrorCode::Damaged, {}, answer->toString().toStdString()};
    return {};
}

Result<void> checkSums(Connection& connection, TaskContext& task)
{
    const Result<Sums> sums = Sums::read(connection);
    if (!sums.ok())
        return sums.error();
    for (const auto& entry : sums->all()) {
        const Result<TableSum> found = computeSum(connection, entry.first, task);
        if (!found.ok())
            return found.error();
        if (*found != entry.second)
            return Error{ErrorCode::Damaged, entry.first, "the rows do not match their sum"};
    }
    return {};
}

Result<void> verifyFile(const QString& path, TaskContext& task)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection.ok())
        return aboutFile(connection.error(), path);
    const Result<void> sound = checkIntegrity(**connection, task);
    return aboutFile(sound.ok() ? checkSums(**connection, task) : sound, path);
}

Result<void> copyVerified(const QString& from, const QString& to, TaskContext& task)
{
    constexpr qint64 kBlock = qint64(1) << 20;
    if (QFileInfo::exists(to))
        return Error{ErrorCode::AlreadyExists, to.toStdString(), {}};
    const QString part = partPathFor(to);
    Result<void> done = makePrivateFile(part);
    const FileRemover remover(part);
    if (!done.ok())
        return done;
    {
        QFile source(from);
        if (!source.open(QIODevice::ReadOnly))
            return Error{ErrorCode::CannotRead, from.toStdString(), {}};
        QFile target(part);
        bool written = target.open(QIODevice::WriteOnly);
        while (written && !source.atEnd() && !task.cancelled()) {
            const QByteArray block = source.read(kBlock);
            written = !block.isEmpty() && target.write(block) == block.size();
        }
        if (!written || !target.flush())
            return Error{
                ErrorCode::CannotWrite, to.toStdString(), target.errorString().toStdString()};
    }
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    done = verifyFile(part, task);
    return done.ok() ? moveIntoPlace(part, to, Replacing::No) : done;
}

Result<void> writeVerifiedCopy(
    Connection& connection, const QString& path, Replacing replacing, TaskContext& task)
{
    const QString part = partPathFor(path);
    Result<void> done = makePrivateFile(part);
    const FileRemover remover(part);
    if (!done.ok())
        return done;
    {
        const CancelGuard guard(connection.handle(), task);
        done = connection.run(QStringLiteral("VACUUM INTO ?"), {part});
    }
    if (done.ok())
        done = verifyFile(part, task);
    return done.ok() ? moveIntoPlace(part, path, replacing) : aboutFile(done, path);
}

Result<void>
compactInto(const QString& from, const QString& path, Replacing replacing, TaskContext& task)
{
    const auto connection = Connection::open(from, Connection::Mode::ReadOnly);
    return connection.ok() ? writeVerifiedCopy(**connection, path, replacing, task)
                           : connection.error();
}

} // namespace cw::store
