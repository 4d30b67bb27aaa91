// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/NewDocument.h"

#include "core/network/Network.h"
#include "core/store/ChangeWriter.h"
#include "core/store/Files.h"
#include "core/store/Format.h"
#include "core/store/Meta.h"
#include "core/store/Tables.h"
#include "core/store/sqlite/Connection.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUuid>

namespace cw::store {

namespace {

Result<void> writeContents(Connection& connection, const DocumentIdentity& identity)
{
    Result<void> done;
    for (const SchemaObject& object : documentSchema()) {
        if (done.ok())
            done = connection.run(QString::fromStdString(object.sql));
    }
    Sums sums;
    for (const SchemaObject& object : documentSchema()) {
        if (object.type == "table" && object.name != "sums")
            sums.of(object.name) = {};
    }
    Change first;
    NetworkProfile profile = Network().profile();
    profile.name = identity.name;
    first.of<NetworkProfile>().inserted.push_back(profile);
    TaskContext task;
    if (done.ok())
        done = writeChange(connection, first, sums, task);
    Meta meta;
    meta.format = kFormat;
    meta.oldestReader = kOldestReader;
    meta.oldestWriter = kOldestWriter;
    meta.documentId = identity.id;
    meta.createdAtMs = identity.createdAtMs;
    if (done.ok())
        done = meta.write(connection, sums);
    return done.ok() ? sums.write(connection, Sums()) : done;
}

} // namespace

DocumentIdentity DocumentIdentity::make()
{
    return {
        QUuid::createUuid().toString(QUuid::WithoutBraces), QDateTime::currentMSecsSinceEpoch(),
        QString()};
}

Result<void> writeEmptyDocument(Connection& connection, const DocumentIdentity& identity)
{
    const QStringList before{
        QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId),
        QStringLiteral("PRAGMA user_version=%1").arg(kFormat)};
    Result<void> done = connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    for (const QString& pragma : before) {
        if (done.ok())
            done = connection.run(pragma);
    }
    if (done.ok())
        done = writeContents(connection, identity);
    if (done.ok())
        done = connection.run(QStringLiteral("COMMIT"));
    connection.rollback();
    return done;
}

Result<void> makeDocumentFile(const QString& path, const DocumentIdentity& identity)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::AlreadyExists, path.toStdString(), {}};
    const QString part = partPathFor(path);
    Result<void> done = makePrivateFile(part);
    const FileRemover remover(part);
    if (!done.ok())
        return done;
    {
        const auto connection = Connection::open(part, Connection::Mode::ReadWrite);
        if (!connection.ok())
            return aboutFile(connection.error(), path);
        done = writeEmptyDocument(**connection, identity);
    }
    return done.ok() ? moveIntoPlace(part, path, Replacing::No) : aboutFile(done, path);
}

} // namespace cw::store
