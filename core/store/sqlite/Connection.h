// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/store/sqlite/OpenFile.h"
#include "core/store/sqlite/Statement.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace cw::store {

/// The one connection to a document, opened through Qt Sql and hardened: what is in the file cannot
/// make SQLite run anything. Ordinary queries go through Qt Sql; what runs a million times goes
/// through the C interface on the driver's handle.
///
/// Never creates a file. Thread: made, used and destroyed on one.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Errors: CannotOpen; Damaged for what is no database; Internal where Qt's driver and this
    /// program have different copies of SQLite in them.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_handle; }

    /// Runs one statement that answers nothing that is wanted.
    Result<void> run(const QString& sql, const QVariantList& values = {});
    /// All rows; for small answers.
    Result<QList<QVariantList>> rows(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; invalid when there is no row.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    Result<Statement> prepare(std::string_view sql) { return Statement::prepare(m_handle, sql); }

    /// Whether a transaction is open.
    bool inTransaction() const;
    /// Takes the open transaction back, if there is one.
    void rollback();

private:
    explicit Connection(const QString& path);

    Result<void> connect(const QString& path, Mode mode);
    Result<void> harden();

    OpenFile m_file; ///< first: it is open until the database is closed
    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr; ///< the driver's
};

/// While it lives, what SQLite does on the connection stops once the task is cancelled.
class CancelGuard
{
public:
    CancelGuard(sqlite3* handle, TaskContext& task);
    ~CancelGuard();
    CancelGuard(const CancelGuard&) = delete;
    CancelGuard& operator=(const CancelGuard&) = delete;

private:
    sqlite3* m_handle;
};

} // namespace cw::store
