// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "core/document/Document.h"
#include "ui/support/ErrorText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace cw::cli {

Console::Console() : m_out(stdout), m_err(stderr) {}

void Console::data(const QString& line)
{
    m_out << line << Qt::endl;
}

void Console::json(const QJsonObject& object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson()) << Qt::flush;
}

void Console::json(const QJsonArray& array)
{
    m_out << QString::fromUtf8(QJsonDocument(array).toJson()) << Qt::flush;
}

void Console::say(const QString& line)
{
    m_err << line << Qt::endl;
}

ExitCode Console::failed(const Error& error)
{
    say(errorText(error));
    if (!error.detail.empty())
        say(QString::fromStdString(error.detail));
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return ExitCode::Usage;
    case ErrorCode::NewerFormat:
        return ExitCode::NewerFormat;
    case ErrorCode::Damaged:
        return ExitCode::Damaged;
    case ErrorCode::MalformedInput:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::LimitExceeded:
    case ErrorCode::OutOfRange:
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::CannotOpen:
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::ChangedElsewhere:
    case ErrorCode::Internal:
        return ExitCode::CannotOpen;
    }
    return ExitCode::CannotOpen;
}

QStringList firstFew(const QStringList& lines)
{
    constexpr qsizetype kMost = 50;
    QStringList few = lines.mid(0, kMost);
    if (lines.size() > kMost)
        few.append(QCoreApplication::translate(
            "CommandLine", "and %n more; --json tells them all.", nullptr,
            static_cast<int>(lines.size() - kMost)));
    return few;
}

Error readOnlyError(const Document& document)
{
    const std::string subject = document.path().toStdString();
    switch (document.readOnlyReason()) {
    case store::ReadOnlyReason::NewerFormat:
        return {ErrorCode::NewerFormat, subject, {}};
    case store::ReadOnlyReason::LockedByOther:
        return {ErrorCode::Locked, subject, {}};
    case store::ReadOnlyReason::None:
    case store::ReadOnlyReason::AskedFor:
    case store::ReadOnlyReason::FileNotWritable:
        break;
    }
    return {ErrorCode::ReadOnly, subject, {}};
}

} // namespace cw::cli
