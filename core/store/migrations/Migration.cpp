// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/Migration.h"

#include "core/store/Files.h"
#include "core/store/SchemaCheck.h"
#include "core/store/Verify.h"
#include "core/store/migrations/ToFormat2.h"
#include "core/store/migrations/ToFormat3.h"
#include "core/store/migrations/ToFormat4.h"
#include "core/store/sqlite/Connection.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace cw::store {

namespace {

/// The sums of all tables as they are now, and of no other.
Result<void> renewSums(Connection& connection, TaskContext& task)
{
    const auto tables = connection.rows(QStringLiteral(
        "SELECT \"name\" FROM sqlite_schema WHERE \"type\"='table' AND \"name\"<>'sums' "
        "AND \"name\" NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    if (!tables.ok())
        return tables.error();
    Result<void> done = connection.run(QStringLiteral("DELETE FROM sums"));
    Sums sums;
    for (const QVariantList& row : *tables) {
        const std::string table = row.first().toString().toStdString();
        const Result<TableSum> sum = computeSum(connection, table, task);
        if (!sum.ok())
            return sum.error();
        sums.of(table) = *sum;
    }
    return done.ok() ? sums.write(connection, Sums()) : done;
}

Result<void> checkForeignKeys(Connection& connection)
{
    const auto broken = connection.rows(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken.ok())
        return broken.error();
    if (broken->isEmpty())
        return {};
    return Error{
        ErrorCode::Damaged, broken->first().first().toString().toStdString(),
        "a row refers to nothing"};
}

class Migrator
{
public:
    Migrator(Connection& connection, Meta meta, const MigrationPlan& plan, TaskContext& task)
        : m_connection(connection), m_meta(std::move(meta)), m_plan(plan), m_task(task)
    {}

    Result<Meta> run()
    {
        // Tables may be rebuilt under other names; references are checked at the end. The pragma
        // does nothing within a transaction.
        Result<void> done = m_connection.run(QStringLiteral("PRAGMA foreign_keys=OFF"));
        if (done.ok())
            done = m_connection.run(QStringLiteral("BEGIN EXCLUSIVE"));
        if (done.ok())
            done = change();
        if (done.ok())
            done = m_connection.run(QStringLiteral("COMMIT"));
        m_connection.rollback();
        const Result<void> restored = m_connection.run(QStringLiteral("PRAGMA foreign_keys=ON"));
        if (!done.ok())
            return done.error();
        return restored.ok() ? Result<Meta>(m_meta) : restored.error();
    }

private:
    Result<void> change()
    {
        Result<void> done = checkSums(m_connection, m_task);
        for (const Migration& step : m_plan.steps) {
            if (!done.ok() || step.from != m_meta.format)
                continue;
            done = step.run(m_connection);
            ++m_meta.format;
            m_task.report(
                0.5 * static_cast<double>(m_meta.format) / static_cast<double>(m_plan.target));
        }
        if (done.ok() && m_meta.format != m_plan.target)
            return Error{
                ErrorCode::NewerFormat, {}, "no step from " + std::to_string(m_meta.format)};
        return done.ok() ? conclude() : done;
    }

    Result<void> conclude()
    {
        m_meta.oldestReader = kOldestReader;
        m_meta.oldestWriter = kOldestWriter;
        m_meta.cursor = 0;
        Sums unused;
        Result<void> done = m_connection.run(QStringLiteral("DELETE FROM history"));
        if (done.ok())
            done = m_meta.write(m_connection, unused);
        if (done.ok())
            done = renewSums(m_connection, m_task);
        if (done.ok())
            done = m_connection.run(QStringLiteral("PRAGMA user_version=%1").arg(m_meta.format));
        if (done.ok())
            done = checkForeignKeys(m_connection);
        if (done.ok())
            done = m_plan.check(m_connection);
        return done.ok() ? checkIntegrity(m_connection, m_task) : done;
    }

    Connection& m_connection;
    Meta m_meta;
    const MigrationPlan& m_plan;
    TaskContext& m_task;
};

} // namespace

MigrationPlan MigrationPlan::current()
{
    MigrationPlan plan;
    plan.steps = {{1, migrateToFormat2}, {2, migrateToFormat3}, {3, migrateToFormat4}};
    plan.check = [](Connection& connection) { return checkSchema(connection); };
    return plan;
}

QString migrationCopyPath(const MigrationCopy& copy, int format)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(copy.nowMs, QTimeZone::utc())
                             .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return copy.documentPath + QStringLiteral(".v%1.%2.bak").arg(QString::number(format), time);
}

QStringList migrationCopiesOf(const QString& documentPath, const QString& documentId)
{
    const QFileInfo info(documentPath);
    const QDir folder(info.absolutePath());
    QStringList copies;
    const QString ours = info.fileName() + QStringLiteral(".v");
    for (const QString& name : folder.entryList({QStringLiteral("*.bak")}, QDir::Files)) {
        if (!name.startsWith(ours))
            continue;
        const auto connection = Connection::open(folder.filePath(name), Connection::Mode::ReadOnly);
        if (!connection.ok())
            continue;
        const Result<Meta> meta = Meta::read(**connection);
        if (meta.ok() && meta->documentId == documentId)
            copies.append(folder.filePath(name));
    }
    return copies;
}

Result<QString>
keepMigrationCopy(Connection& connection, int format, const MigrationCopy& copy, TaskContext& task)
{
    const QString path = migrationCopyPath(copy, format);
    const Result<void> written = writeVerifiedCopy(connection, path, Replacing::Yes, task);
    return written.ok() ? Result<QString>(path) : written.error();
}

Result<Meta>
migrate(Connection& connection, const Meta& meta, const MigrationPlan& plan, TaskContext& task)
{
    return Migrator(connection, meta, plan, task).run();
}

} // namespace cw::store
