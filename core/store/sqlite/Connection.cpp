// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/Connection.h"

#include "core/store/sqlite/SqliteError.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>

#include <atomic>
#include <cstring>
#include <utility>

#include <sqlite3.h>

namespace cw::store {

namespace {

constexpr int kBusyTimeoutMs = 2000;

QString uniqueConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("commonweave-document-%1").arg(++count);
}

/// "file:" with everything escaped that means something there; `mode=rw` never creates.
QString uriOf(const QString& path, Connection::Mode mode)
{
    const QByteArray escaped = QUrl::toPercentEncoding(path, "/");
    return QStringLiteral("file:%1?mode=%2")
        .arg(
            QString::fromLatin1(escaped),
            mode == Connection::Mode::ReadWrite ? QStringLiteral("rw") : QStringLiteral("ro"));
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.data());
}

Error errorOf(const QSqlError& error, const QString& doing)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString detail = doing + QStringLiteral(": ") + error.text() + QStringLiteral(" (") +
                           error.nativeErrorCode() + QLatin1Char(')');
    return {isNumber ? errorCodeOf(code) : ErrorCode::Internal, {}, detail.toStdString()};
}

Result<void> execute(QSqlQuery& query, const QString& sql, const QVariantList& values)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError(), sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query.lastError(), sql);
    return {};
}

/// Bounds on what a document may ask of SQLite; wide for what we write, narrow for an attacker.
void limit(sqlite3* handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 32766);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

bool configure(sqlite3* handle)
{
    constexpr std::pair<int, int> kSettings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
    };
    for (const auto& setting : kSettings) {
        int now = -1;
        if (sqlite3_db_config(handle, setting.first, setting.second, &now) != SQLITE_OK ||
            now != setting.second)
            return false;
    }
    return true;
}

int stopWhenCancelled(void* task)
{
    return static_cast<TaskContext*>(task)->cancelled() ? 1 : 0;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    Result<void> done = connection->connect(path, mode);
    if (done.ok())
        done = connection->harden();
    if (!done.ok())
        return done.error();
    return connection;
}

Connection::Connection(const QString& path) : m_file(path), m_name(uniqueConnectionName()) {}

Result<void> Connection::connect(const QString& path, Mode mode)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1%2")
            .arg(kBusyTimeoutMs)
            .arg(mode == Mode::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    m_database.setDatabaseName(uriOf(path, mode));
    if (!m_database.open())
        return errorOf(m_database.lastError(), QStringLiteral("open"));
    m_handle = handleOf(m_database);
    return {};
}

Connection::~Connection()
{
    rollback();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

/// Before anything of the file is looked at, but for the first of these: none reads it.
Result<void> Connection::harden()
{
    if (!m_handle)
        return Error{ErrorCode::Internal, "sqlite", "the driver's handle is not SQLite's"};
    sqlite3_extended_result_codes(m_handle, 1);
    limit(m_handle);
    if (!configure(m_handle))
        return Error{ErrorCode::Internal, "sqlite", "a setting of the connection did not hold"};
    const Result<QVariant> source = value(QStringLiteral("SELECT sqlite_source_id()"));
    if (!source.ok())
        return source.error();
    if (source->toString() != QLatin1String(sqlite3_sourceid()))
        return Error{ErrorCode::Internal, "sqlite", "two copies of SQLite in one process"};

    const QStringList pragmas{
        QStringLiteral("foreign_keys=ON"),   QStringLiteral("cell_size_check=ON"),
        QStringLiteral("mmap_size=0"),       QStringLiteral("temp_store=MEMORY"),
        QStringLiteral("secure_delete=ON"),  QStringLiteral("cache_size=-8192"),
        QStringLiteral("synchronous=EXTRA"), QStringLiteral("locking_mode=NORMAL"),
    };
    for (const QString& pragma : pragmas) {
        const Result<QList<QVariantList>> set = rows(QStringLiteral("PRAGMA ") + pragma);
        if (!set.ok())
            return set.error();
    }
    const Result<QVariant> foreignKeys = value(QStringLiteral("PRAGMA foreign_keys"));
    const Result<QVariant> synchronous = value(QStringLiteral("PRAGMA synchronous"));
    if (!foreignKeys.ok() || foreignKeys->toInt() != 1 || !synchronous.ok() ||
        synchronous->toInt() != 3)
        return Error{ErrorCode::Internal, "sqlite", "a pragma did not hold"};
    return {};
}

Result<void> Connection::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    return execute(query, sql, values);
}

Result<QList<QVariantList>> Connection::rows(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    const Result<void> executed = execute(query, sql, values);
    if (!executed.ok())
        return executed.error();
    QList<QVariantList> rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        rows.append(std::move(row));
    }
    if (query.lastError().isValid())
        return errorOf(query.lastError(), sql);
    return rows;
}

Result<QVariant> Connection::value(const QString& sql, const QVariantList& values)
{
    const Result<QList<QVariantList>> answer = rows(sql, values);
    if (!answer.ok())
        return answer.error();
    return answer->isEmpty() || answer->first().isEmpty() ? QVariant() : answer->first().first();
}

bool Connection::inTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::rollback()
{
    // Through the C interface: it works in the middle of everything, and a failure leaves the
    // journal hot, which SQLite takes back at the next access.
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

CancelGuard::CancelGuard(sqlite3* handle, TaskContext& task) : m_handle(handle)
{
    constexpr int kInstructions = 20'000; // a fraction of a millisecond
    sqlite3_progress_handler(m_handle, kInstructions, &stopWhenCancelled, &task);
}

CancelGuard::~CancelGuard()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace cw::store
